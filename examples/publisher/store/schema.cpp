#include "store/schema.hpp"

#include <cstddef>
#include <iterator>
#include <string>

namespace klipp::example {

namespace {

// synchronous=FULL: in WAL mode SQLite's default may lose the last commits when the machine goes down.
constexpr const char* kModes = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";

// Each brings a database from the version that is its place in the list to the next, PRAGMA user_version counts. One
// that has been in use is never changed: add another.
constexpr const char* kSteps[] = {
    R"sql(
CREATE TABLE IF NOT EXISTS signups (
  email        TEXT PRIMARY KEY NOT NULL COLLATE NOCASE,
  name         TEXT NOT NULL,
  consent      INTEGER CHECK (consent IN (0, 1)),  -- NULL where the form did not ask
  consent_text TEXT NOT NULL,
  language     TEXT NOT NULL,
  source       TEXT NOT NULL,                      -- the page with the form, as the form said
  created_at   TEXT NOT NULL                       -- of the consent; UTC, ISO 8601, by the server's clock
) STRICT;
)sql",
    R"sql(
ALTER TABLE signups ADD COLUMN state TEXT NOT NULL DEFAULT 'confirmed'
  CHECK (state IN ('pending', 'confirmed', 'unsubscribed'));
ALTER TABLE signups ADD COLUMN origin TEXT NOT NULL DEFAULT '';           -- of that page, as the browser said
ALTER TABLE signups ADD COLUMN lists TEXT NOT NULL DEFAULT '[]';          -- JSON
ALTER TABLE signups ADD COLUMN fields TEXT NOT NULL DEFAULT '{}';         -- JSON
ALTER TABLE signups ADD COLUMN consent_version TEXT NOT NULL DEFAULT '';
ALTER TABLE signups ADD COLUMN consent_at TEXT NOT NULL DEFAULT '';       -- the time that the form claims
ALTER TABLE signups ADD COLUMN confirmed_at TEXT NOT NULL DEFAULT '';
ALTER TABLE signups ADD COLUMN unsubscribed_ms INTEGER NOT NULL DEFAULT 0;  -- the last time; Unix time; 0: never

CREATE TABLE outbox (
  id               INTEGER PRIMARY KEY,
  recipient        TEXT NOT NULL COLLATE NOCASE,
  language         TEXT NOT NULL,
  confirm_link     TEXT NOT NULL,
  unsubscribe_link TEXT NOT NULL,
  expires_ms       INTEGER NOT NULL,              -- Unix time; then the link is dead, and the mail not worth sending
  next_try_ms      INTEGER NOT NULL DEFAULT 0,
  tries            INTEGER NOT NULL DEFAULT 0,
  last_error       TEXT NOT NULL DEFAULT '',
  sent_at          TEXT                           -- NULL while it waits
) STRICT;
CREATE INDEX outbox_recipient ON outbox (recipient);
CREATE INDEX outbox_waiting ON outbox (next_try_ms) WHERE sent_at IS NULL;

CREATE TABLE secrets (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;
)sql",
};

std::int64_t version_of(Database& database) {
  Statement statement = database.prepare("PRAGMA user_version");
  return statement.step() ? statement.number(0) : -1;
}

bool take_step(Database& database, std::size_t step) {
  const std::string version = "PRAGMA user_version = " + std::to_string(step + 1);
  if (database.execute(kSteps[step]) && database.execute(version.c_str())) return true;
  database.execute("ROLLBACK");
  return false;
}

bool take_steps(Database& database) {
  const std::int64_t version = version_of(database);
  if (version < 0) return false;
  for (auto step = static_cast<std::size_t>(version); step < std::size(kSteps); ++step) {
    if (!take_step(database, step)) return false;
  }
  return true;
}

}  // namespace

// In one transaction, which also keeps a second process out that starts at the same time.
bool prepare_schema(Database& database) {
  return database.execute(kModes) && database.execute("BEGIN IMMEDIATE") && take_steps(database) &&
         database.execute("COMMIT");
}

}  // namespace klipp::example
