#pragma once

#include <cstddef>
#include <functional>
#include <mutex>
#include <vector>

#include "store/database.hpp"

namespace klipp::example {

/// Lets threads share transactions, because the wait for the disk is the same for one row and for a hundred. While one
/// thread commits, others gather; then the first of these runs all their jobs in one transaction.
class GroupCommit {
 public:
  /// Works on the database inside a transaction. If it returns false, everything that this job did is undone, and
  /// nothing of the other jobs.
  using Job = std::function<bool(Database&)>;

  /// `most` jobs may share a transaction; at least 1.
  GroupCommit(std::unique_ptr<Database> database, std::size_t most) : database_(std::move(database)), most_(most) {}

  /// Returns after the commit, on the calling thread; the job may run on another. Returns false if the job did, or if
  /// nothing was committed. Then the database has nothing of it.
  bool run(const Job& job);

 private:
  struct Waiting;

  void lead(std::unique_lock<std::mutex>& lock);
  [[nodiscard]] std::vector<Waiting*> next_group();
  void hand_over(const std::vector<Waiting*>& group);
  void commit(const std::vector<Waiting*>& group);
  bool run_alone(const Job& job);

  std::unique_ptr<Database> database_;  // the leading thread has it for itself
  const std::size_t most_;
  std::mutex mutex_;
  std::vector<Waiting*> waiting_;
  bool led_ = false;
};

}  // namespace klipp::example
