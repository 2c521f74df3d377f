#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace klipp::example {

/// A statement that is being run: parameters count from 1, columns from 0. Ready for the next run when it is gone.
class Statement {
 public:
  explicit Statement(sqlite3_stmt* statement) : statement_(statement) {}
  ~Statement();
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  /// The text must outlive the statement's run.
  Statement& bind(int index, std::string_view text);
  Statement& bind(int index, std::int64_t number);
  Statement& bind(int index, std::optional<bool> flag);  ///< NULL for nothing

  /// Goes to the next row; false behind the last one, and after an error.
  bool step();

  /// Runs it to its end; false after an error.
  bool run();

  /// True where the last step() found no more rows, rather than an error.
  [[nodiscard]] bool complete() const;

  [[nodiscard]] std::string text(int column) const;
  [[nodiscard]] std::int64_t number(int column) const;

 private:
  sqlite3_stmt* statement_;
  int state_ = 0;
};

/// One connection to an SQLite file, for one thread at a time. Errors are told on stderr, once, where they happen.
class Database {
 public:
  /// kWrite makes the file where there is none. Null where it cannot be opened.
  enum class Access { kRead, kWrite };
  static std::unique_ptr<Database> open(const std::string& file, Access access);

  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  /// Runs SQL without parameters, one or more statements.
  bool execute(const char* sql);

  /// `sql` is compiled once and kept, so it should be a constant. A statement that cannot be compiled only fails.
  Statement prepare(std::string_view sql);

  /// Rows that the last INSERT, UPDATE or DELETE changed.
  [[nodiscard]] int changes() const;

 private:
  Database() = default;
  void report() const;

  sqlite3* connection_ = nullptr;
  std::unordered_map<std::string_view, sqlite3_stmt*> statements_;
};

}  // namespace klipp::example
