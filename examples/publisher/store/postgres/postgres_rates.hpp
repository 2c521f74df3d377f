#pragma once

#include <atomic>
#include <string>

#include "rates.hpp"
#include "store/transactions.hpp"

namespace klipp::example {

/// Counts in the database, for all publishers on it, by the server's clock. Keys are stored as numbers that nobody
/// without the secret can find a client or an address by, and only as long as they count.
class PostgresRates : public Rates {
 public:
  /// `transactions` must outlive it.
  PostgresRates(Transactions& transactions, std::string secret)
      : transactions_(transactions), secret_(std::move(secret)) {}

  /// Also returns 0 if the database cannot be reached: then nothing can happen that would have to be limited.
  UnixMs take(const std::vector<HeldTo>& rates) override;

 private:
  [[nodiscard]] std::int64_t key_of(const HeldTo& held) const;
  void purge();

  Transactions& transactions_;
  const std::string secret_;
  std::atomic<unsigned> takes_ = 0;
};

}  // namespace klipp::example
