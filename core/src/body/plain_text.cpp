#include "body/body.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

/// Bytes before the first line that is blank, or all of them.
std::size_t paragraph_length(std::string_view text) {
  for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1)) {
    const std::string_view rest = text.substr(end + 1);
    if (trim(rest.substr(0, rest.find('\n'))).empty()) return end;
  }
  return text.size();
}

}  // namespace

Error write_plain_text(HtmlWriter& out, std::string_view text, const BodyContext& context) {
  if (Error error = check_body(text, context.limits)) return error;
  for (text = trim(text); !text.empty(); text = trim(text)) {
    const std::size_t end = paragraph_length(text);
    const std::string_view paragraph = trim(text.substr(0, end));
    const std::string_view direction = turned_direction(paragraph, context.languages.direction);
    out.write(R"(<p[ dir="$"]>$</p>)", direction, paragraph).line_break_in_source();
    text.remove_prefix(end);
  }
  return out.overflow();
}

}  // namespace klipp
