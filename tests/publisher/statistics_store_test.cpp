#include "statistics/statistics_store.hpp"

#include "statistics/tally.hpp"
#include "store_fixture.hpp"

namespace klipp::example {
namespace {

const Count kCount{"2026-11-27", "https://partner.example", "a", "card", "shown", ""};

class StatisticsStoreTest : public EachStore {
 protected:
  StatisticsStoreTest() : sums_(store_->transactions()) {}

  std::int64_t count_of(const Count& count) { return sums_.read("0000", "9999").value_or(Sums())[count]; }

  StatisticsStore sums_;
};

TEST_P(StatisticsStoreTest, AddsToWhatIsThere) {
  Count other = kCount;
  other.network = "x";
  EXPECT_TRUE(sums_.add("1", {{kCount, 2}}, kCount.day));
  EXPECT_TRUE(sums_.add("2", {{kCount, 3}, {other, 1}}, kCount.day));
  EXPECT_EQ(sums_.read(kCount.day, kCount.day), (Sums{{kCount, 5}, {other, 1}}));
}

TEST_P(StatisticsStoreTest, AddsABatchOnce) {
  for (int i = 0; i < 3; ++i) EXPECT_TRUE(sums_.add("1", {{kCount, 2}}, kCount.day));
  EXPECT_EQ(count_of(kCount), 2);
}

TEST_P(StatisticsStoreTest, ForgetsTheNamesOfBatches) {
  EXPECT_TRUE(sums_.add("1", {{kCount, 1}}, "2026-11-27"));
  EXPECT_TRUE(sums_.add("2", {{kCount, 1}}, "2026-11-29"));
  EXPECT_EQ(query("SELECT count(*) FROM statistics_batches"), "2");
  EXPECT_TRUE(sums_.add("3", {{kCount, 1}}, "2026-11-30"));
  EXPECT_EQ(query("SELECT count(*) FROM statistics_batches WHERE id = '1'"), "0");
}

TEST_P(StatisticsStoreTest, HasNothingThatTellsReadersApart) {
  EXPECT_TRUE(sums_.add("1", {{kCount, 1}}, kCount.day));
  EXPECT_EQ(query("SELECT day || partner || article || widget || event || network || n FROM statistics"),
            "2026-11-27https://partner.exampleacardshown1");
}

TEST_P(StatisticsStoreTest, AreOfAllPublishersThatShareADatabase) {
  const auto other = open_another();
  ASSERT_NE(other, nullptr);
  StatisticsStore others(other->transactions());
  EXPECT_TRUE(sums_.add("1", {{kCount, 1}}, kCount.day));
  EXPECT_TRUE(others.add("2", {{kCount, 1}}, kCount.day));
  EXPECT_EQ(count_of(kCount), 2);
}

TEST_P(StatisticsStoreTest, TallyWritesWhatWaitsWhenItGoes) {
  {
    Tally tally(sums_, std::chrono::hours(1));
    for (int i = 0; i < 3; ++i) EXPECT_TRUE(tally.add({"", "p", "a", "card", "shown", ""}));
    EXPECT_EQ(query("SELECT count(*) FROM statistics"), "0") << "not yet";
  }
  EXPECT_EQ(count_of({day_of(now_ms()), "p", "a", "card", "shown", ""}), 3);
}

// The test's own time limit ends it if that never happens.
TEST_P(StatisticsStoreTest, TallyWritesByItself) {
  Tally tally(sums_, std::chrono::milliseconds(1));
  EXPECT_TRUE(tally.add(kCount));
  while (query("SELECT count(*) FROM statistics") == "0") std::this_thread::yield();
}

TEST_P(StatisticsStoreTest, TallyRefusesMoreThanItHolds) {
  Tally tally(sums_, std::chrono::hours(1), 1);
  EXPECT_TRUE(tally.add({"", "p", "a", "card", "shown", ""}));
  EXPECT_TRUE(tally.add({"", "p", "a", "card", "shown", ""}));
  EXPECT_FALSE(tally.add({"", "p", "b", "card", "shown", ""}));
  EXPECT_TRUE(tally.flush());
  EXPECT_TRUE(tally.add({"", "p", "b", "card", "shown", ""}));
}

/// Transactions that fail as often as a test says: half of the time after they were committed.
class Unsteady : public Transactions {
 public:
  Unsteady(Transactions& steady, int failures) : steady_(steady), failures_(failures) {}

  bool run(const Job& job) override {
    const bool committed = (failures_ <= 0 || failures_ % 2 == 0) && steady_.run(job);
    return failures_-- > 0 ? false : committed;
  }

 private:
  Transactions& steady_;
  int failures_;
};

TEST_P(StatisticsStoreTest, TallyCountsNothingTwiceAndLosesNothingWhereTheDatabaseFails) {
  Unsteady transactions(store_->transactions(), 4);
  StatisticsStore store(transactions);
  const UnixMs now = 1'795'780'000'000;
  Tally tally(store, std::chrono::hours(1), Tally::kMost, [now] { return now; });
  EXPECT_TRUE(tally.add(kCount));
  for (int i = 0; i < 4; ++i) {
    EXPECT_FALSE(tally.flush());
    EXPECT_TRUE(tally.add(kCount));
  }
  EXPECT_TRUE(tally.flush());
  EXPECT_EQ(count_of(kCount), 5);
}

KLIPP_TEST_EACH_STORE(StatisticsStoreTest);

}  // namespace
}  // namespace klipp::example
