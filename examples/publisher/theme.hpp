#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace klipp::example {

/// The colours of a frame. The publisher cannot see the page around it. Most pages are light, so frames are light
/// unless another theme is asked for.
enum class Theme {
  kLight,
  kDark,
  kAuto,  ///< follows the reader's system, for pages that do so, too
};

/// "light", "dark" or "auto": the value of the parameter `theme`.
std::string name_of(Theme theme);

/// The theme of that name, or nothing.
std::optional<Theme> theme_named(std::string_view name);

/// The theme in the first parameter `theme` of an address; nothing if that is not the name of a theme.
std::optional<Theme> theme_in(std::string_view address);

/// Its value of `color-scheme` in CSS. Browsers make a frame transparent if its element and the page in it have the
/// same value.
std::string color_scheme(Theme theme);

}  // namespace klipp::example
