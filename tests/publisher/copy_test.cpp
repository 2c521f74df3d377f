#include "store/copy.hpp"

#include <map>
#include <tuple>
#include <vector>

#include "statistics/statistics_store.hpp"
#include "store_fixture.hpp"

namespace klipp::example {
namespace {

using Outcome = SignupStore::Outcome;
using Confirmation = SignupStore::Confirmation;

/// From each kind to each.
class Copy : public StoreTest, public ::testing::WithParamInterface<std::tuple<std::string, std::string>> {
 protected:
  Copy() : StoreTest(std::get<0>(GetParam())), target_(std::get<1>(GetParam())) {
    Signup signup = {.email = "Kari@example.no", .name = "Kari Ås, \"K\"", .consent = true, .fields = R"({"a":"'?1"})"};
    EXPECT_EQ(store_->add(signup), Outcome::kConfirmed);
    EXPECT_EQ(store_->add({.email = "ola@example.no"}, mail_to("ola@example.no", "1")), Outcome::kPending);
    EXPECT_EQ(store_->add({.email = "liv@example.no", .consent = false}), Outcome::kConfirmed);
    EXPECT_TRUE(store_->unsubscribe("liv@example.no"));
  }

  [[nodiscard]] std::unique_ptr<SignupStore> open_target() const { return SignupStore::open(target_.address()); }

  const TestDatabase target_;
};

TEST_P(Copy, HasEverythingInEveryColumn) {
  const Count count{"2026-11-27", "https://partner.example", "a", "card", "shared", "x"};
  ASSERT_TRUE(StatisticsStore(store_->transactions()).add("1", {{count, 7}}, count.day));
  const auto copied = copy_database(database_.address(), target_.address());
  ASSERT_TRUE(copied);
  std::string said;
  for (const Copied& part : *copied) said += part.table + std::to_string(part.rows) + ' ';
  EXPECT_EQ(said, "secrets1 signups3 outbox1 statistics1 statistics_batches1 ");
  for (const auto& [table, columns] : std::map<std::string, std::vector<std::string>>{
           {"secrets", {"name", "value"}},
           {"signups",
            {"id", "email", "state", "name", "lists", "fields", "consent", "consent_text", "consent_version",
             "consent_at", "language", "source", "origin", "created_at", "confirmed_at", "unsubscribed_ms",
             "expires_ms", "repeats", "mail_error"}},
           {"outbox",
            {"id", "recipient", "language", "confirm_link", "unsubscribe_link", "expires_ms", "next_try_ms", "tries",
             "last_error", "sent_at", "known", "message_id", "failed_at", "claimed_by", "claimed_until_ms"}},
           {"statistics", {"day", "partner", "article", "widget", "event", "network", "n"}},
           {"statistics_batches", {"id", "day"}}}) {
    for (const std::string& column : columns) {
      const std::string values = "SELECT " + column + " FROM " + table + " ORDER BY " + column + " IS NULL, 1";
      EXPECT_EQ(target_.query(values), query(values)) << table << ' ' << column;
    }
  }
}

TEST_P(Copy, TakesLinksThatWereMailedBefore) {
  ASSERT_TRUE(copy_database(database_.address(), target_.address()));
  const auto store = open_target();
  EXPECT_EQ(store->secret(), store_->secret());
  EXPECT_EQ(store->confirm("1", "ola@example.no"), Confirmation::kConfirmed);
  EXPECT_EQ(store->add({.email = "per@example.no"}, mail_to("per@example.no", "2")), Outcome::kPending)
      << "its mail has a number of its own";
  EXPECT_EQ(store->claim_mail()->mail.recipient, "ola@example.no");
  EXPECT_EQ(store->claim_mail()->mail.recipient, "per@example.no");
}

TEST_P(Copy, IsNotMadeIntoWhatIsNotEmpty) {
  EXPECT_EQ(open_target()->add({.email = "per@example.no"}), Outcome::kConfirmed);
  (void)target_.query("DELETE FROM secrets");
  EXPECT_FALSE(copy_database(database_.address(), target_.address()));
  EXPECT_EQ(target_.query("SELECT email FROM signups"), "per@example.no");
  EXPECT_EQ(target_.query("SELECT count(*) FROM outbox"), "0");
}

// The last table has what cannot be copied: the first ones are not there either.
TEST_P(Copy, IsWholeOrNotAtAll) {
  open_target().reset();
  (void)target_.query("DELETE FROM secrets");
  (void)target_.query("ALTER TABLE outbox DROP COLUMN message_id");
  EXPECT_FALSE(copy_database(database_.address(), target_.address()));
  EXPECT_EQ(target_.query("SELECT count(*) FROM signups"), "0");
  EXPECT_EQ(target_.query("SELECT count(*) FROM secrets"), "0");
}

TEST_P(Copy, OfNothingIsNone) {
  const TestDatabase nothing(std::get<0>(GetParam()));
  EXPECT_FALSE(copy_database(nothing.address(), target_.address()));
}

INSTANTIATE_TEST_SUITE_P(Databases, Copy,
                         ::testing::Combine(::testing::ValuesIn(databases_under_test()),
                                            ::testing::ValuesIn(databases_under_test())),
                         [](const auto& kinds) { return std::get<0>(kinds.param) + "To" + std::get<1>(kinds.param); });

// Whatever table comes has to be copied, too.
TEST(CopyTables, AreThoseOfTheSchema) {
  const TestDatabase from("SQLite");
  const TestDatabase to("SQLite");
  SignupStore::open(from.address()).reset();
  const auto copied = copy_database(from.address(), to.address());
  ASSERT_TRUE(copied);
  std::string names;
  for (const Copied& part : *copied) names += "'" + part.table + "',";
  EXPECT_EQ(
      from.query("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT IN (" +
                 names + "'')"),
      "");
}

}  // namespace
}  // namespace klipp::example
