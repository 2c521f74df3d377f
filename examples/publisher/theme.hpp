#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace klipp::example {

/// The colours of what is framed by a page that the publisher cannot see. Most pages are light and do not say so, so
/// that is what a frame is unless somebody asks for something else.
enum class Theme {
  kLight,
  kDark,
  kAuto,  ///< as the reader's system is: for pages that are, too
};

/// "light", "dark" or "auto": the value of the parameter `theme`.
std::string name_of(Theme theme);

/// The theme of that name, or nothing.
std::optional<Theme> theme_named(std::string_view name);

/// What an address asks for by its parameter `theme`, the first of that name; nothing where it names no theme.
std::optional<Theme> theme_in(std::string_view address);

/// The value of CSS's `color-scheme` for it. A browser lets a frame be transparent where the frame's element and the
/// page in it have the same.
std::string color_scheme(Theme theme);

}  // namespace klipp::example
