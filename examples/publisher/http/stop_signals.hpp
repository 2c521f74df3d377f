#pragma once

#include <csignal>

namespace klipp::example {

/// Turns SIGINT, SIGTERM and SIGHUP into something to wait for. Make it before any thread starts: threads inherit
/// that these signals are held back.
class StopSignals {
 public:
  StopSignals();

  /// Returns when one of them has come.
  void wait() const;

 private:
  sigset_t signals_;
};

}  // namespace klipp::example
