#include "store/signup_store.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "publisher_fixture.hpp"
#include "store/sqlite/sqlite_schema.hpp"
#include "store_fixture.hpp"
#include "temporary_directory.hpp"

namespace klipp::example {
namespace {

using Outcome = SignupStore::Outcome;
using Confirmation = SignupStore::Confirmation;

class SignupStoreTest : public EachStore {};

void make_database(const std::string& file, const std::string& sql) {
  const auto database = SqliteDatabase::open(file, SqliteDatabase::Access::kWrite);
  ASSERT_NE(database, nullptr);
  ASSERT_TRUE(database->execute(sql.c_str()));
}

TEST_P(SignupStoreTest, KeepsWhatItSaysItKeeps) {
  const Signup signup = {.email = "kari@example.no",
                         .name = "Kari Ås",
                         .consent = true,
                         .consent_text = "I agree.",
                         .language = "nb",
                         .source = "https://partner.example"};
  EXPECT_EQ(store_->add(signup), Outcome::kConfirmed);
  EXPECT_EQ(query("SELECT email || '|' || name || '|' || consent || '|' || consent_text || '|' || language || '|' || "
                  "source FROM signups"),
            "kari@example.no|Kari Ås|1|I agree.|nb|https://partner.example");
  EXPECT_EQ(query("SELECT created_at || confirmed_at FROM signups"), iso_time(now_) + iso_time(now_));
}

TEST_P(SignupStoreTest, RowsOutliveTheStore) {
  EXPECT_EQ(store_->add({.email = "kari@example.no"}), Outcome::kConfirmed);
  store_ = open_another();
  EXPECT_EQ(store_->add({.email = "kari@example.no", .name = "Other"}), Outcome::kConfirmed);
  EXPECT_EQ(query("SELECT email || name FROM signups"), "kari@example.no");
}

TEST_P(SignupStoreTest, TwoProcessesShareTheDatabase) {
  const auto other = open_another();
  EXPECT_EQ(store_->add({.email = "kari@example.no"}), Outcome::kConfirmed);
  EXPECT_EQ(other->add({.email = "KARI@example.no"}), Outcome::kConfirmed);
  EXPECT_EQ(other->add({.email = "ola@example.no"}), Outcome::kConfirmed);
  EXPECT_EQ(store_->add({.email = "ola@example.no"}), Outcome::kConfirmed);
  EXPECT_EQ(query("SELECT email || repeats FROM signups ORDER BY email"), "kari@example.no1,ola@example.no1");
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

TEST_P(SignupStoreTest, FailureIsSaidAndNotRemembered) {
  (void)query("ALTER TABLE signups RENAME TO elsewhere");
  EXPECT_EQ(store_->add({.email = "kari@example.no"}), Outcome::kFailed);
  EXPECT_EQ(store_->confirm("1", "kari@example.no"), Confirmation::kFailed);
  EXPECT_FALSE(store_->unsubscribe("kari@example.no"));
  (void)query("ALTER TABLE elsewhere RENAME TO signups");
  EXPECT_EQ(store_->add({.email = "kari@example.no"}), Outcome::kConfirmed);
}

TEST_P(SignupStoreTest, SignupWithoutItsMailIsNotStored) {
  (void)query("DROP TABLE outbox");
  EXPECT_EQ(store_->add({.email = "kari@example.no"}, mail_to("kari@example.no", "1")), Outcome::kFailed);
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "0");
}

TEST_P(SignupStoreTest, EachLinkConfirmsTheSignupThatItsMailIsOf) {
  EXPECT_EQ(
      store_->add({.email = "kari@example.no", .name = "First", .lists = R"(["a"])"}, mail_to("kari@example.no", "1")),
      Outcome::kPending);
  EXPECT_EQ(
      store_->add({.email = "KARI@example.no", .name = "Second", .lists = R"(["b"])"}, mail_to("KARI@example.no", "2")),
      Outcome::kPending);
  EXPECT_EQ(store_->find("1", "kari@example.no")->name, "First");
  EXPECT_EQ(store_->confirm("1", "kari@example.no"), Confirmation::kConfirmed);
  EXPECT_EQ(query("SELECT name || lists FROM signups WHERE state = 'confirmed'"), R"(First["a"])");
  EXPECT_EQ(store_->confirm("2", "kari@example.no"), Confirmation::kConfirmed);
  EXPECT_EQ(query("SELECT name || lists FROM signups WHERE state = 'confirmed'"), R"(Second["b"])");
  EXPECT_EQ(store_->confirm("1", "kari@example.no"), Confirmation::kUsed) << "it has been replaced";
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "1");
}

TEST_P(SignupStoreTest, LinkConfirmsNothingOfAnotherAddress) {
  EXPECT_EQ(store_->add({.email = "kari@example.no"}, mail_to("kari@example.no", "1")), Outcome::kPending);
  EXPECT_FALSE(store_->find("1", "ola@example.no"));
  EXPECT_FALSE(store_->find("2", "kari@example.no"));
  EXPECT_EQ(store_->confirm("1", "ola@example.no"), Confirmation::kUsed);
  EXPECT_EQ(store_->confirm("2", "kari@example.no"), Confirmation::kUsed);
  EXPECT_EQ(query("SELECT state FROM signups"), "pending");
}

TEST_P(SignupStoreTest, SignupOfAConfirmedAddressChangesNothingUntilItIsConfirmed) {
  add_confirmed("kari@example.no", "First", "1");
  EXPECT_EQ(store_->add({.email = "kari@example.no", .name = "Stranger"}, mail_to("kari@example.no", "2")),
            Outcome::kPending);
  EXPECT_EQ(store_->add({.email = "ola@example.no"}, mail_to("ola@example.no", "3")), Outcome::kPending);
  EXPECT_EQ(query("SELECT name FROM signups WHERE state = 'confirmed'"), "First");
  EXPECT_EQ(query("SELECT known FROM outbox ORDER BY id"), "0,1,0") << "its owner is told";
}

TEST_P(SignupStoreTest, UnsubscribingUsesUpEveryLink) {
  add_confirmed("kari@example.no", "Kari", "1");
  EXPECT_EQ(store_->add({.email = "kari@example.no"}, mail_to("kari@example.no", "2")), Outcome::kPending);
  for (int i = 0; i < 2; ++i) EXPECT_TRUE(store_->unsubscribe("KARI@example.no"));
  EXPECT_EQ(store_->confirm("1", "kari@example.no"), Confirmation::kUsed);
  EXPECT_EQ(store_->confirm("2", "kari@example.no"), Confirmation::kUsed);
  EXPECT_FALSE(store_->find("1", "kari@example.no"));
  EXPECT_EQ(query("SELECT state FROM signups"), "unsubscribed");
  EXPECT_EQ(query("SELECT count(*) FROM outbox"), "0");
  EXPECT_EQ(store_->add({.email = "kari@example.no"}, mail_to("kari@example.no", "3")), Outcome::kPending);
  EXPECT_EQ(store_->confirm("3", "kari@example.no"), Confirmation::kConfirmed);
  EXPECT_EQ(query("SELECT state FROM signups"), "confirmed");
}

TEST_P(SignupStoreTest, UnsubscribingDeletesWhatIsKnownOfThePerson) {
  const Signup signup = {.email = "kari@example.no",
                         .name = "Kari",
                         .consent = true,
                         .consent_text = "I agree.",
                         .consent_version = "2",
                         .lists = R"(["daily"])",
                         .fields = R"({"city":"Grimstad"})"};
  EXPECT_EQ(store_->add(signup), Outcome::kConfirmed);
  EXPECT_TRUE(store_->unsubscribe("kari@example.no"));
  EXPECT_EQ(query("SELECT name || lists || fields FROM signups"), "[]{}");
  EXPECT_EQ(query("SELECT email || consent || consent_text || consent_version FROM signups"),
            "kari@example.no1I agree.2");
}

TEST_P(SignupStoreTest, AddressThatWasNeverConfirmedIsForgottenAltogether) {
  EXPECT_EQ(store_->add({.email = "kari@example.no"}, mail_to("kari@example.no", "1")), Outcome::kPending);
  EXPECT_TRUE(store_->unsubscribe("kari@example.no"));
  EXPECT_EQ(query("SELECT (SELECT count(*) FROM signups) + (SELECT count(*) FROM outbox)"), "0");
}

TEST_P(SignupStoreTest, UnsubscribedAddressStartsAnewWhereNoMailIsNeeded) {
  EXPECT_EQ(store_->add({.email = "kari@example.no", .name = "First"}), Outcome::kConfirmed);
  EXPECT_TRUE(store_->unsubscribe("kari@example.no"));
  EXPECT_EQ(store_->add({.email = "kari@example.no", .name = "Second"}), Outcome::kConfirmed);
  EXPECT_EQ(query("SELECT state || name FROM signups"), "confirmedSecond");
}

TEST_P(SignupStoreTest, ConfirmingAgainKeepsTheTimeOfTheFirst) {
  add_confirmed("kari@example.no", "", "1");
  (void)query("UPDATE signups SET confirmed_at = '2020-01-01T00:00:00Z'");
  EXPECT_EQ(store_->confirm("1", "kari@example.no"), Confirmation::kConfirmed);
  EXPECT_EQ(query("SELECT confirmed_at FROM signups"), "2020-01-01T00:00:00Z");
}

TEST_P(SignupStoreTest, UnsubscribingAgainKeepsTheTimeOfTheFirst) {
  EXPECT_EQ(store_->add({.email = "kari@example.no"}), Outcome::kConfirmed);
  EXPECT_TRUE(store_->unsubscribe("kari@example.no"));
  (void)query("UPDATE signups SET unsubscribed_ms = 7");
  EXPECT_TRUE(store_->unsubscribe("kari@example.no"));
  EXPECT_EQ(query("SELECT unsubscribed_ms FROM signups"), "7");
}

// A job whose connection was lost in its commit runs again.
TEST_P(SignupStoreTest, WhatIsAddedAgainIsThereOnce) {
  const Mail mail = mail_to("kari@example.no", "1");
  for (int i = 0; i < 2; ++i) EXPECT_EQ(store_->add({.email = "kari@example.no"}, mail), Outcome::kPending);
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "1");
  EXPECT_EQ(query("SELECT count(*) FROM outbox"), "1");
}

