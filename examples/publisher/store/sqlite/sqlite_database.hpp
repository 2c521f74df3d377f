#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "store/database.hpp"
#include "store/sqlite/file_identity.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace klipp::example {

/// One connection to an SQLite file.
class SqliteDatabase : public Database {
 public:
  /// kWrite creates the file if there is none, for its owner alone, and takes an older one away from others. Returns
  /// null if it cannot be opened.
  enum class Access { kRead, kWrite };
  static std::unique_ptr<SqliteDatabase> open(const std::string& file, Access access);

  ~SqliteDatabase() override;

  bool execute(const char* sql) override;
  [[nodiscard]] int changes() const override;

  /// Whether the files that are open still have their names: what is written to one that was removed or replaced is
  /// gone after the next start. Says so, when that changes. It takes microseconds.
  bool is_in_place();

  /// Copies everything to another database while other connections go on reading and writing. The copy has every commit
  /// up to one moment, and nothing of a later one.
  bool copy_to(SqliteDatabase& target);

 protected:
  Prepared& compiled(std::string_view sql) override;

 private:
  class Compiled;

  SqliteDatabase();
  void report() const;
  sqlite3_stmt* compile(std::string_view sql);

  [[nodiscard]] std::string misplaced();

  std::string file_;
  std::optional<FileIdentity> identity_;
  std::optional<FileIdentity> log_identity_;  // of the write-ahead log, from its first commit on
  bool in_place_ = true;
  sqlite3* connection_ = nullptr;
  std::unordered_map<std::string_view, std::unique_ptr<Compiled>> statements_;
};

}  // namespace klipp::example
