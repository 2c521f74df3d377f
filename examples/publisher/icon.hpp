#pragma once

#include <string_view>

namespace klipp::example {

/// The publisher's icon, examples/publisher/icon.svg, and 180 pixels of it (examples/pictures.mjs).
extern const std::string_view kIconSvg;
extern const std::string_view kIconPng;
inline constexpr const char* kIconSvgPath = "/icon.svg";
inline constexpr const char* kIconPngPath = "/icon.png";
inline constexpr const char* kFaviconPath = "/favicon.ico";  ///< where browsers ask of their own accord

}  // namespace klipp::example