// Whoever comes first: nobody is told that it failed, and one signup is known in the end.
TEST_P(SignupStoreTest, LinksOfOneAddressAreConfirmedAtTheSameTime) {
  constexpr int kLinks = 24;
  const auto other = open_another();
  for (int i = 0; i < kLinks; ++i) {
    const std::string id = std::to_string(i);
    EXPECT_EQ(store_->add({.email = "kari@example.no"}, mail_to("kari@example.no", id)), Outcome::kPending);
  }
  std::atomic<int> confirmed = 0;
  std::vector<std::thread> threads;
  for (int i = 0; i < kLinks; ++i) {
    threads.emplace_back([&, i] {
      SignupStore& store = i % 2 == 0 ? *store_ : *other;
      confirmed += store.confirm(std::to_string(i), "kari@example.no") == Confirmation::kConfirmed ? 1 : 0;
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(confirmed, kLinks);
  EXPECT_EQ(query("SELECT state FROM signups"), "confirmed");
}

TEST_P(SignupStoreTest, SubscribersAreReadInTheOrderOfTheirAddresses) {
  EXPECT_EQ(store_->add({.email = "ola@example.no", .consent = false}), Outcome::kConfirmed);
  EXPECT_EQ(store_->add({.email = "Kari@example.no", .name = "Kari"}), Outcome::kConfirmed);
  EXPECT_EQ(store_->add({.email = "liv@example.no"}, mail_to("liv@example.no", "1")), Outcome::kPending);
  EXPECT_TRUE(store_->unsubscribe("ola@example.no"));
  std::string read;
  const auto each = [&read](const ExportRow& row) { read += row[0] + ' ' + row[6] + ' ' + row[12] + '|'; };
  EXPECT_TRUE(read_subscribers(database_.address(), true, each));
  EXPECT_EQ(read, "Kari@example.no  |liv@example.no  |ola@example.no no " + iso_time(now_) + "|");
  read.clear();
  EXPECT_TRUE(read_subscribers(database_.address(), false, each));
  EXPECT_EQ(read, "Kari@example.no  |");
}

KLIPP_TEST_EACH_STORE(SignupStoreTest);

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
  const auto database =
      SqliteDatabase::open((directory.path() / "signups.sqlite").string(), SqliteDatabase::Access::kWrite);
  ASSERT_TRUE(prepare_schema(*database));
  Statement synchronous = database->prepare("PRAGMA synchronous");
  ASSERT_TRUE(synchronous.step());
  EXPECT_EQ(synchronous.number(0), 2);
}

TEST_P(SignupStoreTest, SecretIsMadeOnceAndKept) {
  EXPECT_EQ(store_->secret().size(), 64U);
  EXPECT_EQ(open_another()->secret(), store_->secret());
  const TestDatabase other(GetParam());
  EXPECT_NE(SignupStore::open(other.address())->secret(), store_->secret());
}

const std::string kFirstVersion =
    "CREATE TABLE signups (email TEXT PRIMARY KEY NOT NULL COLLATE NOCASE, name TEXT NOT NULL, consent INTEGER, "
    "consent_text TEXT NOT NULL, language TEXT NOT NULL, source TEXT NOT NULL, created_at TEXT NOT NULL) STRICT; "
    "INSERT INTO signups VALUES ('Kari@example.no', 'Kari', 1, '', 'nb', '', '2026-01-01T00:00:00Z');";

TEST(Schema, DatabaseOfTheFirstVersionKeepsItsSubscribers) {
  const TemporaryDirectory directory;
  const std::string file = (directory.path() / "signups.sqlite").string();
  make_database(file, kFirstVersion);
  EXPECT_EQ(SignupStore::open(file)->add({.email = "kari@example.no"}), Outcome::kConfirmed);
  EXPECT_EQ(query_database(file, "SELECT count(*) || state || name || repeats FROM signups"), "1confirmedKari1");
}

// A mail from before the update still has its link, and one that waited in the outbox is still sent.
TEST(Schema, LinkAndMailOfTheSecondVersionAreGoodAfterTheUpdate) {
  const TemporaryDirectory directory;
  const std::string file = (directory.path() / "signups.sqlite").string();
  make_database(file,
                kFirstVersion + second_version() +
                    "UPDATE signups SET state = 'pending'; INSERT INTO outbox (recipient, language, confirm_link, "
                    "unsubscribe_link, expires_ms) VALUES ('Kari@example.no', 'nb', 'c', 'u', 9999999999999);");
  const auto store = SignupStore::open(file);
  ASSERT_NE(store, nullptr);
  EXPECT_EQ(store->claim_mail()->mail.message_id.size(), 32U);
  EXPECT_EQ(query_database(file, "SELECT expires_ms FROM signups"), "1767398400000") << "two days after its signup";
  EXPECT_EQ(store->confirm("kari@example.no", "Kari@example.no"), Confirmation::kConfirmed);
}

TEST(Schema, TablesOfANewerProgramAreLeftAlone) {
  const TemporaryDirectory directory;
  const std::string file = (directory.path() / "signups.sqlite").string();
  make_database(file, "CREATE TABLE signups (what INTEGER); PRAGMA user_version = 1000");
  EXPECT_EQ(SignupStore::open(file), nullptr);
  EXPECT_FALSE(read_subscribers(file, true, [](const ExportRow&) {}));
  EXPECT_EQ(query_database(file, "PRAGMA user_version"), "1000");
  EXPECT_EQ(query_database(file, "PRAGMA journal_mode"), "delete");
}

}  // namespace
}  // namespace klipp::example
