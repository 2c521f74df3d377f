#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

namespace klipp::example {

/// Whether a server should be given work. Safe to use from several threads.
class Readiness {
 public:
  /// Says what is missing, for people; empty if nothing is.
  using Check = std::function<std::string()>;

  /// Before the first question.
  void add(Check check) { checks_.push_back(std::move(check)); }

  /// From now on it is not ready.
  void begin_drain() { is_draining_ = true; }
  [[nodiscard]] bool is_draining() const { return is_draining_; }

  /// What is missing; empty if nothing is. The checks are made once a second at most, and by one thread at a time,
  /// while others get what was found last: so no number of questions keeps the disk or the workers busy.
  [[nodiscard]] std::string problem();

 private:
  using Clock = std::chrono::steady_clock;

  void check();

  std::vector<Check> checks_;
  std::atomic<bool> is_draining_ = false;
  std::mutex checking_;
  Clock::time_point checked_at_;  // with checking_
  std::mutex mutex_;              // for what was found
  std::string found_ = "it has only begun";
};

}  // namespace klipp::example
