#include "store_fixture.hpp"

namespace klipp::example {

Mail mail_to(const std::string& recipient, const std::string& signup) {
  return {.recipient = recipient,
          .language = "nb",
          .confirm_link = "https://news.example/confirm",
          .unsubscribe_link = "https://news.example/unsubscribe",
          .expires = now_ms() + 3'600'000,
          .signup = signup,
          .message_id = "id-of-" + signup};
}

std::string second_version() {
  return R"sql(
ALTER TABLE signups ADD COLUMN state TEXT NOT NULL DEFAULT 'confirmed';
ALTER TABLE signups ADD COLUMN origin TEXT NOT NULL DEFAULT '';
ALTER TABLE signups ADD COLUMN lists TEXT NOT NULL DEFAULT '[]';
ALTER TABLE signups ADD COLUMN fields TEXT NOT NULL DEFAULT '{}';
ALTER TABLE signups ADD COLUMN consent_version TEXT NOT NULL DEFAULT '';
ALTER TABLE signups ADD COLUMN consent_at TEXT NOT NULL DEFAULT '';
ALTER TABLE signups ADD COLUMN confirmed_at TEXT NOT NULL DEFAULT '';
ALTER TABLE signups ADD COLUMN unsubscribed_ms INTEGER NOT NULL DEFAULT 0;
CREATE TABLE outbox (id INTEGER PRIMARY KEY, recipient TEXT NOT NULL COLLATE NOCASE, language TEXT NOT NULL,
  confirm_link TEXT NOT NULL, unsubscribe_link TEXT NOT NULL, expires_ms INTEGER NOT NULL,
  next_try_ms INTEGER NOT NULL DEFAULT 0, tries INTEGER NOT NULL DEFAULT 0, last_error TEXT NOT NULL DEFAULT '',
  sent_at TEXT) STRICT;
CREATE INDEX outbox_recipient ON outbox (recipient);
CREATE INDEX outbox_waiting ON outbox (next_try_ms) WHERE sent_at IS NULL;
CREATE TABLE secrets (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;
PRAGMA user_version = 2;
)sql";
}

StoreTest::StoreTest(const std::string& kind) : database_(kind), store_(open_another()) { EXPECT_NE(store_, nullptr); }

std::unique_ptr<SignupStore> StoreTest::open_another() const {
  return SignupStore::open(database_.address(), 1, [this] { return now_; });
}

void StoreTest::add_confirmed(const std::string& email, const std::string& name, const std::string& signup) {
  EXPECT_EQ(store_->add({.email = email, .name = name}, mail_to(email, signup)), SignupStore::Outcome::kPending);
  EXPECT_EQ(store_->confirm(signup, email), SignupStore::Confirmation::kConfirmed);
}

}  // namespace klipp::example
