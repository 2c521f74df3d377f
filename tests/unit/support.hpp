#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "klipp/html.hpp"
#include "klipp/result.hpp"
#include "strict_markup.hpp"

/// What the unit tests share.
namespace klipp::test {

/// "wrong-type at /title: is a number …": all of an error in one line, so that a test can name all of it.
std::string summary(const Error& error);

template <typename T>
std::string summary(const Result<T>& result) {
  return result.ok() ? "ok" : summary(result.error());
}

/// The markup, or what went wrong as text that no markup equals.
std::string markup(const Result<Html>& html);

/// The elements of strict markup in document order. Whatever is not in the strict form that html.hpp promises (a name
/// outside the vocabulary, an attribute without quotes, a tag that closes another, a bare `&` …) fails the test.
std::vector<Element> elements(std::string_view markup);

/// Those of `elements(markup)` that carry an attribute.
std::vector<Element> elements_with(std::string_view markup, const std::string& attribute);

/// `text` with its percent-escapes decoded.
std::string decode_percent(std::string_view text);

/// The decoded value of `name` in an address' query, as the server that gets it sees it.
std::string query_value(std::string_view address, std::string_view name);

/// How often `part` stands in `text`.
int count(std::string_view text, std::string_view part);

/// `text` that many times.
std::string repeat(std::string_view text, std::size_t times);

/// Names a case of a table after its member `name`.
struct CaseName {
  template <typename Case>
  std::string operator()(const ::testing::TestParamInfo<Case>& info) const {
    return info.param.name;
  }
};

}  // namespace klipp::test
