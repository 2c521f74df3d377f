#include "backup_command.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <memory>

#include "log.hpp"
#include "store/database_address.hpp"
#include "store/private_file.hpp"
#include "store/sqlite/sqlite_schema.hpp"

namespace klipp::example {

namespace {

bool is_whole(SqliteDatabase& copy) {
  Statement check = copy.prepare("PRAGMA integrity_check");
  if (check.step() && check.text(0) == "ok") return true;
  log_problem("the copy is damaged, and so the database may be: see PRAGMA integrity_check");
  return false;
}

// One file, without a write-ahead log beside it.
bool copy_to(const std::string& database, const std::string& file) {
  const std::unique_ptr<SqliteDatabase> source = SqliteDatabase::open(database, SqliteDatabase::Access::kRead);
  if (!source || !is_known_version(*source)) return false;
  const std::unique_ptr<SqliteDatabase> copy = SqliteDatabase::open(file, SqliteDatabase::Access::kWrite);
  return copy && source->copy_to(*copy) && copy->execute("PRAGMA journal_mode = DELETE") && is_whole(*copy);
}

// Unlike rename(), link() never takes the place of another file.
bool give_name(const std::string& part, const std::string& file) {
  if (link(part.c_str(), file.c_str()) == 0) return true;
  log_problem("cannot write " + file + ": " + std::strerror(errno));
  return false;
}

}  // namespace

int back_up(const std::string& database, const std::string& file) {
  const DatabaseAddress address = parse_database_address(database);
  if (address.kind != DatabaseAddress::Kind::kSqlite) {
    log_problem("--backup copies SQLite files; PostgreSQL's own pg_dump backs up such a database while it is in use");
    return 1;
  }
  const std::string part = file + ".part";
  if (std::filesystem::exists(file)) {
    log_problem(file + " is there already, and a backup overwrites nothing: give another name");
    return 1;
  }
  if (!create_private_file(part)) {
    log_problem("cannot write " + part + ": " + std::strerror(errno) +
                (errno == EEXIST ? "; remove it if no other backup runs" : ""));
    return 1;
  }
  const bool good = copy_to(address.place, part) && give_name(part, file);
  unlink(part.c_str());
  if (good) log_line("Backup: " + file);
  return good ? 0 : 1;
}

}  // namespace klipp::example
