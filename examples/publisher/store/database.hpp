#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "store/file_identity.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace klipp::example {

/// One run of a statement. Parameters count from 1, columns from 0. Its destructor prepares the statement for the next
/// run.
class Statement {
 public:
  explicit Statement(sqlite3_stmt* statement) : statement_(statement) {}
  ~Statement();
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  /// `text` must outlive the run.
  Statement& bind(int index, std::string_view text);
  Statement& bind(int index, std::int64_t number);
  Statement& bind(int index, std::optional<bool> flag);  ///< NULL if empty

  /// Goes to the next row. Returns false after the last one, and after an error.
  bool step();

  /// Runs the statement to its end. Returns false after an error.
  bool run();

  /// Whether the last step() returned false because there are no more rows, not because of an error.
  [[nodiscard]] bool complete() const;

  [[nodiscard]] std::string text(int column) const;
  [[nodiscard]] std::int64_t number(int column) const;

 private:
  sqlite3_stmt* statement_;
  int state_ = 0;
};

/// One connection to an SQLite file, for one thread at a time. Errors are printed to stderr, once, where they happen.
class Database {
 public:
  /// kWrite creates the file if there is none, for its owner alone, and takes an older one away from others. Returns
  /// null if it cannot be opened.
  enum class Access { kRead, kWrite };
  static std::unique_ptr<Database> open(const std::string& file, Access access);

  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  /// Runs SQL without parameters, one or more statements.
  bool execute(const char* sql);

  /// `sql` is compiled once and kept, so it should be a constant. If it cannot be compiled, every run fails.
  Statement prepare(std::string_view sql);

  /// How many rows the last INSERT, UPDATE or DELETE changed.
  [[nodiscard]] int changes() const;

  /// Whether the files that are open still have their names: what is written to one that was removed or replaced is
  /// gone after the next start. Says so, when that changes. It takes microseconds.
  bool is_in_place();

  /// Copies everything to another database while other connections go on reading and writing. The copy has every commit
  /// up to one moment, and nothing of a later one.
  bool copy_to(Database& target);

 private:
  Database() = default;
  void report() const;

  [[nodiscard]] std::string misplaced();

  std::string file_;
  std::optional<FileIdentity> identity_;
  std::optional<FileIdentity> log_identity_;  // of the write-ahead log, from its first commit on
  bool in_place_ = true;
  sqlite3* connection_ = nullptr;
  std::unordered_map<std::string_view, sqlite3_stmt*> statements_;
};

}  // namespace klipp::example
