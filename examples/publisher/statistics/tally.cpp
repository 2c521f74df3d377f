#include "statistics/tally.hpp"

#include <utility>

#include "hex.hpp"
#include "log.hpp"

namespace klipp::example {

Tally::Tally(StatisticsStore& store, std::chrono::milliseconds interval, std::size_t most, Clock clock)
    : store_(store), interval_(interval), most_(most), clock_(std::move(clock)), thread_([this] { work(); }) {}

Tally::~Tally() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  changed_.notify_one();
  thread_.join();
  if (!flush()) log_problem("statistics: the counts since the last commit are lost");
}

bool Tally::add(Count count) {
  count.day = day_of(clock_());
  const std::lock_guard lock(mutex_);
  if (waiting_.size() >= most_ && !waiting_.contains(count)) return false;
  ++waiting_[std::move(count)];
  return true;
}

bool Tally::flush() {
  const std::lock_guard flushing(flushing_);
  if (!write()) return false;  // the batch of last time
  {
    const std::lock_guard lock(mutex_);
    sums_.swap(waiting_);
  }
  return write();
}

// A batch keeps its name until it is known to be committed, so that it is not added twice.
bool Tally::write() {
  if (sums_.empty()) return true;
  if (batch_.empty()) batch_ = random_hex(16);
  if (batch_.empty() || !store_.add(batch_, sums_, day_of(clock_()))) return false;
  sums_.clear();
  batch_.clear();
  return true;
}

void Tally::work() {
  std::unique_lock lock(mutex_);
  while (!changed_.wait_for(lock, interval_, [this] { return stopping_; })) {
    lock.unlock();
    (void)flush();  // the store has said why it failed
    lock.lock();
  }
}

}  // namespace klipp::example
