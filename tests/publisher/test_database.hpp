#pragma once

#include <memory>
#include <string>
#include <vector>

#include "temporary_directory.hpp"

namespace klipp::example {

/// "SQLite"; and "PostgreSQL" where KLIPP_TEST_POSTGRES has the address of a server's database, in which each test gets
/// a schema of its own. `make test-postgres` does that.
std::vector<std::string> databases_under_test();

/// An empty database of a test's own.
class TestDatabase {
 public:
  /// `kind` is one of databases_under_test().
  explicit TestDatabase(const std::string& kind);
  ~TestDatabase();
  TestDatabase(const TestDatabase&) = delete;
  TestDatabase& operator=(const TestDatabase&) = delete;

  /// What --database takes; of SQLite the file.
  [[nodiscard]] const std::string& address() const { return address_; }

  [[nodiscard]] const TemporaryDirectory& directory() const { return directory_; }

  /// What SQL gives, as another process would see it: the first value of each row, with commas between them.
  [[nodiscard]] std::string query(const std::string& sql) const;

 private:
  TemporaryDirectory directory_;
  std::string schema_;  // of PostgreSQL
  std::string address_;
};

}  // namespace klipp::example
