#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "store/database.hpp"

struct pg_conn;
struct pg_result;

namespace klipp::example {

/// One connection to a PostgreSQL server, by libpq.
class PostgresDatabase : public Database {
 public:
  /// What went wrong since the last begin().
  enum class Failure {
    kNone,
    kStatement,  ///< the server refused a statement, and would again
    kConflict,   ///< another process was in the way: the transaction may succeed if it is repeated
    kLost,       ///< the connection is gone, or its server takes no writes any more
  };

  struct Free {
    void operator()(pg_conn* connection) const;
    void operator()(pg_result* result) const;
  };

  /// Null if there is no connection, with the reason in `problem`; without a password.
  static std::unique_ptr<PostgresDatabase> connect(const std::string& address, std::string& problem);

  ~PostgresDatabase() override;

  bool execute(const char* sql) override;
  [[nodiscard]] int changes() const override { return changes_; }

  /// How long an answer may take before the connection counts as lost; at first ten seconds.
  void set_patience(std::chrono::milliseconds patience) { patience_ = patience; }

  bool begin();

  /// Returns true only if the server says that the transaction is committed, and wherever it is set up to be. After
  /// false with kLost nobody knows.
  bool commit();
  void roll_back();

  [[nodiscard]] Failure failure() const { return failure_; }
  [[nodiscard]] const std::string& problem() const { return problem_; }  ///< what the server said of it

 protected:
  Prepared& compiled(std::string_view sql) override;

 private:
  class Compiled;
  using Result = std::unique_ptr<pg_result, Free>;

  explicit PostgresDatabase(pg_conn* connection);
  bool set_up();

  // The next result of what was sent; null after the last, and after the connection is lost.
  Result next_result();
  bool wait_for_answer();
  void drain();

  // Notes what went wrong. Returns false.
  bool fail(const pg_result* result);
  bool lose(const std::string& problem);

  std::unique_ptr<pg_conn, Free> connection_;
  std::unordered_map<std::string_view, std::unique_ptr<Compiled>> statements_;
  std::chrono::milliseconds patience_ = std::chrono::seconds(10);
  Failure failure_ = Failure::kNone;
  std::string problem_;
  std::string warning_;  // the server's last one
  int changes_ = 0;
};

}  // namespace klipp::example
