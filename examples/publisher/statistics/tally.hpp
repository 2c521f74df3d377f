#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <string>
#include <thread>

#include "clock.hpp"
#include "statistics/count.hpp"
#include "statistics/statistics_store.hpp"

namespace klipp::example {

/// Sums in memory, which a thread of its own adds to those of the database every few seconds: a commit for each reader
/// would cost signups theirs. A crash loses the sums since the last time; a stop loses none, and a database that does
/// not answer none either, for as long as the process lives. Safe to use from several threads.
class Tally {
 public:
  static constexpr std::chrono::milliseconds kInterval = std::chrono::seconds(5);
  static constexpr std::size_t kMost = 100'000;  ///< different counts that wait, about 20 MB

  /// `store` must outlive it.
  explicit Tally(StatisticsStore& store, std::chrono::milliseconds interval = kInterval, std::size_t most = kMost,
                 Clock clock = now_ms);
  ~Tally();
  Tally(const Tally&) = delete;
  Tally& operator=(const Tally&) = delete;

  /// Counts one more, today; what `count` says of the day is not looked at. Returns false if too many wait.
  bool add(Count count);

  /// Adds what waits to the database. Returns false if that failed; then it goes on waiting.
  bool flush();

 private:
  bool write();
  void work();

  StatisticsStore& store_;
  const std::chrono::milliseconds interval_;
  const std::size_t most_;
  const Clock clock_;
  std::mutex mutex_;  // for those up to stopping_
  std::condition_variable changed_;
  Sums waiting_;
  bool stopping_ = false;
  std::mutex flushing_;  // for the batch, which is being written
  std::string batch_;
  Sums sums_;
  std::thread thread_;  // last, because it uses all others
};

}  // namespace klipp::example
