#include "theme.hpp"

#include "form_data.hpp"

namespace klipp::example {

std::string name_of(Theme theme) {
  switch (theme) {
    case Theme::kDark: return "dark";
    case Theme::kAuto: return "auto";
    case Theme::kLight: break;
  }
  return "light";
}

std::optional<Theme> theme_named(std::string_view name) {
  for (const Theme theme : {Theme::kLight, Theme::kDark, Theme::kAuto}) {
    if (name == name_of(theme)) return theme;
  }
  return std::nullopt;
}

std::optional<Theme> theme_in(std::string_view address) {
  const std::string_view before_fragment = address.substr(0, address.find('#'));
  const std::size_t query = before_fragment.find('?');
  if (query == std::string_view::npos) return std::nullopt;
  for (const auto& [name, value] : parse_form(before_fragment.substr(query + 1))) {
    if (name == "theme") return theme_named(value);
  }
  return std::nullopt;
}

std::string color_scheme(Theme theme) { return theme == Theme::kAuto ? "light dark" : name_of(theme); }

}  // namespace klipp::example
