#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

#include "mail/smtp.hpp"
#include "store/signup_store.hpp"

namespace klipp::example {

/// Sends what is in the outbox from a thread of its own, for as long as it lives. A mail that is not taken is tried
/// again after a second, then two, four … up to an hour, until its link has expired. A crash between a mail and its
/// mark sends it twice, never not at all.
class MailSender {
 public:
  /// `store` must outlive it.
  MailSender(SignupStore& store, const std::string& smtp_url, const std::string& from);
  ~MailSender();
  MailSender(const MailSender&) = delete;
  MailSender& operator=(const MailSender&) = delete;

  /// Milliseconds until a mail that `tries` servers before this one did not take is tried again.
  static UnixMs wait_after(std::int64_t tries);

  /// Says that there is a new mail; otherwise it looks once a second.
  void wake();

 private:
  void work();
  void deliver(const WaitingMail& waiting);
  void mark(const WaitingMail& waiting, const std::string& error);
  void wait();

  SignupStore& store_;
  Smtp smtp_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool woken_ = false;
  std::atomic<bool> stopping_ = false;
  std::thread thread_;  // last: it uses all of them
};

}  // namespace klipp::example
