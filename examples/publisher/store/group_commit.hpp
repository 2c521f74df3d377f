#pragma once

#include <cstddef>
#include <functional>
#include <mutex>
#include <vector>

#include "store/database.hpp"

namespace klipp::example {

/// Lets threads share transactions, because the wait for the disk is the same for one row and for a hundred: while one
/// commits, the next ones gather, and the first of them then runs the jobs of all in one transaction.
class GroupCommit {
 public:
  /// Works on the database inside a transaction. False undoes what this job did, and nothing of its neighbours.
  using Job = std::function<bool(Database&)>;

  /// `most` is how many jobs may share a transaction, at least 1.
  GroupCommit(std::unique_ptr<Database> database, std::size_t most) : database_(std::move(database)), most_(most) {}

  /// Returns after the commit, on the thread that asked; the job itself may run on another. False where the job said
  /// so, or where nothing was committed: then none of it is in the database.
  bool run(const Job& job);

 private:
  struct Waiting;

  void lead(std::unique_lock<std::mutex>& lock);
  [[nodiscard]] std::vector<Waiting*> next_group();
  void hand_over(const std::vector<Waiting*>& group);
  void commit(const std::vector<Waiting*>& group);
  bool run_alone(const Job& job);

  std::unique_ptr<Database> database_;  // whoever leads has it for itself
  const std::size_t most_;
  std::mutex mutex_;
  std::vector<Waiting*> waiting_;
  bool led_ = false;
};

}  // namespace klipp::example
