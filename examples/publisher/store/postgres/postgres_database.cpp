#include "store/postgres/postgres_database.hpp"

#include <libpq-fe.h>
#include <poll.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <vector>

#include "log.hpp"

namespace klipp::example {

namespace {

using Steady = std::chrono::steady_clock;

// Those of an address come after these and win.
constexpr const char* kNames[] = {"connect_timeout",
                                  "application_name",
                                  "target_session_attrs",
                                  "tcp_user_timeout",
                                  "keepalives_idle",
                                  "client_encoding",
                                  "dbname",
                                  nullptr};
constexpr const char* kConnectSeconds = "3";
constexpr const char* kKeepaliveSeconds = "10";
constexpr const char* kUnacknowledgedMilliseconds = "10000";

// No statement_timeout: one that strikes while COMMIT waits for a standby makes the server call it committed. Where
// the server is set up to lose the last commits in a crash, these are not among them.
constexpr const char* kSetUp =
    "SET lock_timeout = '5s'; SET idle_in_transaction_session_timeout = '15s'; "
    "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'";

constexpr std::string_view kSkipLocked = "/*skip locked*/";

// As PostgreSQL writes it: $1 for ?1.
std::string translated(std::string_view sql) {
  std::string text(sql);
  std::replace(text.begin(), text.end(), '?', '$');
  for (std::size_t at = 0; (at = text.find(kSkipLocked, at)) != std::string::npos;) {
    text.replace(at, kSkipLocked.size(), "FOR UPDATE SKIP LOCKED");
  }
  return text;
}

// The message alone: its details may have addresses in them.
std::string message_of(const PGresult* result) {
  const char* message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
  return message == nullptr ? PQresultErrorMessage(result) : message;
}

std::string_view state_of(const PGresult* result) {
  const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
  return state == nullptr ? std::string_view() : std::string_view(state);
}

std::string without_end(std::string text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
  return text;
}

// Class 57 P is a server that goes down or comes up; 25006 one that has become a standby (PostgreSQL, appendix A).
PostgresDatabase::Failure kind_of(std::string_view state) {
  using Failure = PostgresDatabase::Failure;
  if (state.starts_with("57P") || state.starts_with("08") || state == "25006") return Failure::kLost;
  const bool conflicts = state.starts_with("40") || state == "23505" || state == "55P03";
  return conflicts ? Failure::kConflict : Failure::kStatement;
}

}  // namespace

void PostgresDatabase::Free::operator()(pg_conn* connection) const { PQfinish(connection); }
void PostgresDatabase::Free::operator()(pg_result* result) const { PQclear(result); }

// Rows come one by one, so that a long list needs no memory.
class PostgresDatabase::Compiled : public Prepared {
 public:
  Compiled(PostgresDatabase& database, std::string_view sql, std::size_t number)
      : database_(database), sql_(translated(sql)), name_("s" + std::to_string(number)) {}

  void bind_text(int index, std::string_view text) override { at(index) = {.text = text, .is_null = false}; }

  void bind_number(int index, std::int64_t number) override {
    at(index) = {.digits = std::to_string(number), .is_null = false};
  }

  void bind_null(int index) override { at(index) = {}; }

  bool step() override {
    if (!sent_ && !send()) return false;
    row_ = database_.next_result();
    if (row_ && PQresultStatus(row_.get()) == PGRES_SINGLE_TUPLE) return true;
    end();
    return false;
  }

  [[nodiscard]] bool complete() const override { return complete_; }

  [[nodiscard]] bool is_null(int column) const override { return PQgetisnull(row_.get(), 0, column) == 1; }

  [[nodiscard]] std::string text(int column) const override {
    return {PQgetvalue(row_.get(), 0, column), static_cast<std::size_t>(PQgetlength(row_.get(), 0, column))};
  }

  [[nodiscard]] std::int64_t number(int column) const override {
    return std::strtoll(PQgetvalue(row_.get(), 0, column), nullptr, 10);
  }

  void reset() override {
    if (sent_) database_.drain();
    row_.reset();
    parameters_.clear();
    sent_ = false;
    complete_ = false;
  }

 private:
  struct Parameter {
    std::string_view text = {};
    std::string digits = {};
    bool is_null = true;
  };

  Parameter& at(int index) {
    const auto place = static_cast<std::size_t>(index);
    if (parameters_.size() < place) parameters_.resize(place);
    return parameters_[place - 1];
  }

  // A failed transaction takes no more statements.
  bool send() {
    if (database_.failure_ != Failure::kNone || !prepare()) return false;
    std::vector<const char*> values;
    std::vector<int> sizes;
    std::vector<int> formats;  // 1: bytes as they are, 0: with an end
    for (const Parameter& parameter : parameters_) {
      const bool is_number = !parameter.digits.empty();
      const char* text = parameter.text.data() == nullptr ? "" : parameter.text.data();
      values.push_back(parameter.is_null ? nullptr : is_number ? parameter.digits.c_str() : text);
      sizes.push_back(static_cast<int>(parameter.text.size()));
      formats.push_back(is_number ? 0 : 1);
    }
    pg_conn* connection = database_.connection_.get();
    sent_ = PQsendQueryPrepared(connection, name_.c_str(), static_cast<int>(values.size()), values.data(), sizes.data(),
                                formats.data(), 0) == 1;
    if (!sent_) return database_.lose(PQerrorMessage(connection));
    PQsetSingleRowMode(connection);
    return true;
  }

