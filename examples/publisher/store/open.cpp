#include "log.hpp"
#include "store/database_address.hpp"
#include "store/sqlite/group_commit.hpp"
#include "store/sqlite/sqlite_schema.hpp"
#include "store/transactions.hpp"

// The one place that knows which databases there are.

namespace klipp::example {

namespace {

std::unique_ptr<Transactions> open_sqlite(const std::string& file, std::size_t batch) {
  std::unique_ptr<SqliteDatabase> database = SqliteDatabase::open(file, SqliteDatabase::Access::kWrite);
  if (!database || !prepare_schema(*database)) return nullptr;
  return std::make_unique<GroupCommit>(std::move(database), batch);
}

std::unique_ptr<Database> read_sqlite(const std::string& file) {
  std::unique_ptr<SqliteDatabase> database = SqliteDatabase::open(file, SqliteDatabase::Access::kRead);
  if (!database || !is_known_version(*database)) return nullptr;
  return database;
}

}  // namespace

std::unique_ptr<Transactions> open_transactions(const std::string& address, std::size_t batch) {
  return open_sqlite(parse_database_address(address).place, batch);
}

std::unique_ptr<Database> open_for_reading(const std::string& address) {
  return read_sqlite(parse_database_address(address).place);
}

}  // namespace klipp::example
