#include "mail/mail_sender.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include "log.hpp"

namespace klipp::example {

namespace {

constexpr UnixMs kFirstWait = 1000;
constexpr UnixMs kLongestWait = UnixMs{60} * 60 * 1000;
constexpr std::int64_t kDoublings = 12;  // more than an hour

std::string what_follows(const Delivery& delivery, const WaitingMail& waiting) {
  if (delivery.outcome != Delivery::Outcome::kNotNow) return "is not tried again";
  return "is tried again in " + std::to_string(MailSender::wait_after(waiting.tries) / 1000) + " s";
}

}  // namespace

MailSender::MailSender(SignupStore& store, MailSettings settings, std::function<void(Delivery::Outcome)> on_delivery)
    : store_(store), smtp_(std::move(settings)), on_delivery_(std::move(on_delivery)), thread_([this] { work(); }) {}

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
    const std::optional<WaitingMail> waiting = store_.claim_mail();
    if (waiting) {
      deliver(*waiting);
    } else {
      wait();
    }
  }
}

// Until it is marked, the next look would find and send it again. The log has no addresses.
void MailSender::deliver(const WaitingMail& waiting) {
  const Delivery delivery = smtp_.send(waiting.mail, stopping_);
  on_delivery_(delivery.outcome);
  if (!delivery.error.empty()) {
    log_problem("mail " + std::to_string(waiting.id) + " in the outbox was not taken, and " +
                what_follows(delivery, waiting) + "; its last_error says why");
  }
  while (!mark(waiting, delivery) && !stopping_) wait();
}

bool MailSender::mark(const WaitingMail& waiting, const Delivery& delivery) {
  switch (delivery.outcome) {
    case Delivery::Outcome::kSent: return store_.mark_sent(waiting.id);
    case Delivery::Outcome::kMailRefused: return store_.mark_refused(waiting.id, delivery.error);
    case Delivery::Outcome::kAddressRefused: return store_.mark_undeliverable(waiting, delivery.error);
    case Delivery::Outcome::kStopped: return store_.release(waiting.id);
    case Delivery::Outcome::kNotNow: break;
  }
  return store_.mark_failed(waiting.id, delivery.error, now_ms() + wait_after(waiting.tries));
}

}  // namespace klipp::example
