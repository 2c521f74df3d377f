#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>

#include "rates.hpp"
#include "store/database.hpp"

namespace klipp::example {

/// Runs jobs on a database, each whole or not at all. Safe to use from several threads.
class Transactions {
 public:
  /// Works on the database inside a transaction. If it returns false, everything that this job did is undone, and
  /// nothing of other jobs. It may run more than once: after a conflict with another process, or after a connection
  /// was lost, when nobody knows whether the transaction was committed. So it begins anew each time, and does nothing
  /// twice.
  using Job = std::function<bool(Database&)>;

  Transactions() = default;
  virtual ~Transactions() = default;
  Transactions(const Transactions&) = delete;
  Transactions& operator=(const Transactions&) = delete;

  /// Returns after the commit, on the calling thread; the job may run on another. Returns false if the job did, or if
  /// it is not known that something was committed.
  virtual bool run(const Job& job) = 0;

  /// Rates that all processes on this database count together; null if it is not made for that. `secret` is theirs. It
  /// must not outlive this.
  virtual std::unique_ptr<Rates> shared_rates(const std::string& /*secret*/) { return nullptr; }
};

/// Opens the database that --database names, and creates or updates its tables. At most `batch` jobs share a commit,
/// where jobs do. Returns null if that fails, with the reason on stderr.
std::unique_ptr<Transactions> open_transactions(const std::string& address, std::size_t batch);

}  // namespace klipp::example
