#include "store/signup_store.hpp"

#include <gtest/gtest.h>

#include <string>

#include "publisher_fixture.hpp"
#include "store/schema.hpp"
#include "temporary_directory.hpp"

namespace klipp::example {
namespace {

using Outcome = SignupStore::Outcome;

Mail mail_to(const std::string& recipient) {
  return {.recipient = recipient,
          .language = "nb",
          .confirm_link = "https://news.example/confirm",
          .unsubscribe_link = "https://news.example/unsubscribe",
          .expires = now_ms() + 3'600'000};
}

void make_database(const std::string& file, const char* sql) {
  const auto database = Database::open(file, Database::Access::kWrite);
  ASSERT_NE(database, nullptr);
  ASSERT_TRUE(database->execute(sql));
}

TEST(SignupStore, KeepsWhatItSaysItKeeps) {
  const TemporaryDirectory directory;
  const std::string file = (directory.path() / "signups.sqlite").string();
  const auto store = SignupStore::open(file);
  ASSERT_NE(store, nullptr);
  const Signup signup = {.email = "kari@example.no",
                         .name = "Kari Ås",
                         .consent = true,
                         .consent_text = "I agree.",
                         .language = "nb",
                         .source = "https://partner.example"};
  EXPECT_EQ(store->add(signup), Outcome::kConfirmed);
  EXPECT_EQ(query_database(file,
                           "SELECT email || '|' || name || '|' || consent || '|' || consent_text || '|' || "
                           "language || '|' || source FROM signups"),
            "kari@example.no|Kari Ås|1|I agree.|nb|https://partner.example");
}

TEST(SignupStore, RowsOutliveTheStore) {
  const TemporaryDirectory directory;
  const std::string file = (directory.path() / "signups.sqlite").string();
  EXPECT_EQ(SignupStore::open(file)->add({.email = "kari@example.no"}), Outcome::kConfirmed);
  EXPECT_EQ(SignupStore::open(file)->add({.email = "kari@example.no"}), Outcome::kAlready);
}

TEST(SignupStore, TwoProcessesShareTheFile) {
  const TemporaryDirectory directory;
  const std::string file = (directory.path() / "signups.sqlite").string();
  const auto one = SignupStore::open(file);
  const auto other = SignupStore::open(file);
  EXPECT_EQ(one->add({.email = "kari@example.no"}), Outcome::kConfirmed);
  EXPECT_EQ(other->add({.email = "KARI@example.no"}), Outcome::kAlready);
  EXPECT_EQ(other->add({.email = "ola@example.no"}), Outcome::kConfirmed);
  EXPECT_EQ(one->add({.email = "ola@example.no"}), Outcome::kAlready);
}

TEST(SignupStore, WritesAheadOfTheDatabase) {
  const TemporaryDirectory directory;
  const std::string file = (directory.path() / "signups.sqlite").string();
  const auto store = SignupStore::open(file);
  EXPECT_EQ(query_database(file, "PRAGMA journal_mode"), "wal");
}

TEST(SignupStore, WhatIsNoDatabaseIsNotOpened) {
  const TemporaryDirectory directory;
  directory.write("text.sqlite", std::string(1000, 'x'));
  EXPECT_EQ(SignupStore::open((directory.path() / "text.sqlite").string()), nullptr);
  EXPECT_EQ(SignupStore::open((directory.path() / "nowhere/signups.sqlite").string()), nullptr);
}

TEST(SignupStore, FailureIsSaidAndNotRemembered) {
  const TemporaryDirectory directory;
  const std::string file = (directory.path() / "signups.sqlite").string();
  const auto store = SignupStore::open(file);
  query_database(file, "ALTER TABLE signups RENAME TO elsewhere");
  EXPECT_EQ(store->add({.email = "kari@example.no"}), Outcome::kFailed);
  EXPECT_EQ(store->confirm("kari@example.no", 1), SignupStore::Confirmation::kFailed);
  EXPECT_FALSE(store->unsubscribe("kari@example.no"));
  query_database(file, "ALTER TABLE elsewhere RENAME TO signups");
  EXPECT_EQ(store->add({.email = "kari@example.no"}), Outcome::kConfirmed);
}

TEST(SignupStore, PendingAddressHasItsMailWithIt) {
  const TemporaryDirectory directory;
  const std::string file = (directory.path() / "signups.sqlite").string();
  const auto store = SignupStore::open(file);
  EXPECT_EQ(store->add({.email = "kari@example.no"}, mail_to("kari@example.no")), Outcome::kPending);
  EXPECT_EQ(query_database(file, "SELECT state FROM signups"), "pending");
  const std::optional<WaitingMail> waiting = store->next_mail();
  ASSERT_TRUE(waiting);
  EXPECT_EQ(waiting->mail.recipient, "kari@example.no");
  EXPECT_EQ(waiting->mail.confirm_link, "https://news.example/confirm");
}

TEST(SignupStore, SignupWithoutItsMailIsNotStored) {
  const TemporaryDirectory directory;
  const std::string file = (directory.path() / "signups.sqlite").string();
  const auto store = SignupStore::open(file);
  query_database(file, "DROP TABLE outbox");
  EXPECT_EQ(store->add({.email = "kari@example.no"}, mail_to("kari@example.no")), Outcome::kFailed);
  EXPECT_EQ(query_database(file, "SELECT count(*) FROM signups"), "0");
}

TEST(SignupStore, FailedMailWaitsAndDeadOneIsLeft) {
  const TemporaryDirectory directory;
  const auto store = SignupStore::open((directory.path() / "signups.sqlite").string());
  Mail dead = mail_to("ola@example.no");
  dead.expires = now_ms() - 1;
  EXPECT_EQ(store->add({.email = "ola@example.no"}, dead), Outcome::kPending);
  EXPECT_FALSE(store->next_mail());
  EXPECT_EQ(store->add({.email = "kari@example.no"}, mail_to("kari@example.no")), Outcome::kPending);
  const std::int64_t id = store->next_mail()->id;
  EXPECT_TRUE(store->mark_failed(id, "no answer", now_ms() + 3'600'000));
  EXPECT_FALSE(store->next_mail());
  EXPECT_TRUE(store->mark_failed(id, "no answer", now_ms() - 1));
  EXPECT_EQ(store->next_mail()->tries, 2);
  EXPECT_TRUE(store->mark_sent(id));
  EXPECT_FALSE(store->next_mail());
}

TEST(SignupStore, OlderLinkIsUsedUpByUnsubscribing) {
  const TemporaryDirectory directory;
  const auto store = SignupStore::open((directory.path() / "signups.sqlite").string());
  const UnixMs issued = now_ms();
  const Mail mail = mail_to("kari@example.no");
  EXPECT_EQ(store->confirm("kari@example.no", issued), SignupStore::Confirmation::kUsed);
  EXPECT_EQ(store->add({.email = "kari@example.no"}, mail), Outcome::kPending);
  EXPECT_EQ(store->confirm("KARI@example.no", issued), SignupStore::Confirmation::kConfirmed);
  EXPECT_EQ(store->confirm("kari@example.no", issued), SignupStore::Confirmation::kConfirmed);
  EXPECT_TRUE(store->unsubscribe("kari@example.no"));
  EXPECT_TRUE(store->unsubscribe("kari@example.no"));
  EXPECT_EQ(store->confirm("kari@example.no", issued), SignupStore::Confirmation::kUsed);
  EXPECT_EQ(store->add({.email = "kari@example.no"}, mail), Outcome::kPending);
  EXPECT_EQ(store->confirm("kari@example.no", issued), SignupStore::Confirmation::kUsed);
  EXPECT_EQ(store->confirm("kari@example.no", now_ms() + 1), SignupStore::Confirmation::kConfirmed);
}

TEST(SignupStore, UnsubscribingDeletesWhatIsKnownOfThePerson) {
  const TemporaryDirectory directory;
  const std::string file = (directory.path() / "signups.sqlite").string();
  const auto store = SignupStore::open(file);
  const Signup signup = {.email = "kari@example.no",
                         .name = "Kari",
                         .consent = true,
                         .consent_text = "I agree.",
                         .consent_version = "2",
                         .lists = R"(["daily"])",
                         .fields = R"({"city":"Grimstad"})"};
  EXPECT_EQ(store->add(signup, mail_to("kari@example.no")), Outcome::kPending);
  EXPECT_TRUE(store->unsubscribe("kari@example.no"));
  EXPECT_EQ(query_database(file, "SELECT name || lists || fields FROM signups"), "[]{}");
  EXPECT_EQ(query_database(file, "SELECT email || consent || consent_text || consent_version FROM signups"),
            "kari@example.no1I agree.2");
  EXPECT_EQ(query_database(file, "SELECT count(*) FROM outbox"), "0");
}

TEST(SignupStore, LinkOfTheMillisecondOfUnsubscribingIsUsedUp) {
  const TemporaryDirectory directory;
  UnixMs now = 1'000'000;
  int looks_left = 1'000;
  const Clock clock = [&] { return --looks_left == 0 ? ++now : now; };
  const auto store = SignupStore::open((directory.path() / "signups.sqlite").string(), 1, clock);
  const Mail mail = mail_to("kari@example.no");
  EXPECT_EQ(store->add({.email = "kari@example.no"}, mail), Outcome::kPending);
  const UnixMs issued = now;
  looks_left = 3;
  EXPECT_TRUE(store->unsubscribe("kari@example.no"));
  EXPECT_EQ(now, issued + 1) << "and the next link is of another";
  EXPECT_EQ(store->add({.email = "kari@example.no"}, mail), Outcome::kPending);
  EXPECT_EQ(store->confirm("kari@example.no", issued), SignupStore::Confirmation::kUsed);
  EXPECT_EQ(store->confirm("kari@example.no", now), SignupStore::Confirmation::kConfirmed);
}

TEST(SignupStore, ConfirmingAgainKeepsTheTimeOfTheFirst) {
  const TemporaryDirectory directory;
  const std::string file = (directory.path() / "signups.sqlite").string();
  const auto store = SignupStore::open(file);
  EXPECT_EQ(store->add({.email = "kari@example.no"}, mail_to("kari@example.no")), Outcome::kPending);
  EXPECT_EQ(store->confirm("kari@example.no", now_ms()), SignupStore::Confirmation::kConfirmed);
  query_database(file, "UPDATE signups SET confirmed_at = '2020-01-01T00:00:00Z'");
  EXPECT_EQ(store->confirm("kari@example.no", now_ms()), SignupStore::Confirmation::kConfirmed);
  EXPECT_EQ(query_database(file, "SELECT confirmed_at FROM signups"), "2020-01-01T00:00:00Z");
}

TEST(SignupStore, UnsubscribingAgainKeepsTheTimeOfTheFirst) {
  const TemporaryDirectory directory;
  const std::string file = (directory.path() / "signups.sqlite").string();
  const auto store = SignupStore::open(file);
  EXPECT_EQ(store->add({.email = "kari@example.no"}), Outcome::kConfirmed);
  EXPECT_TRUE(store->unsubscribe("kari@example.no"));
  query_database(file, "UPDATE signups SET unsubscribed_ms = 7");
  EXPECT_TRUE(store->unsubscribe("kari@example.no"));
  EXPECT_EQ(query_database(file, "SELECT unsubscribed_ms FROM signups"), "7");
}

TEST(ReadSubscribers, FailsWhereTheFileHoldsNoList) {
  const TemporaryDirectory directory;
  const std::string file = (directory.path() / "other.sqlite").string();
  make_database(file, "CREATE TABLE elsewhere (email TEXT)");
  int rows = 0;
  EXPECT_FALSE(read_subscribers(file, true, [&rows](const ExportRow&) { ++rows; }));
  EXPECT_EQ(rows, 0);
}

// A commit that was acknowledged has to outlive the machine: anything less than FULL (2) may lose it.
TEST(Schema, WaitsForTheDiskAtEveryCommit) {
  const TemporaryDirectory directory;
  const auto database = Database::open((directory.path() / "signups.sqlite").string(), Database::Access::kWrite);
  ASSERT_TRUE(prepare_schema(*database));
  Statement synchronous = database->prepare("PRAGMA synchronous");
  ASSERT_TRUE(synchronous.step());
  EXPECT_EQ(synchronous.number(0), 2);
}

TEST(SignupStore, MailIsTakenUpAtItsTimeAndLeftWhenItsLinkIsDead) {
  const TemporaryDirectory directory;
  UnixMs now = 1'000'000;
  const auto store = SignupStore::open((directory.path() / "signups.sqlite").string(), 1, [&now] { return now; });
  Mail mail = mail_to("kari@example.no");
  mail.expires = now + 5'000;
  EXPECT_EQ(store->add({.email = "kari@example.no"}, mail), Outcome::kPending);
  EXPECT_TRUE(store->mark_failed(store->next_mail()->id, "no answer", now + 1'000));
  const auto is_found_after = [&](UnixMs passed) {
    now = 1'000'000 + passed;
    return store->next_mail().has_value();
  };
  EXPECT_FALSE(is_found_after(999));
  EXPECT_TRUE(is_found_after(1'000));
  EXPECT_TRUE(is_found_after(4'999));
  EXPECT_FALSE(is_found_after(5'000));
}

TEST(SignupStore, SecretIsMadeOnceAndKept) {
  const TemporaryDirectory directory;
  const std::string file = (directory.path() / "signups.sqlite").string();
  const std::string secret = SignupStore::open(file)->secret();
  EXPECT_EQ(secret.size(), 64U);
  EXPECT_EQ(SignupStore::open(file)->secret(), secret);
  EXPECT_NE(SignupStore::open((directory.path() / "other.sqlite").string())->secret(), secret);
}

TEST(SignupStore, DatabaseOfTheFirstVersionKeepsItsSubscribers) {
  const TemporaryDirectory directory;
  const std::string file = (directory.path() / "signups.sqlite").string();
  make_database(file,
                "CREATE TABLE signups (email TEXT PRIMARY KEY NOT NULL COLLATE NOCASE, name TEXT NOT NULL, consent "
                "INTEGER, consent_text TEXT NOT NULL, language TEXT NOT NULL, source TEXT NOT NULL, created_at TEXT "
                "NOT NULL) STRICT; INSERT INTO signups VALUES ('kari@example.no', 'Kari', 1, '', 'nb', '', "
                "'2026-01-01T00:00:00Z')");
  EXPECT_EQ(SignupStore::open(file)->add({.email = "kari@example.no"}), Outcome::kAlready);
  EXPECT_EQ(query_database(file, "SELECT state || name FROM signups"), "confirmedKari");
}

}  // namespace
}  // namespace klipp::example
