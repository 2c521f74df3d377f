#include "store/retention.hpp"

namespace klipp::example {

namespace {

using std::chrono::milliseconds;

constexpr int kBatch = 200;
constexpr milliseconds kBetweenBatches(50);  // signups come first
constexpr milliseconds kBetweenLooks = std::chrono::hours(1);

}  // namespace

Retention::Retention(SignupStore& store, milliseconds kept) : store_(store), kept_(kept), thread_([this] { work(); }) {}

Retention::~Retention() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  changed_.notify_one();
  thread_.join();
}

bool Retention::stopped_within(milliseconds time) {
  std::unique_lock lock(mutex_);
  return changed_.wait_for(lock, time, [this] { return stopping_; });
}

void Retention::work() {
  bool stopped = false;
  while (!stopped) {
    const bool has_more = store_.purge(now_ms() - kept_.count(), kBatch);
    stopped = stopped_within(has_more ? kBetweenBatches : kBetweenLooks);
  }
}

}  // namespace klipp::example
