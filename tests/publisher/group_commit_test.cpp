#include "store/sqlite/group_commit.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include "publisher_fixture.hpp"

namespace klipp::example {
namespace {

class GroupCommitTest : public ::testing::TestWithParam<std::size_t> {
 protected:
  GroupCommitTest() : file_((directory_.path() / "test.sqlite").string()) {
    auto database = SqliteDatabase::open(file_, SqliteDatabase::Access::kWrite);
    // Whether a half has its whole is looked at no sooner than at the COMMIT.
    EXPECT_TRUE(
        database->execute("PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON;"
                          "CREATE TABLE numbers (number INTEGER PRIMARY KEY);"
                          "CREATE TABLE halves (whole REFERENCES numbers DEFERRABLE INITIALLY DEFERRED)"));
    commits_ = std::make_unique<GroupCommit>(std::move(database), GetParam());
  }

  bool add(int number, bool keep = true) {
    return commits_->run([=](Database& database) {
      return database.prepare("INSERT INTO numbers VALUES (?1)").bind(1, std::int64_t{number}).run() && keep;
    });
  }

  [[nodiscard]] std::string count() const { return query_database(file_, "SELECT count(*) FROM numbers"); }

  TemporaryDirectory directory_;
  std::string file_;
  std::unique_ptr<GroupCommit> commits_;
};

TEST_P(GroupCommitTest, IsOnTheDiskWhenItReturns) {
  EXPECT_TRUE(add(1));
  EXPECT_EQ(count(), "1");
}

TEST_P(GroupCommitTest, JobThatFailsUndoesItselfAlone) {
  std::atomic<int> good = 0;
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 8; ++thread) {
    threads.emplace_back([&, thread] {
      for (int i = 0; i < 50; ++i) good += add(thread * 50 + i, i % 5 != 0) ? 1 : 0;
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(good, 320);
  EXPECT_EQ(count(), "320");
  EXPECT_EQ(query_database(file_, "SELECT count(*) FROM numbers WHERE number % 5 = 0"), "0");
}

TEST_P(GroupCommitTest, LockedDatabaseIsSaidAndLeavesNothing) {
  const auto other = SqliteDatabase::open(file_, SqliteDatabase::Access::kWrite);
  commits_->run([](Database& database) { return database.execute("PRAGMA busy_timeout = 0"); });  // else 5 seconds
  ASSERT_TRUE(other->execute("BEGIN IMMEDIATE"));
  EXPECT_FALSE(add(1));
  ASSERT_TRUE(other->execute("ROLLBACK"));
  EXPECT_TRUE(add(2));
  EXPECT_EQ(count(), "1");
}

TEST_P(GroupCommitTest, CommitThatFailsIsSaidAndLeavesNothing) {
  const auto add_half = [](Database& database) { return database.execute("INSERT INTO halves VALUES (7)"); };
  EXPECT_FALSE(commits_->run(add_half));
  EXPECT_EQ(query_database(file_, "SELECT count(*) FROM halves"), "0");
  EXPECT_TRUE(add(7));
  EXPECT_TRUE(commits_->run(add_half));
}

INSTANTIATE_TEST_SUITE_P(AloneAndTogether, GroupCommitTest, ::testing::Values(1, 3, 256));

}  // namespace
}  // namespace klipp::example
