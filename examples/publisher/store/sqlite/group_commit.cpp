#include "store/sqlite/group_commit.hpp"

#include <algorithm>
#include <condition_variable>

namespace klipp::example {

// Lives on the stack of the thread that waits.
struct GroupCommit::Waiting {
  const Job& job;
  std::condition_variable wake = {};
  bool leads = false;
  bool done = false;
  bool committed = false;
};

bool GroupCommit::run(const Job& job) {
  Waiting self{job};
  std::unique_lock lock(mutex_);
  waiting_.push_back(&self);
  if (led_) self.wake.wait(lock, [&self] { return self.leads || self.done; });
  if (!self.done) lead(lock);
  return self.committed;
}

// A leader is always the first that waits, so its own job is in the group.
void GroupCommit::lead(std::unique_lock<std::mutex>& lock) {
  led_ = true;
  const std::vector<Waiting*> group = next_group();
  lock.unlock();
  commit(group);
  lock.lock();
  hand_over(group);
}

std::vector<GroupCommit::Waiting*> GroupCommit::next_group() {
  const auto end = waiting_.begin() + static_cast<std::ptrdiff_t>(std::min(most_, waiting_.size()));
  std::vector<Waiting*> group(waiting_.begin(), end);
  waiting_.erase(waiting_.begin(), end);
  return group;
}

void GroupCommit::hand_over(const std::vector<Waiting*>& group) {
  for (Waiting* member : group) {
    member->done = true;
    member->wake.notify_one();
  }
  led_ = !waiting_.empty();
  if (!led_) return;
  waiting_.front()->leads = true;
  waiting_.front()->wake.notify_one();
}

// The files are looked at again after the commit: only what is in a file that has its name then was stored.
void GroupCommit::commit(const std::vector<Waiting*>& group) {
  if (!database_->is_in_place() || !database_->execute("BEGIN IMMEDIATE")) return;
  for (Waiting* member : group) member->committed = run_alone(member->job);
  const bool committed = database_->execute("COMMIT");
  if (!committed) database_->execute("ROLLBACK");
  if (committed && database_->is_in_place()) return;
  for (Waiting* member : group) member->committed = false;
}

bool GroupCommit::run_alone(const Job& job) {
  if (!database_->execute("SAVEPOINT job")) return false;
  const bool good = job(*database_);
  if (!good) database_->execute("ROLLBACK TO job");
  return database_->execute("RELEASE job") && good;
}

}  // namespace klipp::example
