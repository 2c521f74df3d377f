#pragma once

#include <string_view>

#include "text/utf8.hpp"

namespace klipp {

/// A whole number from 1 to 100000, as attributes of markup have sizes; else 0.
inline int pixels_in(std::string_view text) {
  constexpr int kMost = 100'000;
  int pixels = 0;
  for (const char c : trim(text)) {
    if (c < '0' || c > '9') return 0;
    pixels = pixels * 10 + (c - '0');
    if (pixels > kMost) return 0;
  }
  return pixels;
}

}  // namespace klipp
