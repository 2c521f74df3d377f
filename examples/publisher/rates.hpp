#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "rate_limit.hpp"

namespace klipp::example {

/// One of the rates that something is held to: those of one name have one rate, and each key is held to it by itself.
struct HeldTo {
  std::string name;
  Rate rate;
  std::string key;
};

/// Counts what may happen at a rate, wherever the counts are. Safe to use from several threads.
class Rates {
 public:
  Rates() = default;
  virtual ~Rates() = default;
  Rates(const Rates&) = delete;
  Rates& operator=(const Rates&) = delete;

  /// Returns 0 if none of the rates is exceeded, and counts it for each. Otherwise returns in how many milliseconds the
  /// first that is exceeded lets it happen; it is counted for those before, and not for this one and those behind.
  virtual UnixMs take(const std::vector<HeldTo>& rates) = 0;
};

/// Counts in the memory of this process.
class RatesInMemory : public Rates {
 public:
  /// By `steady`, which nobody sets back or forward.
  explicit RatesInMemory(Clock steady) : steady_(std::move(steady)) {}

  UnixMs take(const std::vector<HeldTo>& rates) override;

 private:
  RateLimit& limit_of(const HeldTo& held);

  const Clock steady_;
  std::mutex mutex_;
  std::map<std::string, RateLimit> limits_;
};

}  // namespace klipp::example
