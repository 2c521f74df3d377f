#pragma once

#include <csignal>

namespace klipp::example {

/// Waits for SIGINT, SIGTERM or SIGHUP. Create it before any thread starts: it blocks these signals, and threads
/// inherit that.
class StopSignals {
 public:
  StopSignals();

  /// Returns when one of them arrives.
  void wait() const;

 private:
  sigset_t signals_;
};

}  // namespace klipp::example
