#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace klipp::example {

/// A statement that a connection has compiled, of whichever database. Statement is how it is used.
class Prepared {
 public:
  virtual ~Prepared() = default;

  virtual void bind_text(int index, std::string_view text) = 0;
  virtual void bind_number(int index, std::int64_t number) = 0;
  virtual void bind_null(int index) = 0;
  virtual bool step() = 0;
  [[nodiscard]] virtual bool complete() const = 0;
  [[nodiscard]] virtual bool is_null(int column) const = 0;
  [[nodiscard]] virtual std::string text(int column) const = 0;
  [[nodiscard]] virtual std::int64_t number(int column) const = 0;

  /// Makes it ready for the next run.
  virtual void reset() = 0;
};

/// One run of a statement. Parameters count from 1, columns from 0. Its destructor prepares the statement for the next
/// run.
class Statement {
 public:
  explicit Statement(Prepared& prepared) : prepared_(prepared) {}
  ~Statement() { prepared_.reset(); }
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  /// `text` must outlive the run.
  Statement& bind(int index, std::string_view text);
  Statement& bind(int index, std::int64_t number);
  Statement& bind(int index, std::optional<bool> flag);  ///< 1, 0, or NULL if empty
  Statement& bind_null(int index);

  /// Goes to the next row. Returns false after the last one, and after an error.
  bool step() { return prepared_.step(); }

  /// Runs the statement to its end. Returns false after an error.
  bool run();

  /// Whether the last step() returned false because there are no more rows, not because of an error.
  [[nodiscard]] bool complete() const { return prepared_.complete(); }

  [[nodiscard]] bool is_null(int column) const { return prepared_.is_null(column); }

  /// Those of NULL are empty and 0.
  [[nodiscard]] std::string text(int column) const { return prepared_.text(column); }
  [[nodiscard]] std::int64_t number(int column) const { return prepared_.number(column); }

 private:
  Prepared& prepared_;
};

/// One connection to a database, for one thread at a time. Errors are printed to stderr, once, where they happen.
///
/// Queries are written once, in the SQL that SQLite and PostgreSQL have in common: parameters are ?1, ?2 …; flags are
/// the integers 1 and 0; times come in as parameters; letters of addresses are compared by lower(…), which both have
/// an index on; in an upsert a column of the row that is there has its table before it. `/*skip locked*/` after LIMIT
/// passes over rows that another process works on, where more than one can. What else differs is in the schemas.
class Database {
 public:
  Database() = default;
  virtual ~Database() = default;
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  /// Runs SQL without parameters, one or more statements.
  virtual bool execute(const char* sql) = 0;

  /// `sql` is compiled once and kept, so it should be a constant. If it cannot be compiled, every run fails.
  Statement prepare(std::string_view sql) { return Statement(compiled(sql)); }

  /// How many rows the last INSERT, UPDATE or DELETE changed.
  [[nodiscard]] virtual int changes() const = 0;

 protected:
  virtual Prepared& compiled(std::string_view sql) = 0;
};

/// Opens the database that --database names, to read it: one whose tables this program knows. Returns null if that
/// fails, with the reason on stderr.
std::unique_ptr<Database> open_for_reading(const std::string& address);

}  // namespace klipp::example
