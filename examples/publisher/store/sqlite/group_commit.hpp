#pragma once

#include <cstddef>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "store/sqlite/sqlite_database.hpp"
#include "store/transactions.hpp"

namespace klipp::example {

/// Lets threads share transactions, because the wait for the disk is the same for one row and for a hundred. While one
/// thread commits, others gather; then the first of these runs all their jobs in one transaction.
class GroupCommit : public Transactions {
 public:
  /// `most` jobs may share a transaction; at least 1.
  GroupCommit(std::unique_ptr<SqliteDatabase> database, std::size_t most)
      : database_(std::move(database)), most_(most) {}

  /// If it returns false, the database has nothing of the job.
  bool run(const Job& job) override;

 private:
  struct Waiting;

  void lead(std::unique_lock<std::mutex>& lock);
  [[nodiscard]] std::vector<Waiting*> next_group();
  void hand_over(const std::vector<Waiting*>& group);
  void commit(const std::vector<Waiting*>& group);
  bool run_alone(const Job& job);

  std::unique_ptr<SqliteDatabase> database_;  // the leading thread has it for itself
  const std::size_t most_;
  std::mutex mutex_;
  std::vector<Waiting*> waiting_;
  bool led_ = false;
};

}  // namespace klipp::example
