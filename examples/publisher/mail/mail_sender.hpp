#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

#include "mail/smtp.hpp"
#include "store/signup_store.hpp"

namespace klipp::example {

/// Sends the mails in the outbox, on a thread of its own, as long as it lives. If a mail is not accepted now, it tries
/// again after one second, then two, four … up to an hour, until the link has expired; what is refused for good is not
/// tried again. Several processes may send from one outbox: each mail is one's alone. If the program crashes between
/// sending a mail and marking it, the mail is sent a second time, with the same Message-ID; it is never lost.
class MailSender {
 public:
  /// `store` must outlive it. `on_delivery` is told of each try, on another thread.
  MailSender(
      SignupStore& store, MailSettings settings,
      std::function<void(Delivery::Outcome)> on_delivery = [](Delivery::Outcome) {});
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
  bool mark(const WaitingMail& waiting, const Delivery& delivery);
  void wait();

  SignupStore& store_;
  Smtp smtp_;
  const std::function<void(Delivery::Outcome)> on_delivery_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool woken_ = false;
  std::atomic<bool> stopping_ = false;
  std::thread thread_;  // last, because it uses all others
};

}  // namespace klipp::example
