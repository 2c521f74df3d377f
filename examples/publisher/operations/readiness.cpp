#include "operations/readiness.hpp"

namespace klipp::example {

namespace {

constexpr auto kLasts = std::chrono::seconds(1);

}  // namespace

std::string Readiness::problem() {
  if (is_draining_) return "it is about to stop";
  if (const std::unique_lock lock(checking_, std::try_to_lock); lock) check();
  const std::lock_guard lock(mutex_);
  return found_;
}

void Readiness::check() {
  const Clock::time_point now = Clock::now();
  if (checked_at_ != Clock::time_point() && now - checked_at_ < kLasts) return;
  std::string found;
  for (const Check& each : checks_) {
    if (found.empty()) found = each();
  }
  checked_at_ = Clock::now();
  const std::lock_guard lock(mutex_);
  found_ = std::move(found);
}

}  // namespace klipp::example
