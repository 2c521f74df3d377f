#include "rate_limit.hpp"

#include <algorithm>
#include <utility>

namespace klipp::example {

UnixMs step_of(const Rate& rate) { return std::max<UnixMs>(rate.period / rate.count, 1); }

UnixMs RateLimit::take(const std::string& key, UnixMs now) {
  const std::lock_guard lock(mutex_);
  UnixMs& until = full_until(key);
  const UnixMs next = next_after(until, now);
  if (next - now > rate_.period) return next - now - rate_.period;
  until = next;
  return 0;
}

UnixMs RateLimit::wait(const std::string& key, UnixMs now) {
  const std::lock_guard lock(mutex_);
  return std::max<UnixMs>(next_after(full_until(key), now) - now - rate_.period, 0);
}

UnixMs RateLimit::next_after(UnixMs until, UnixMs now) const { return std::max(until, now) + step_of(rate_); }

UnixMs& RateLimit::full_until(const std::string& key) {
  const auto known = recent_.find(key);
  if (known != recent_.end()) return known->second;
  if (recent_.size() >= most_) {
    older_ = std::move(recent_);
    recent_.clear();
  }
  const auto old = older_.find(key);
  return recent_.emplace(key, old == older_.end() ? 0 : old->second).first->second;
}

std::size_t RateLimit::size() const {
  const std::lock_guard lock(mutex_);
  return recent_.size() + older_.size();
}

}  // namespace klipp::example