  bool prepare() {
    if (prepared_) return true;
    pg_conn* connection = database_.connection_.get();
    if (PQsendPrepare(connection, name_.c_str(), sql_.c_str(), 0, nullptr) != 1) {
      return database_.lose(PQerrorMessage(connection));
    }
    const Result result = database_.next_result();
    prepared_ = result && PQresultStatus(result.get()) == PGRES_COMMAND_OK;
    if (result && !prepared_) database_.fail(result.get());
    database_.drain();
    return prepared_;
  }

  void end() {
    const ExecStatusType status = row_ ? PQresultStatus(row_.get()) : PGRES_FATAL_ERROR;
    complete_ = status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK;
    if (complete_) database_.changes_ = std::atoi(PQcmdTuples(row_.get()));
    if (row_ && !complete_) database_.fail(row_.get());
    row_.reset();
    database_.drain();
    sent_ = false;
  }

  PostgresDatabase& database_;
  const std::string sql_;
  const std::string name_;
  std::vector<Parameter> parameters_;
  Result row_;
  bool prepared_ = false;
  bool sent_ = false;
  bool complete_ = false;
};

PostgresDatabase::PostgresDatabase(pg_conn* connection) : connection_(connection) {}
PostgresDatabase::~PostgresDatabase() = default;

std::unique_ptr<PostgresDatabase> PostgresDatabase::connect(const std::string& address, std::string& problem) {
  const char* values[] = {
      kConnectSeconds, "klipp-publisher", "read-write", kUnacknowledgedMilliseconds, kKeepaliveSeconds,
      "UTF8",          address.c_str(),   nullptr};
  std::unique_ptr<PostgresDatabase> database(new PostgresDatabase(PQconnectdbParams(kNames, values, 1)));
  if (PQstatus(database->connection_.get()) == CONNECTION_OK && database->set_up()) return database;
  const char* said = PQerrorMessage(database->connection_.get());
  problem = database->problem_.empty() ? without_end(said) : database->problem_;
  return nullptr;
}

bool PostgresDatabase::set_up() {
  PQsetNoticeReceiver(
      connection_.get(),
      [](void* database, const PGresult* notice) {
        const char* severity = PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED);
        const bool warns = severity != nullptr && std::strcmp(severity, "WARNING") == 0;
        if (warns) static_cast<PostgresDatabase*>(database)->warning_ = message_of(notice);
      },
      this);
  return execute(kSetUp);
}

bool PostgresDatabase::execute(const char* sql) {
  if (failure_ == Failure::kLost) return false;
  if (PQsendQuery(connection_.get(), sql) != 1) return lose(PQerrorMessage(connection_.get()));
  bool good = true;
  while (const Result result = next_result()) {
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) good = fail(result.get());
  }
  return good && failure_ != Failure::kLost;
}

Prepared& PostgresDatabase::compiled(std::string_view sql) {
  std::unique_ptr<Compiled>& statement = statements_[sql];
  if (!statement) statement = std::make_unique<Compiled>(*this, sql, statements_.size());
  return *statement;
}

bool PostgresDatabase::begin() {
  if (failure_ != Failure::kLost) failure_ = Failure::kNone;
  problem_.clear();
  return execute("BEGIN");
}

// A transaction in which something failed answers COMMIT with ROLLBACK. A warning says that the server gave up waiting
// for its standby.
bool PostgresDatabase::commit() {
  if (failure_ != Failure::kNone) return false;
  warning_.clear();
  if (PQsendQuery(connection_.get(), "COMMIT") != 1) return lose(PQerrorMessage(connection_.get()));
  const Result result = next_result();
  if (!result) return false;
  if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) fail(result.get());
  const bool committed = std::strcmp(PQcmdStatus(result.get()), "COMMIT") == 0;
  drain();
  if (committed && warning_.empty() && failure_ == Failure::kNone) return true;
  if (failure_ != Failure::kNone) return false;
  failure_ = Failure::kStatement;
  problem_ = warning_.empty() ? "it rolled back what it was to commit" : warning_;
  return false;
}

void PostgresDatabase::roll_back() {
  const Failure failure = failure_;
  const std::string problem = problem_;
  if (!execute("ROLLBACK") || failure == Failure::kNone) return;
  failure_ = failure;
  problem_ = problem;
}

PostgresDatabase::Result PostgresDatabase::next_result() {
  if (failure_ == Failure::kLost || !wait_for_answer()) return nullptr;
  return Result(PQgetResult(connection_.get()));
}

bool PostgresDatabase::wait_for_answer() {
  const Steady::time_point end = Steady::now() + patience_;
  while (PQisBusy(connection_.get()) == 1) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Steady::now());
    pollfd socket{.fd = PQsocket(connection_.get()), .events = POLLIN, .revents = 0};
    if (left.count() <= 0 || poll(&socket, 1, static_cast<int>(left.count())) == 0) return lose("it does not answer");
    if (PQconsumeInput(connection_.get()) != 1) return lose(PQerrorMessage(connection_.get()));
  }
  return true;
}

void PostgresDatabase::drain() {
  while (next_result()) {
  }
}

bool PostgresDatabase::fail(const pg_result* result) {
  if (failure_ != Failure::kNone) return false;
  failure_ = PQstatus(connection_.get()) == CONNECTION_OK ? kind_of(state_of(result)) : Failure::kLost;
  problem_ = without_end(message_of(result));
  return false;
}

bool PostgresDatabase::lose(const std::string& problem) {
  failure_ = Failure::kLost;
  problem_ = without_end(problem);
  return false;
}

}  // namespace klipp::example
