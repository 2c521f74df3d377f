#pragma once

#include <cstddef>
#include <mutex>
#include <string>
#include <unordered_map>

#include "clock.hpp"

namespace klipp::example {

/// How often something may happen: `count` times at once, and again as `period` passes, evenly.
struct Rate {
  int count = 1;
  UnixMs period = 1000;
};

/// Holds each of many keys to a rate (a token bucket, kept as the one number that GCRA needs). Remembers at least the
/// `most` keys that came last, and at most twice as many: when it is full it forgets the older half. Safe to use from
/// several threads.
class RateLimit {
 public:
  explicit RateLimit(Rate rate, std::size_t most = 50'000) : rate_(rate), most_(most) {}

  /// 0 where it may happen now, and it is counted; else after how many milliseconds it may, and nothing is counted.
  UnixMs take(const std::string& key, UnixMs now);

  [[nodiscard]] std::size_t size() const;

 private:
  UnixMs& full_until(const std::string& key);

  const Rate rate_;
  const std::size_t most_;
  mutable std::mutex mutex_;
  std::unordered_map<std::string, UnixMs> recent_;  // when each bucket is empty again
  std::unordered_map<std::string, UnixMs> older_;
};

}  // namespace klipp::example
