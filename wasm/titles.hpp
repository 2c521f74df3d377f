#pragma once

#include <algorithm>

#include "share/networks.hpp"

namespace klipp::module {

/// Whether no network finds the title too long: no character counts more than its bytes, and X's 280 are the fewest.
inline bool fits_everywhere(const Shared& shared) {
  constexpr std::size_t kAround = 10;  // spaces, and " via @"
  const std::size_t address = std::max<std::size_t>(shared.url.text().size(), 24);
  return shared.title.size() + address + shared.via.size() + 2 * shared.hashtags.size() + kAround <= 280;
}

}  // namespace klipp::module
