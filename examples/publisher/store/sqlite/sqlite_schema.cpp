#include "store/sqlite/sqlite_schema.hpp"

#include <cstddef>
#include <iterator>
#include <string>

#include "log.hpp"

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
    // Each signup is a row of its own, which the link in its mail names. Those from before have the address for an id,
    // since links from then name nothing else.
    R"sql(
ALTER TABLE signups RENAME TO signups_before;
CREATE TABLE signups (
  id              TEXT PRIMARY KEY NOT NULL,
  email           TEXT NOT NULL COLLATE NOCASE,
  state           TEXT NOT NULL CHECK (state IN ('pending', 'confirmed', 'unsubscribed')),
  name            TEXT NOT NULL,
  lists           TEXT NOT NULL,                      -- JSON
  fields          TEXT NOT NULL,                      -- JSON
  consent         INTEGER CHECK (consent IN (0, 1)),  -- NULL where the form did not ask
  consent_text    TEXT NOT NULL,
  consent_version TEXT NOT NULL,
  consent_at      TEXT NOT NULL,                      -- the time that the form claims
  language        TEXT NOT NULL,
  source          TEXT NOT NULL,                      -- the page with the form, as the form said
  origin          TEXT NOT NULL,                      -- of that page, as the browser said
  created_at      TEXT NOT NULL,                      -- UTC, ISO 8601, by the server's clock
  confirmed_at    TEXT NOT NULL,
  unsubscribed_ms INTEGER NOT NULL DEFAULT 0,         -- Unix time; 0: never
  expires_ms      INTEGER NOT NULL,                   -- Unix time; then the link is dead
  repeats         INTEGER NOT NULL DEFAULT 0,         -- signups since, where none needs a mail
  mail_error      TEXT NOT NULL DEFAULT ''            -- why the address takes no mail
) STRICT;
INSERT INTO signups
SELECT lower(email), email, state, name, lists, fields, consent, consent_text, consent_version, consent_at, language,
       source, origin, created_at, confirmed_at, unsubscribed_ms,
       coalesce(strftime('%s', created_at), 0) * 1000 + 172800000, 0, ''
FROM signups_before;
DROP TABLE signups_before;
CREATE INDEX signups_email ON signups (email);
CREATE UNIQUE INDEX signups_known ON signups (email) WHERE state <> 'pending';
CREATE INDEX signups_pending ON signups (expires_ms) WHERE state = 'pending';

ALTER TABLE outbox ADD COLUMN known INTEGER NOT NULL DEFAULT 0;             -- to an address on the list
ALTER TABLE outbox ADD COLUMN message_id TEXT NOT NULL DEFAULT '';          -- what is before its @
ALTER TABLE outbox ADD COLUMN failed_at TEXT;                               -- the mail server refused it for good
ALTER TABLE outbox ADD COLUMN claimed_by TEXT NOT NULL DEFAULT '';          -- the process that sends it
ALTER TABLE outbox ADD COLUMN claimed_until_ms INTEGER NOT NULL DEFAULT 0;  -- Unix time; then others may
UPDATE outbox SET message_id = lower(hex(randomblob(16)));
DROP INDEX outbox_waiting;
CREATE INDEX outbox_waiting ON outbox (next_try_ms) WHERE sent_at IS NULL AND failed_at IS NULL;
CREATE INDEX outbox_expires ON outbox (expires_ms);
)sql",
    // By the same expressions as in PostgreSQL, so that queries are written once.
    R"sql(
DROP INDEX signups_email;
DROP INDEX signups_known;
DROP INDEX outbox_recipient;
CREATE INDEX signups_email ON signups (lower(email));
CREATE UNIQUE INDEX signups_known ON signups (lower(email)) WHERE state <> 'pending';
CREATE INDEX outbox_recipient ON outbox (lower(recipient));
)sql",
    R"sql(
CREATE TABLE statistics (
  day     TEXT NOT NULL,   -- UTC
  partner TEXT NOT NULL,   -- an origin, or "others"
  article TEXT NOT NULL,   -- its id
  widget  TEXT NOT NULL,
  event   TEXT NOT NULL,
  network TEXT NOT NULL,   -- of shares; otherwise empty
  n       INTEGER NOT NULL,
  PRIMARY KEY (day, partner, article, widget, event, network)
) STRICT, WITHOUT ROWID;
-- What was added, so that nothing is added twice.
CREATE TABLE statistics_batches (id TEXT PRIMARY KEY NOT NULL, day TEXT NOT NULL) STRICT, WITHOUT ROWID;
)sql",
};

std::int64_t version_of(SqliteDatabase& database) {
  Statement statement = database.prepare("PRAGMA user_version");
  return statement.step() ? statement.number(0) : -1;
}

bool take_step(SqliteDatabase& database, std::size_t step) {
  const std::string version = "PRAGMA user_version = " + std::to_string(step + 1);
  if (database.execute(kSteps[step]) && database.execute(version.c_str())) return true;
  database.execute("ROLLBACK");
  return false;
}

bool take_steps(SqliteDatabase& database) {
  if (!is_known_version(database)) return false;
  const std::int64_t version = version_of(database);
  for (auto step = static_cast<std::size_t>(version); step < std::size(kSteps); ++step) {
    if (!take_step(database, step)) return false;
  }
  return true;
}

}  // namespace

bool is_known_version(SqliteDatabase& database) {
  const std::int64_t version = version_of(database);
  const auto newest = static_cast<std::int64_t>(std::size(kSteps));
  if (version > newest) {
    log_problem("database: its tables are of version " + std::to_string(version) +
                ", written by a newer klipp-publisher than this one, which knows them up to version " +
                std::to_string(newest) + ". Start the newer one, or put a backup from before in its place");
  }
  return version >= 0 && version <= newest;
}

// In one transaction, which also keeps a second process out that starts at the same time.
bool prepare_schema(SqliteDatabase& database) {
  return is_known_version(database) && database.execute(kModes) && database.execute("BEGIN IMMEDIATE") &&
         take_steps(database) && database.execute("COMMIT");
}

}  // namespace klipp::example
