#include "body/body.hpp"

#include "text/utf8.hpp"

namespace klipp {

namespace {

Error check(std::string_view text, Limit limit, std::size_t most, const Limits& limits) {
  if (text.size() <= most) return check_utf8(text);
  return limit_passed(limit, limits, "", most);
}

}  // namespace

Error check_body(std::string_view text, const Limits& limits) {
  return check(text, Limit::kMarkdownBytes, limits.markdown_bytes, limits);
}

Error check_html(std::string_view html, const Limits& limits) {
  return check(html, Limit::kHtmlBytes, limits.html_bytes, limits);
}

}  // namespace klipp
