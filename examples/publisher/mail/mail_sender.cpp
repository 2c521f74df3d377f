#include "mail/mail_sender.hpp"

#include <algorithm>
#include <chrono>

#include "log.hpp"

namespace klipp::example {

namespace {

constexpr UnixMs kFirstWait = 1000;
constexpr UnixMs kLongestWait = UnixMs{60} * 60 * 1000;
constexpr std::int64_t kDoublings = 12;  // more than an hour

}  // namespace

MailSender::MailSender(SignupStore& store, const std::string& smtp_url, const std::string& from)
    : store_(store), smtp_(smtp_url, from), thread_([this] { work(); }) {}

UnixMs MailSender::wait_after(std::int64_t tries) {
  return std::min(kFirstWait << std::min(tries, kDoublings), kLongestWait);
}

MailSender::~MailSender() {
  stopping_ = true;
  wake();
  thread_.join();
}

void MailSender::wake() {
  const std::lock_guard lock(mutex_);
  woken_ = true;
  changed_.notify_one();
}

void MailSender::wait() {
  std::unique_lock lock(mutex_);
  changed_.wait_for(lock, std::chrono::seconds(1), [this] { return woken_; });
  woken_ = false;
}

void MailSender::work() {
  while (!stopping_) {
    const std::optional<WaitingMail> waiting = store_.next_mail();
    if (waiting) {
      deliver(*waiting);
    } else {
      wait();
    }
  }
}

void MailSender::deliver(const WaitingMail& waiting) {
  const std::optional<std::string> error = smtp_.send(waiting.mail, stopping_);
  if (error && stopping_) return;  // it was cut short, and waits for the next start
  if (!error) return mark(waiting, "");
  const UnixMs pause = wait_after(waiting.tries);
  log_problem("cannot send the mail to " + waiting.mail.recipient + ", trying again in " +
              std::to_string(pause / 1000) + " s: " + *error);
  mark(waiting, *error);
}

// Until it is marked, the next look would find and send it again.
void MailSender::mark(const WaitingMail& waiting, const std::string& error) {
  const auto marked = [&] {
    return error.empty() ? store_.mark_sent(waiting.id)
                         : store_.mark_failed(waiting.id, error, now_ms() + wait_after(waiting.tries));
  };
  while (!marked() && !stopping_) wait();
}

}  // namespace klipp::example
