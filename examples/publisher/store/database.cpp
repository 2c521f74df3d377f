#include "store/database.hpp"

#include <sqlite3.h>

#include "log.hpp"
#include "store/private_file.hpp"

namespace klipp::example {

namespace {

constexpr int kBusyMilliseconds = 5000;  // how long another process may hold the file

void report_error(sqlite3* connection) { log_problem(std::string("database: ") + sqlite3_errmsg(connection)); }

}  // namespace

Statement::~Statement() {
  if (statement_ == nullptr) return;
  sqlite3_reset(statement_);
  sqlite3_clear_bindings(statement_);
}

Statement& Statement::bind(int index, std::string_view text) {
  // A null pointer would bind NULL.
  const char* data = text.data() == nullptr ? "" : text.data();
  if (statement_ != nullptr) sqlite3_bind_text64(statement_, index, data, text.size(), SQLITE_STATIC, SQLITE_UTF8);
  return *this;
}

Statement& Statement::bind(int index, std::int64_t number) {
  if (statement_ != nullptr) sqlite3_bind_int64(statement_, index, number);
  return *this;
}

Statement& Statement::bind(int index, std::optional<bool> flag) {
  if (flag) return bind(index, std::int64_t{*flag ? 1 : 0});
  if (statement_ != nullptr) sqlite3_bind_null(statement_, index);
  return *this;
}

bool Statement::step() {
  state_ = statement_ == nullptr ? SQLITE_ERROR : sqlite3_step(statement_);
  if (statement_ != nullptr && state_ != SQLITE_ROW && state_ != SQLITE_DONE) {
    report_error(sqlite3_db_handle(statement_));
  }
  return state_ == SQLITE_ROW;
}

bool Statement::run() {
  while (step()) {
  }
  return complete();
}

bool Statement::complete() const { return state_ == SQLITE_DONE; }

std::string Statement::text(int column) const {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
  return bytes == nullptr ? std::string() : std::string(bytes, size);
}

std::int64_t Statement::number(int column) const { return sqlite3_column_int64(statement_, column); }

std::unique_ptr<Database> Database::open(const std::string& file, Access access) {
  std::unique_ptr<Database> database(new Database);
  if (access == Access::kWrite && !create_private_file(file)) keep_private(file);
  const int how = access == Access::kRead ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  if (sqlite3_open_v2(file.c_str(), &database->connection_, how | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK) {
    log_problem("cannot open the database " + file + ": " + sqlite3_errmsg(database->connection_));
    return nullptr;
  }
  sqlite3_busy_timeout(database->connection_, kBusyMilliseconds);
  database->file_ = file;
  database->identity_ = identity_of(file);
  return database;
}

Database::~Database() {
  for (const auto& [sql, statement] : statements_) sqlite3_finalize(statement);
  sqlite3_close(connection_);
}

bool Database::execute(const char* sql) {
  if (sqlite3_exec(connection_, sql, nullptr, nullptr, nullptr) == SQLITE_OK) return true;
  report();
  return false;
}

Statement Database::prepare(std::string_view sql) {
  sqlite3_stmt*& statement = statements_[sql];
  if (statement == nullptr &&
      sqlite3_prepare_v2(connection_, sql.data(), static_cast<int>(sql.size()), &statement, nullptr) != SQLITE_OK) {
    report();
  }
  return Statement(statement);
}

int Database::changes() const { return sqlite3_changes(connection_); }

// The first of them that has no longer its name.
std::string Database::misplaced() {
  if (!identity_ || identity_of(file_) != identity_) return file_;
  const std::string log = sqlite3_filename_wal(sqlite3_db_filename(connection_, "main"));
  const std::optional<FileIdentity> found = identity_of(log);
  if (!log_identity_) log_identity_ = found;
  return found == log_identity_ ? std::string() : log;
}

bool Database::is_in_place() {
  const std::string file = misplaced();
  if (file.empty() != in_place_) {
    in_place_ = file.empty();
    log_problem(in_place_ ? "database: the file is back, and signups are taken again"
                          : "database: " + file +
                                " was removed or replaced while it was in use. Nothing is stored until the file is "
                                "back under its name, or until a restart, which takes what is there then");
  }
  return in_place_;
}

bool Database::copy_to(Database& target) {
  sqlite3_backup* copy = sqlite3_backup_init(target.connection_, "main", connection_, "main");
  if (copy == nullptr) {
    target.report();
    return false;
  }
  const int state = sqlite3_backup_step(copy, -1);
  const bool good = sqlite3_backup_finish(copy) == SQLITE_OK && state == SQLITE_DONE;
  if (!good) target.report();
  return good;
}

void Database::report() const { report_error(connection_); }

}  // namespace klipp::example
