#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "store/signup_store.hpp"

namespace klipp::example {

/// Deletes what is kept no longer, at once and every hour, on a thread of its own, as long as it lives: signups that
/// nobody confirmed and mails, `kept` after their link expired.
class Retention {
 public:
  /// `store` must outlive it.
  Retention(SignupStore& store, std::chrono::milliseconds kept);
  ~Retention();
  Retention(const Retention&) = delete;
  Retention& operator=(const Retention&) = delete;

 private:
  void work();
  bool stopped_within(std::chrono::milliseconds time);

  SignupStore& store_;
  const std::chrono::milliseconds kept_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool stopping_ = false;
  std::thread thread_;  // last, because it uses all others
};

}  // namespace klipp::example
