#pragma once

#include <cstddef>
#include <mutex>
#include <string>
#include <unordered_map>

#include "clock.hpp"

namespace klipp::example {

/// How often something may happen: `count` times at once, then again evenly, `count` times in each `period`.
struct Rate {
  int count = 1;
  UnixMs period = 1000;
};

/// How long one of them takes, evenly; in milliseconds, at least 1.
UnixMs step_of(const Rate& rate);

/// Limits each of many keys to a rate (a token bucket, kept as the one number that GCRA needs). It remembers the last
/// `most` keys at least, and twice as many at most: when it is full it forgets the older half. Safe to use from several
/// threads.
class RateLimit {
 public:
  explicit RateLimit(Rate rate, std::size_t most = 50'000) : rate_(rate), most_(most) {}

  /// Returns 0 if it may happen at `now`, by a clock that never goes back, and counts it. Otherwise returns in how many
  /// milliseconds it may, and counts nothing.
  UnixMs take(const std::string& key, UnixMs now);

  /// What take() would return, without counting.
  UnixMs wait(const std::string& key, UnixMs now);

  [[nodiscard]] std::size_t size() const;

 private:
  [[nodiscard]] UnixMs next_after(UnixMs until, UnixMs now) const;
  UnixMs& full_until(const std::string& key);

  const Rate rate_;
  const std::size_t most_;
  mutable std::mutex mutex_;
  std::unordered_map<std::string, UnixMs> recent_;  // when each bucket is empty again
  std::unordered_map<std::string, UnixMs> older_;
};

}  // namespace klipp::example
