#include <thread>
#include <vector>

#include "store/postgres/postgres_database.hpp"
#include "store_fixture.hpp"

namespace klipp::example {
namespace {

using Outcome = SignupStore::Outcome;

/// What only PostgreSQL does; only where there is one.
class PostgresStore : public EachStore {
 public:
  static std::vector<std::string> servers() {
    std::vector<std::string> kinds = databases_under_test();
    std::erase(kinds, "SQLite");
    return kinds;
  }

 protected:
  [[nodiscard]] std::string with_option(const std::string& option) const { return database_.address() + option; }
};

TEST_P(PostgresStore, ConnectionsThatWereEndedAreMadeAnew) {
  EXPECT_EQ(store_->add({.email = "kari@example.no"}), Outcome::kConfirmed);
  (void)query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = "
      "current_database()");
  EXPECT_EQ(store_->add({.email = "ola@example.no"}), Outcome::kConfirmed);
  EXPECT_EQ(query("SELECT email FROM signups ORDER BY email"), "kari@example.no,ola@example.no");
}

// As a failover looks from a connection that outlives it.
TEST_P(PostgresStore, ConnectionToAServerThatTakesNoWritesIsLeft) {
  const auto store = SignupStore::open(with_option("%20-cdefault_transaction_read_only%3Don&target_session_attrs=any"));
  EXPECT_EQ(store, nullptr) << "and not taken for a good one at the start";
}

TEST_P(PostgresStore, AllThatStartTogetherHaveOneSecret) {
  const TestDatabase fresh(GetParam());
  std::vector<std::string> secrets(6);
  std::vector<std::thread> threads;
  for (std::string& secret : secrets) {
    threads.emplace_back([&fresh, &secret] { secret = SignupStore::open(fresh.address())->secret(); });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(secrets, std::vector<std::string>(6, secrets[0]));
}

TEST_P(PostgresStore, OlderTablesAreUpdatedWhileAnotherProcessGoesOn) {
  EXPECT_EQ(store_->add({.email = "kari@example.no"}), Outcome::kConfirmed);
  (void)query("DROP TABLE rate_limits, statistics, statistics_batches");
  (void)query("DROP FUNCTION take_rates");
  (void)query("DELETE FROM schema_version WHERE version > 1");
  EXPECT_EQ(store_->add({.email = "ola@example.no"}), Outcome::kConfirmed) << "as one of the version before would";
  const auto newer = open_another();
  ASSERT_NE(newer, nullptr);
  EXPECT_EQ(query("SELECT max(version) FROM schema_version"), "3");
  EXPECT_EQ(query("SELECT count(*) FROM rate_limits"), "0");
  EXPECT_EQ(store_->add({.email = "kari@example.no"}), Outcome::kConfirmed);
  EXPECT_EQ(query("SELECT email || repeats FROM signups ORDER BY email"), "kari@example.no1,ola@example.no0");
}

TEST_P(PostgresStore, TablesOfANewerProgramAreLeftAlone) {
  (void)query("INSERT INTO schema_version VALUES (1000)");
  EXPECT_EQ(open_another(), nullptr);
  EXPECT_FALSE(read_subscribers(database_.address(), true, [](const ExportRow&) {}));
  EXPECT_EQ(query("SELECT max(version) FROM schema_version"), "1000");
}

TEST_P(PostgresStore, EmptyDatabaseIsNotReadAsOneWithoutSubscribers) {
  const TestDatabase fresh(GetParam());
  EXPECT_FALSE(read_subscribers(fresh.address(), true, [](const ExportRow&) {}));
}

// A server may be set up to call committed what a crash would lose.
TEST_P(PostgresStore, WaitsForTheDiskAtEveryCommit) {
  std::string problem;
  const auto database = PostgresDatabase::connect(with_option("%20-csynchronous_commit%3Doff"), problem);
  ASSERT_NE(database, nullptr) << problem;
  Statement setting = database->prepare("SELECT current_setting('synchronous_commit')");
  ASSERT_TRUE(setting.step());
  EXPECT_EQ(setting.text(0), "on");
}

TEST_P(PostgresStore, TransactionThatFailedIsNotCalledCommitted) {
  std::string problem;
  const auto database = PostgresDatabase::connect(database_.address(), problem);
  ASSERT_TRUE(database && database->begin());
  EXPECT_FALSE(database->execute("INSERT INTO nowhere VALUES (1)"));
  EXPECT_FALSE(database->commit());
}

TEST_P(PostgresStore, ServerThatDoesNotAnswerInTimeIsLost) {
  std::string problem;
  const auto database = PostgresDatabase::connect(database_.address(), problem);
  ASSERT_NE(database, nullptr) << problem;
  database->set_patience(std::chrono::milliseconds(10));
  EXPECT_FALSE(database->execute("SELECT pg_sleep(60)"));
  EXPECT_EQ(database->failure(), PostgresDatabase::Failure::kLost);
}

class SharedRates : public PostgresStore {
 protected:
  static std::vector<HeldTo> one_each_minute(const std::string& key) { return {{"client", {1, 60'000}, key}}; }
};

TEST_P(SharedRates, AreCountedByAllProcessesTogether) {
  const auto rates = store_->rates(steady_ms);
  const auto another = open_another();
  const auto others = another->rates(steady_ms);
  EXPECT_EQ(rates->take(one_each_minute("192.0.2.1")), 0);
  const UnixMs wait = others->take(one_each_minute("192.0.2.1"));
  EXPECT_GT(wait, 0);
  EXPECT_LE(wait, 60'000);
  EXPECT_EQ(others->take(one_each_minute("192.0.2.2")), 0) << "each key by itself";
  EXPECT_EQ(others->take({{"address", {1, 60'000}, "192.0.2.1"}}), 0) << "and each rate";
}

TEST_P(SharedRates, LetAsManyHappenAtOnceAsTheySay) {
  const auto rates = store_->rates(steady_ms);
  const std::vector<HeldTo> held = {{"address", {5, 3'600'000}, "kari"}, {"all", {7, 3'600'000}, ""}};
  for (int i = 0; i < 5; ++i) EXPECT_EQ(rates->take(held), 0);
  EXPECT_GT(rates->take(held), 0);
  const std::vector<HeldTo> other = {{"address", {5, 3'600'000}, "ola"}, {"all", {7, 3'600'000}, ""}};
  for (int i = 0; i < 2; ++i) EXPECT_EQ(rates->take(other), 0) << "one that was refused was not counted in all";
  EXPECT_GT(rates->take(other), 0);
}

TEST_P(SharedRates, LetItHappenAgainWhenItsTimeHasCome) {
  const auto rates = store_->rates(steady_ms);
  EXPECT_EQ(rates->take(one_each_minute("192.0.2.1")), 0);
  (void)query("UPDATE rate_limits SET full_until = full_until - 600000");
  EXPECT_EQ(rates->take(one_each_minute("192.0.2.1")), 0);
  EXPECT_GT(rates->take(one_each_minute("192.0.2.1")), 0) << "what was not used is not saved up";
  (void)query("UPDATE rate_limits SET full_until = full_until + 86400000");  // the server's clock was set back a day
  EXPECT_EQ(rates->take(one_each_minute("192.0.2.1")), 60'000);
}

TEST_P(SharedRates, TellNeitherClientsNorAddressesAndKeepNoneLongerThanTheyCount) {
  const auto rates = store_->rates(steady_ms);
  (void)query("INSERT INTO rate_limits SELECT n, 0 FROM generate_series(1, 500) AS n");
  for (int i = 0; i < 256; ++i) EXPECT_EQ(rates->take(one_each_minute(std::to_string(i))), 0);
  EXPECT_EQ(query("SELECT count(*) FROM rate_limits"), "256");
  EXPECT_EQ(query("SELECT count(*) FROM rate_limits WHERE key BETWEEN 0 AND 255"), "0");
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(SharedRates);
INSTANTIATE_TEST_SUITE_P(PostgreSQL, SharedRates, ::testing::ValuesIn(PostgresStore::servers()));

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(PostgresStore);
INSTANTIATE_TEST_SUITE_P(PostgreSQL, PostgresStore, ::testing::ValuesIn(PostgresStore::servers()));

}  // namespace
}  // namespace klipp::example
