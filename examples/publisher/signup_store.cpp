#include "signup_store.hpp"

#include <sqlite3.h>

#include <iostream>
#include <string_view>

namespace klipp::example {

namespace {

constexpr int kBusyMilliseconds = 5000;  // how long another process may hold the file

// synchronous=FULL: in WAL mode SQLite's default may lose the last commits when the machine goes down.
constexpr const char* kSetUp = R"(
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
CREATE TABLE IF NOT EXISTS signups (
  email        TEXT PRIMARY KEY NOT NULL COLLATE NOCASE,
  name         TEXT NOT NULL,
  consent      INTEGER CHECK (consent IN (0, 1)),  -- NULL where the form did not ask
  consent_text TEXT NOT NULL,
  language     TEXT NOT NULL,
  source       TEXT NOT NULL,
  created_at   TEXT NOT NULL                       -- UTC, ISO 8601
) STRICT;
)";

constexpr const char* kInsert = R"(
INSERT INTO signups (email, name, consent, consent_text, language, source, created_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
ON CONFLICT (email) DO NOTHING
)";

// The text must live until the statement is reset.
void bind_text(sqlite3_stmt* statement, int index, const std::string& text) {
  sqlite3_bind_text64(statement, index, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void bind_consent(sqlite3_stmt* statement, int index, std::optional<bool> consent) {
  if (consent) {
    sqlite3_bind_int(statement, index, *consent ? 1 : 0);
  } else {
    sqlite3_bind_null(statement, index);
  }
}

}  // namespace

std::unique_ptr<SignupStore> SignupStore::open(const std::string& file) {
  std::unique_ptr<SignupStore> store(new SignupStore);
  return store->prepare(file) ? std::move(store) : nullptr;
}

SignupStore::~SignupStore() {
  sqlite3_finalize(insert_);
  sqlite3_close(database_);
}

bool SignupStore::prepare(const std::string& file) {
  // The mutex of this class keeps the threads apart.
  const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
  if (sqlite3_open_v2(file.c_str(), &database_, flags, nullptr) != SQLITE_OK) {
    report("cannot open the database");
    return false;
  }
  sqlite3_busy_timeout(database_, kBusyMilliseconds);
  if (!run(kSetUp)) return false;
  if (sqlite3_prepare_v2(database_, kInsert, -1, &insert_, nullptr) == SQLITE_OK) return true;
  report("cannot use the database");
  return false;
}

bool SignupStore::run(const char* sql) {
  if (sqlite3_exec(database_, sql, nullptr, nullptr, nullptr) == SQLITE_OK) return true;
  report("cannot set up the database");
  return false;
}

void SignupStore::report(const char* doing) const {
  std::cerr << "klipp-publisher: " << doing << ": " << sqlite3_errmsg(database_) << '\n';
}

SignupStore::Outcome SignupStore::add(const Signup& signup) {
  const std::lock_guard lock(mutex_);
  bind_text(insert_, 1, signup.email);
  bind_text(insert_, 2, signup.name);
  bind_consent(insert_, 3, signup.consent);
  bind_text(insert_, 4, signup.consent_text);
  bind_text(insert_, 5, signup.language);
  bind_text(insert_, 6, signup.source);
  // Outside a transaction a statement has committed when it is done.
  const bool done = sqlite3_step(insert_) == SQLITE_DONE;
  const bool added = done && sqlite3_changes(database_) == 1;
  if (!done) report("cannot store a signup");
  sqlite3_reset(insert_);
  sqlite3_clear_bindings(insert_);
  return !done ? Outcome::kFailed : added ? Outcome::kAdded : Outcome::kKnown;
}

}  // namespace klipp::example
