#include "log.hpp"
#include "store/database_address.hpp"
#include "store/postgres/postgres_pool.hpp"
#include "store/postgres/postgres_schema.hpp"
#include "store/sqlite/group_commit.hpp"
#include "store/sqlite/sqlite_schema.hpp"
#include "store/transactions.hpp"

// The one place that knows which databases there are.

namespace klipp::example {

namespace {

constexpr std::chrono::minutes kForUpdates(30);  // of tables

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

std::unique_ptr<PostgresDatabase> connect(const std::string& address) {
  std::string problem;
  std::unique_ptr<PostgresDatabase> database = PostgresDatabase::connect(address, problem);
  if (!database) log_problem("cannot open the database: " + problem);
  return database;
}

std::unique_ptr<Transactions> open_postgres(const std::string& address) {
  const std::unique_ptr<PostgresDatabase> database = connect(address);
  if (!database) return nullptr;
  database->set_patience(kForUpdates);
  if (!prepare_schema(*database)) return nullptr;
  return std::make_unique<PostgresPool>(address);
}

std::unique_ptr<Database> read_postgres(const std::string& address) {
  std::unique_ptr<PostgresDatabase> database = connect(address);
  if (!database || !is_known_version(*database)) return nullptr;
  return database;
}

}  // namespace

std::unique_ptr<Transactions> open_transactions(const std::string& address, std::size_t batch) {
  const auto [kind, place] = parse_database_address(address);
  return kind == DatabaseAddress::Kind::kPostgres ? open_postgres(place) : open_sqlite(place, batch);
}

std::unique_ptr<Database> open_for_reading(const std::string& address) {
  const auto [kind, place] = parse_database_address(address);
  return kind == DatabaseAddress::Kind::kPostgres ? read_postgres(place) : read_sqlite(place);
}

}  // namespace klipp::example
