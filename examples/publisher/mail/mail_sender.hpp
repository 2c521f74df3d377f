#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

#include "mail/smtp.hpp"
#include "store/signup_store.hpp"

namespace klipp::example {

/// Sends the mails in the outbox, on a thread of its own, as long as it lives. If a mail is not accepted, it tries
/// again after one second, then two, four … up to an hour, until the link has expired. If the program crashes between
/// sending a mail and marking it, the mail is sent twice; it is never lost.
class MailSender {
 public:
  /// `store` must outlive it.
  MailSender(SignupStore& store, const std::string& smtp_url, const std::string& from);
  ~MailSender();
  MailSender(const MailSender&) = delete;
  MailSender& operator=(const MailSender&) = delete;

  /// Milliseconds until a mail that `tries` servers before this one did not take is tried again.
  static UnixMs wait_after(std::int64_t tries);

  /// Says that there is a new mail. Without this it looks once a second.
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
  std::thread thread_;  // last, because it uses all others
};

}  // namespace klipp::example
