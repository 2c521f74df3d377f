#pragma once

#include <optional>
#include <string>

#include "statistics/count.hpp"
#include "store/transactions.hpp"

namespace klipp::example {

/// The sums in the database. Several publishers may share it. Safe to use from several threads.
class StatisticsStore {
 public:
  /// `transactions` must outlive it.
  explicit StatisticsStore(Transactions& transactions) : transactions_(transactions) {}

  /// Adds `sums` to those of the database, once for each name of a batch: after a failure it may have been added or
  /// not, and adding it again does what is missing. Names of batches are forgotten two days after `today`.
  bool add(const std::string& batch, const Sums& sums, const std::string& today);

  /// The sums of these days, the first and the last of them included. Nothing if they cannot be read.
  std::optional<Sums> read(const std::string& from, const std::string& to);

 private:
  Transactions& transactions_;
};

}  // namespace klipp::example
