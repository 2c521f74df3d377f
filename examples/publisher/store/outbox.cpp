#include "store/signup_store.hpp"

// The part of the store that the sender of mails uses.

namespace klipp::example {

namespace {

constexpr const char* kClaimNext = R"sql(
UPDATE outbox SET claimed_by = ?2, claimed_until_ms = ?3 WHERE id = (
  SELECT id FROM outbox
  WHERE sent_at IS NULL AND failed_at IS NULL AND next_try_ms <= ?1 AND expires_ms > ?1 AND claimed_until_ms <= ?1
  ORDER BY next_try_ms, id LIMIT 1 /*skip locked*/)
RETURNING id, tries, recipient, language, confirm_link, unsubscribe_link, expires_ms, message_id, known
)sql";

constexpr const char* kMarkSent = R"sql(
UPDATE outbox SET sent_at = ?2, tries = tries + 1 WHERE id = ?1
)sql";

constexpr const char* kMarkFailed = R"sql(
UPDATE outbox SET tries = tries + 1, last_error = ?2, next_try_ms = ?3, claimed_until_ms = 0
WHERE id = ?1 AND claimed_by = ?4
)sql";

constexpr const char* kRelease = "UPDATE outbox SET claimed_until_ms = 0 WHERE id = ?1 AND claimed_by = ?2";

constexpr const char* kMarkRefused = R"sql(
UPDATE outbox SET tries = tries + 1, last_error = ?2, failed_at = ?3 WHERE id = ?1
)sql";

constexpr const char* kDropWaiting = R"sql(
UPDATE outbox SET last_error = ?2, failed_at = ?3
WHERE lower(recipient) = lower(?1) AND sent_at IS NULL AND failed_at IS NULL
)sql";

constexpr const char* kMarkAddress = "UPDATE signups SET mail_error = ?2 WHERE lower(email) = lower(?1)";

constexpr const char* kRetry = "UPDATE outbox SET failed_at = NULL, next_try_ms = 0 WHERE id = ?1 AND sent_at IS NULL";

constexpr const char* kCount = R"sql(
SELECT count(*) FILTER (WHERE sent_at IS NULL AND failed_at IS NULL), count(*) FILTER (WHERE failed_at IS NOT NULL)
FROM outbox WHERE sent_at IS NULL
)sql";

WaitingMail mail_in(const Statement& row) {
  return {.id = row.number(0),
          .tries = row.number(1),
          .mail = {.recipient = row.text(2),
                   .language = row.text(3),
                   .confirm_link = row.text(4),
                   .unsubscribe_link = row.text(5),
                   .expires = row.number(6),
                   .signup = {},
                   .message_id = row.text(7),
                   .known = row.number(8) != 0}};
}

bool refuse(Database& database, std::int64_t id, const std::string& error, const std::string& time) {
  return database.prepare(kMarkRefused).bind(1, id).bind(2, error).bind(3, time).run();
}

}  // namespace

std::optional<WaitingMail> SignupStore::claim_mail() {
  std::optional<WaitingMail> mail;
  const bool committed = transactions_->run([&](Database& database) {
    mail.reset();
    const UnixMs now = clock_();
    Statement next = database.prepare(kClaimNext);
    next.bind(1, now).bind(2, worker_).bind(3, now + kClaim);
    while (next.step()) mail = mail_in(next);
    return next.complete();
  });
  return committed ? mail : std::nullopt;
}

std::optional<OutboxCounts> SignupStore::count_outbox() {
  OutboxCounts counts;
  const bool read = transactions_->run([&](Database& database) {
    Statement row = database.prepare(kCount);
    const bool has_row = row.step();
    if (has_row) counts = {row.number(0), row.number(1)};
    return has_row;
  });
  return read ? std::optional(counts) : std::nullopt;
}

bool SignupStore::retry_mail(std::int64_t id) {
  return transactions_->run([id](Database& database) { return database.prepare(kRetry).bind(1, id).run(); });
}

bool SignupStore::mark_sent(std::int64_t id) {
  const std::string time = iso_time(clock_());
  return transactions_->run(
      [&](Database& database) { return database.prepare(kMarkSent).bind(1, id).bind(2, time).run(); });
}

bool SignupStore::mark_failed(std::int64_t id, const std::string& error, UnixMs next_try) {
  return transactions_->run([&](Database& database) {
    Statement update = database.prepare(kMarkFailed);
    return update.bind(1, id).bind(2, error).bind(3, next_try).bind(4, worker_).run();
  });
}

bool SignupStore::release(std::int64_t id) {
  return transactions_->run(
      [&](Database& database) { return database.prepare(kRelease).bind(1, id).bind(2, worker_).run(); });
}

bool SignupStore::mark_refused(std::int64_t id, const std::string& error) {
  const std::string time = iso_time(clock_());
  return transactions_->run([&](Database& database) { return refuse(database, id, error, time); });
}

bool SignupStore::mark_undeliverable(const WaitingMail& waiting, const std::string& error) {
  const std::string time = iso_time(clock_());
  return transactions_->run([&](Database& database) {
    return refuse(database, waiting.id, error, time) &&
           database.prepare(kDropWaiting).bind(1, waiting.mail.recipient).bind(2, error).bind(3, time).run() &&
           database.prepare(kMarkAddress).bind(1, waiting.mail.recipient).bind(2, error).run();
  });
}

}  // namespace klipp::example
