#include "store/signup_store.hpp"

// The part of the store that the sender of mails uses.

namespace klipp::example {

namespace {

constexpr const char* kNext = R"sql(
SELECT id, tries, recipient, language, confirm_link, unsubscribe_link, expires_ms FROM outbox
WHERE sent_at IS NULL AND next_try_ms <= ?1 AND expires_ms > ?1 ORDER BY next_try_ms, id LIMIT 1
)sql";

WaitingMail mail_in(const Statement& row) {
  return {.id = row.number(0),
          .tries = row.number(1),
          .mail = {.recipient = row.text(2),
                   .language = row.text(3),
                   .confirm_link = row.text(4),
                   .unsubscribe_link = row.text(5),
                   .expires = row.number(6)}};
}

}  // namespace

std::optional<WaitingMail> SignupStore::next_mail() {
  std::optional<WaitingMail> mail;
  commits_.run([&](Database& database) {
    Statement next = database.prepare(kNext);
    if (next.bind(1, clock_()).step()) mail = mail_in(next);
    return true;
  });
  return mail;
}

bool SignupStore::mark_sent(std::int64_t id) {
  return commits_.run([id](Database& database) {
    return database
        .prepare("UPDATE outbox SET sent_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), tries = tries + 1 WHERE id = ?1")
        .bind(1, id)
        .run();
  });
}

bool SignupStore::mark_failed(std::int64_t id, const std::string& error, UnixMs next_try) {
  return commits_.run([&](Database& database) {
    return database.prepare("UPDATE outbox SET tries = tries + 1, last_error = ?2, next_try_ms = ?3 WHERE id = ?1")
        .bind(1, id)
        .bind(2, error)
        .bind(3, next_try)
        .run();
  });
}

}  // namespace klipp::example
