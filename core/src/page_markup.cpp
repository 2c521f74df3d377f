#include "page_markup.hpp"

#include <utility>

#include "klipp/html.hpp"

namespace klipp {

std::string escaped(std::string_view text) {
  HtmlWriter out(Limits{});
  out.text(text);
  Result<Html> html = std::move(out).finish();
  return html ? html.value().text() : std::string();
}

std::string attribute(std::string_view name, std::string_view value) {
  return value.empty() ? std::string() : " " + std::string(name) + "=\"" + escaped(value) + "\"";
}

std::string attribute(std::string_view name, const Url& value) { return attribute(name, value.text()); }

}  // namespace klipp
