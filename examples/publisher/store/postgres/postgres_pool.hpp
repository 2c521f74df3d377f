#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "store/postgres/postgres_database.hpp"
#include "store/transactions.hpp"

namespace klipp::example {

/// Runs each job in a transaction of its own, on one of a few connections; the server itself lets transactions that end
/// together share a commit to its disk. A job that another process was in the way of is run again. So is one whose
/// connection was lost: where nobody knows what became of its COMMIT, the job finds out what is there. If the server
/// cannot be reached, jobs fail at once, and it is asked again every half second.
class PostgresPool : public Transactions {
 public:
  static constexpr std::size_t kConnections = 16;

  explicit PostgresPool(std::string address) : address_(std::move(address)) {}

  bool run(const Job& job) override;
  std::unique_ptr<Rates> shared_rates(const std::string& secret) override;

 private:
  using Connection = std::unique_ptr<PostgresDatabase>;
  using Failure = PostgresDatabase::Failure;
  using Steady = std::chrono::steady_clock;

  enum class End { kCommitted, kRefused, kConflict, kLost, kLostInCommit };

  static End try_once(PostgresDatabase& database, const Job& job);
  Connection take();
  Connection connect();
  void give_back(Connection connection);
  void drop(Connection connection);
  void set_reachable(bool reachable, const std::string& problem);

  const std::string address_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<Connection> idle_;
  std::size_t open_ = 0;  // those that are idle and those at work
  bool reachable_ = true;
  Steady::time_point ask_again_{};  // not before then
};

}  // namespace klipp::example
