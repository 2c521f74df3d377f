#include "page/theme.hpp"

#include <algorithm>
#include <iterator>

#include "page/page_markup.hpp"

namespace klipp {

namespace {

bool is_scheme(std::string_view word) { return word == "light" || word == "dark"; }

bool is_name(std::string_view word) {
  return std::find(std::begin(kThemes), std::end(kThemes), word) != std::end(kThemes);
}

}  // namespace

bool is_theme(std::string_view text) {
  const std::size_t space = text.find(' ');
  if (space == std::string_view::npos) return is_name(text) || is_scheme(text);
  const std::string_view first = text.substr(0, space);
  const std::string_view second = text.substr(space + 1);
  return (is_name(first) && is_scheme(second)) || (is_scheme(first) && is_name(second));
}

bool names_theme(std::string_view text) { return is_theme(text) && !is_scheme(text); }

std::string theme_attribute(const PageOptions& page) {
  return is_theme(page.theme) ? attribute("theme", page.theme) : std::string();
}

std::string page_class(const PageOptions& page) {
  std::string out = "klipp-page";
  if (!is_theme(page.theme)) return out;
  const std::size_t space = page.theme.find(' ');
  out += " klipp-theme-" + page.theme.substr(0, space);
  return space == std::string::npos ? out : out + " klipp-theme-" + page.theme.substr(space + 1);
}

}  // namespace klipp
