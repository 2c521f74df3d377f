#pragma once

#include <memory>

#include "http/byte_cache.hpp"

namespace klipp::example {

/// What the caches of a publisher count, by what they keep.
struct Caches {
  std::shared_ptr<CacheCounts> files = std::make_shared<CacheCounts>();
  std::shared_ptr<CacheCounts> documents = std::make_shared<CacheCounts>();
  std::shared_ptr<CacheCounts> pages = std::make_shared<CacheCounts>();
};

}  // namespace klipp::example
