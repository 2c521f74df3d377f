#pragma once

#include <string_view>

namespace klipp::example {

/// The publisher's icon: examples/publisher/icon.svg, and the same in 180 pixels (examples/pictures.mjs).
extern const std::string_view kIconSvg;
extern const std::string_view kIconPng;
inline constexpr const char* kIconSvgPath = "/icon.svg";
inline constexpr const char* kIconPngPath = "/icon.png";
inline constexpr const char* kFaviconPath = "/favicon.ico";  ///< browsers ask for this one without being told

}  // namespace klipp::example
