#pragma once

#include <chrono>
#include <csignal>

namespace klipp::example {

/// Waits for SIGINT, SIGTERM or SIGHUP. Create it before any thread starts: it blocks these signals, and threads
/// inherit that.
class StopSignals {
 public:
  StopSignals();

  /// Returns when one of them arrives.
  void wait() const;

  /// The one that arrives first within `time`, or 0.
  [[nodiscard]] int wait_for(std::chrono::milliseconds time) const;

 private:
  sigset_t signals_;
};

}  // namespace klipp::example
