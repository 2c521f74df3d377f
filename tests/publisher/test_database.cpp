#include "test_database.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

#include "hex.hpp"
#include "store/postgres/postgres_database.hpp"
#include "store/sqlite/sqlite_database.hpp"

namespace klipp::example {

namespace {

std::string server() {
  const char* address = std::getenv("KLIPP_TEST_POSTGRES");
  return address == nullptr ? "" : address;
}

std::unique_ptr<Database> connect(const std::string& address, bool is_postgres) {
  std::string problem;
  if (!is_postgres) return SqliteDatabase::open(address, SqliteDatabase::Access::kWrite);
  std::unique_ptr<Database> database = PostgresDatabase::connect(address, problem);
  EXPECT_NE(database, nullptr) << problem;
  return database;
}

}  // namespace

std::vector<std::string> databases_under_test() {
  return server().empty() ? std::vector<std::string>{"SQLite"} : std::vector<std::string>{"SQLite", "PostgreSQL"};
}

TestDatabase::TestDatabase(const std::string& kind) {
  if (kind == "SQLite") {
    address_ = (directory_.path() / "signups.sqlite").string();
    return;
  }
  schema_ = "t" + random_hex(8);
  address_ = server() + "&options=-csearch_path%3D" + schema_;
  EXPECT_TRUE(connect(server(), true)->execute(("CREATE SCHEMA " + schema_).c_str()));
}

TestDatabase::~TestDatabase() {
  if (!schema_.empty()) connect(server(), true)->execute(("DROP SCHEMA " + schema_ + " CASCADE").c_str());
}

std::string TestDatabase::query(const std::string& sql) const {
  const std::unique_ptr<Database> database = connect(address_, !schema_.empty());
  std::string values;
  int rows = 0;
  Statement statement = database->prepare(sql);
  while (statement.step()) values += (rows++ == 0 ? "" : ",") + statement.text(0);
  EXPECT_TRUE(statement.complete()) << sql;
  return values;
}

}  // namespace klipp::example
