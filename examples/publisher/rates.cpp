#include "rates.hpp"

namespace klipp::example {

UnixMs RatesInMemory::take(const std::vector<HeldTo>& rates) {
  const UnixMs now = steady_();
  for (const HeldTo& held : rates) {
    if (const UnixMs wait = limit_of(held).take(held.key, now)) return wait;
  }
  return 0;
}

RateLimit& RatesInMemory::limit_of(const HeldTo& held) {
  const std::lock_guard lock(mutex_);
  return limits_.try_emplace(held.name, held.rate).first->second;
}

}  // namespace klipp::example
