#include "store/sqlite/sqlite_database.hpp"

#include <sqlite3.h>

#include "log.hpp"
#include "store/private_file.hpp"

namespace klipp::example {

namespace {

constexpr int kBusyMilliseconds = 5000;  // how long another process may hold the file

void report_error(sqlite3* connection) { log_problem(std::string("database: ") + sqlite3_errmsg(connection)); }

}  // namespace

// Compiled, or null if that failed.
class SqliteDatabase::Compiled : public Prepared {
 public:
  explicit Compiled(sqlite3_stmt* statement) : statement_(statement) {}
  ~Compiled() override { sqlite3_finalize(statement_); }
  Compiled(const Compiled&) = delete;
  Compiled& operator=(const Compiled&) = delete;

  [[nodiscard]] bool is_good() const { return statement_ != nullptr; }

  void bind_text(int index, std::string_view text) override {
    // A null pointer would bind NULL.
    const char* data = text.data() == nullptr ? "" : text.data();
    if (statement_ != nullptr) sqlite3_bind_text64(statement_, index, data, text.size(), SQLITE_STATIC, SQLITE_UTF8);
  }

  void bind_number(int index, std::int64_t number) override {
    if (statement_ != nullptr) sqlite3_bind_int64(statement_, index, number);
  }

  void bind_null(int index) override {
    if (statement_ != nullptr) sqlite3_bind_null(statement_, index);
  }

  bool step() override {
    state_ = statement_ == nullptr ? SQLITE_ERROR : sqlite3_step(statement_);
    if (statement_ != nullptr && state_ != SQLITE_ROW && state_ != SQLITE_DONE) {
      report_error(sqlite3_db_handle(statement_));
    }
    return state_ == SQLITE_ROW;
  }

  [[nodiscard]] bool complete() const override { return state_ == SQLITE_DONE; }

  [[nodiscard]] bool is_null(int column) const override {
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
  }

  [[nodiscard]] std::string text(int column) const override {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
    return bytes == nullptr ? std::string() : std::string(bytes, size);
  }

  [[nodiscard]] std::int64_t number(int column) const override { return sqlite3_column_int64(statement_, column); }

  void reset() override {
    if (statement_ == nullptr) return;
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
  }

 private:
  sqlite3_stmt* statement_;
  int state_ = 0;
};

SqliteDatabase::SqliteDatabase() = default;

std::unique_ptr<SqliteDatabase> SqliteDatabase::open(const std::string& file, Access access) {
  std::unique_ptr<SqliteDatabase> database(new SqliteDatabase);
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

SqliteDatabase::~SqliteDatabase() {
  statements_.clear();
  sqlite3_close(connection_);
}

bool SqliteDatabase::execute(const char* sql) {
  if (sqlite3_exec(connection_, sql, nullptr, nullptr, nullptr) == SQLITE_OK) return true;
  report();
  return false;
}

Prepared& SqliteDatabase::compiled(std::string_view sql) {
  std::unique_ptr<Compiled>& statement = statements_[sql];
  if (!statement || !statement->is_good()) statement = std::make_unique<Compiled>(compile(sql));
  return *statement;
}

sqlite3_stmt* SqliteDatabase::compile(std::string_view sql) {
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(connection_, sql.data(), static_cast<int>(sql.size()), &statement, nullptr) != SQLITE_OK) {
    report();
  }
  return statement;
}

int SqliteDatabase::changes() const { return sqlite3_changes(connection_); }

// The first of them that has no longer its name.
std::string SqliteDatabase::misplaced() {
  if (!identity_ || identity_of(file_) != identity_) return file_;
  const std::string log = sqlite3_filename_wal(sqlite3_db_filename(connection_, "main"));
  const std::optional<FileIdentity> found = identity_of(log);
  if (!log_identity_) log_identity_ = found;
  return found == log_identity_ ? std::string() : log;
}

bool SqliteDatabase::is_in_place() {
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

bool SqliteDatabase::copy_to(SqliteDatabase& target) {
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

void SqliteDatabase::report() const { report_error(connection_); }

}  // namespace klipp::example
