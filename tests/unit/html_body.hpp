#pragma once

#include <string>

#include "klipp/render.hpp"
#include "support.hpp"

/// What tests of bodies in HTML share: a rule, by what is written.
namespace klipp::test {

/// The body of an article at https://news.example/a/, without the last line break.
inline std::string html_body(std::string_view html) {
  Options options;
  options.format = BodyFormat::kHtml;
  options.lang = "en";
  options.base = "https://news.example/a/";
  std::string text = markup(render_body(html, options));
  elements(text);  // fails where it is not in the strict form
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

struct HtmlCase {
  std::string name;
  std::string html;
  std::string body;
};

inline void PrintTo(const HtmlCase& each, std::ostream* out) { *out << each.name; }

class HtmlBody : public ::testing::TestWithParam<HtmlCase> {};

}  // namespace klipp::test
