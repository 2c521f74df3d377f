#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// Reads markup as strictly as html.hpp promises it: what every test and fuzzer holds renderings against.
namespace klipp::test {

/// One element as it stands in markup, its attributes unescaped.
struct Element {
  std::string tag;
  std::map<std::string, std::string> attributes;

  /// The value of an attribute, "(none)" where there is none.
  [[nodiscard]] std::string attribute(const std::string& name) const;
};

struct StrictMarkup {
  std::vector<Element> elements;  ///< in document order
  std::string problem;            ///< the first thing that is not in the strict form, with its place; empty for none
};

/// Looks for a name outside the vocabulary, an attribute without quotes or twice, a tag that closes another, a bare
/// `&`, an address with a scheme that the allow-list does not know, …
StrictMarkup read_strict_markup(std::string_view markup);

/// Whether an address is relative or has one of the schemes https, http, mailto and tel.
bool has_allowed_scheme(std::string_view address);

}  // namespace klipp::test
