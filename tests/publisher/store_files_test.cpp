#include <sys/stat.h>

#include <filesystem>
#include <fstream>

#include "backup_command.hpp"
#include "store_fixture.hpp"

namespace klipp::example {
namespace {

using Outcome = SignupStore::Outcome;

class StoreFiles : public StoreTest {
 protected:
  StoreFiles() : StoreTest("SQLite") {}

  Outcome add(const std::string& email) { return store_->add({.email = email}); }

  [[nodiscard]] std::string path(const std::string& name) const {
    return (database_.directory().path() / name).string();
  }

  const std::string& file_ = database_.address();

  static unsigned mode_of(const std::string& file) {
    struct stat found {};
    return stat(file.c_str(), &found) == 0 ? found.st_mode & 0777U : 0;
  }
};

TEST_F(StoreFiles, RemovedDatabaseTakesNoSignups) {
  EXPECT_EQ(add("kari@example.no"), Outcome::kConfirmed);
  std::filesystem::remove(file_);
  EXPECT_EQ(add("ola@example.no"), Outcome::kFailed);
  EXPECT_EQ(store_->confirm("1", "kari@example.no"), SignupStore::Confirmation::kFailed);
  EXPECT_FALSE(store_->unsubscribe("kari@example.no"));
  store_ = SignupStore::open(file_);
  ASSERT_NE(store_, nullptr) << "a restart begins anew";
  EXPECT_EQ(add("ola@example.no"), Outcome::kConfirmed);
}

TEST_F(StoreFiles, DatabaseThatIsBackTakesSignupsAgain) {
  EXPECT_EQ(add("kari@example.no"), Outcome::kConfirmed);
  std::filesystem::rename(file_, path("elsewhere.sqlite"));
  EXPECT_EQ(add("ola@example.no"), Outcome::kFailed);
  std::filesystem::rename(path("elsewhere.sqlite"), file_);
  EXPECT_EQ(add("liv@example.no"), Outcome::kConfirmed);
  EXPECT_EQ(query("SELECT email FROM signups"), "kari@example.no,liv@example.no");
}

TEST_F(StoreFiles, AnotherDatabaseInItsPlaceTakesNoSignups) {
  EXPECT_EQ(add("kari@example.no"), Outcome::kConfirmed);
  std::filesystem::copy_file(file_, path("copy.sqlite"));
  std::filesystem::rename(path("copy.sqlite"), file_);
  EXPECT_EQ(add("ola@example.no"), Outcome::kFailed);
}

TEST_F(StoreFiles, RemovedWriteAheadLogTakesNoSignups) {
  EXPECT_EQ(add("kari@example.no"), Outcome::kConfirmed);
  std::filesystem::remove(file_ + "-wal");
  EXPECT_EQ(add("ola@example.no"), Outcome::kFailed);
}

TEST_F(StoreFiles, OnlyTheOwnerReadsThem) {
  EXPECT_EQ(add("kari@example.no"), Outcome::kConfirmed);
  for (const char* part : {"", "-wal", "-shm"}) EXPECT_EQ(mode_of(file_ + part), 0600U) << part;
}

TEST_F(StoreFiles, OlderOneIsTakenAwayFromOthers) {
  for (const char* part : {"", "-wal", "-shm"}) chmod((file_ + part).c_str(), 0664);
  const auto other = SignupStore::open(file_);
  for (const char* part : {"", "-wal", "-shm"}) EXPECT_EQ(mode_of(file_ + part), 0600U) << part;
}

TEST_F(StoreFiles, BackupIsTakenWhileTheyAreInUseAndCanTakeTheirPlace) {
  EXPECT_EQ(add("kari@example.no"), Outcome::kConfirmed);
  EXPECT_EQ(store_->add({.email = "ola@example.no"}, mail_to("ola@example.no", "1")), Outcome::kPending);
  const std::string secret = store_->secret();
  EXPECT_EQ(back_up(file_, path("backup.sqlite")), 0);
  EXPECT_EQ(add("liv@example.no"), Outcome::kConfirmed) << "it is still in use";
  EXPECT_EQ(mode_of(path("backup.sqlite")), 0600U);
  for (const char* other : {"backup.sqlite-wal", "backup.sqlite-shm", "backup.sqlite.part"}) {
    EXPECT_FALSE(std::filesystem::exists(path(other))) << other;
  }

  store_.reset();
  std::filesystem::rename(path("backup.sqlite"), file_);
  store_ = SignupStore::open(file_);
  ASSERT_NE(store_, nullptr);
  EXPECT_EQ(query("SELECT email FROM signups ORDER BY email"), "kari@example.no,ola@example.no");
  EXPECT_EQ(store_->secret(), secret) << "so that links in mails are good";
  EXPECT_EQ(store_->confirm("1", "ola@example.no"), SignupStore::Confirmation::kConfirmed);
}

TEST_F(StoreFiles, BackupOverwritesNothing) {
  database_.directory().write("backup.sqlite", "mine");
  EXPECT_EQ(back_up(file_, path("backup.sqlite")), 1);
  EXPECT_EQ(std::filesystem::file_size(path("backup.sqlite")), 4U);
  database_.directory().write("other.sqlite.part", "of another that runs");
  EXPECT_EQ(back_up(file_, path("other.sqlite")), 1);
  EXPECT_TRUE(std::filesystem::exists(path("other.sqlite.part")));
}

TEST_F(StoreFiles, BackupOfWhatIsNoDatabaseLeavesNothing) {
  database_.directory().write("text.sqlite", std::string(1000, 'x'));
  for (const char* from : {"text.sqlite", "nowhere.sqlite"}) {
    EXPECT_EQ(back_up(path(from), path("backup.sqlite")), 1) << from;
    EXPECT_FALSE(std::filesystem::exists(path("backup.sqlite"))) << from;
    EXPECT_FALSE(std::filesystem::exists(path("backup.sqlite.part"))) << from;
  }
  EXPECT_FALSE(std::filesystem::exists(path("nowhere.sqlite")));
}

// Pages of zeros in the middle, as a failing disk leaves them.
TEST_F(StoreFiles, BackupOfADamagedDatabaseIsNotCalledOne) {
  for (int i = 0; i < 200; ++i) EXPECT_EQ(add("p" + std::to_string(i) + "@example.no"), Outcome::kConfirmed);
  store_.reset();
  {
    std::fstream file(file_, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(5L * 4096);
    file << std::string(20L * 4096, '\0');
  }
  EXPECT_EQ(back_up(file_, path("backup.sqlite")), 1);
  EXPECT_FALSE(std::filesystem::exists(path("backup.sqlite")));
}

}  // namespace
}  // namespace klipp::example
