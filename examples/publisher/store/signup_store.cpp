#include "store/signup_store.hpp"

#include <algorithm>

#include "hex.hpp"

namespace klipp::example {

namespace {

// A job may run twice: one whose signup is there was committed the first time, and puts no second mail in the outbox.
constexpr const char* kAddPending = R"sql(
INSERT INTO signups (id, email, state, name, lists, fields, consent, consent_text, consent_version, consent_at,
                     language, source, origin, created_at, confirmed_at, expires_ms)
VALUES (?1, ?2, 'pending', ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, '', ?14)
ON CONFLICT (id) DO NOTHING
)sql";

// A confirmed address is left alone. It is written to all the same: a commit that writes nothing takes less time.
constexpr const char* kAddConfirmed = R"sql(
INSERT INTO signups (id, email, state, name, lists, fields, consent, consent_text, consent_version, consent_at,
                     language, source, origin, created_at, confirmed_at, expires_ms)
VALUES (?1, ?2, 'confirmed', ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?13, ?14)
ON CONFLICT (lower(email)) WHERE state <> 'pending' DO UPDATE SET repeats = signups.repeats + 1
)sql";

constexpr const char* kForgetUnsubscribed =
    "DELETE FROM signups WHERE lower(email) = lower(?1) AND state = 'unsubscribed'";

constexpr const char* kPutInOutbox = R"sql(
INSERT INTO outbox (recipient, language, confirm_link, unsubscribe_link, expires_ms, message_id, known)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, (SELECT count(*) FROM signups WHERE lower(email) = lower(?1) AND state = 'confirmed'))
)sql";

constexpr const char* kFind = R"sql(
SELECT name, consent_text, lists FROM signups WHERE id = ?1 AND lower(email) = lower(?2) AND state <> 'unsubscribed'
)sql";

// Only one row of an address may be known, so the older one goes first.
constexpr const char* kReplace = R"sql(
DELETE FROM signups WHERE lower(email) = lower(?2) AND state <> 'pending'
  AND EXISTS (SELECT 1 FROM signups WHERE id = ?1 AND lower(email) = lower(?2) AND state = 'pending')
)sql";

constexpr const char* kConfirm = R"sql(
UPDATE signups SET state = 'confirmed', confirmed_at = ?3
WHERE id = ?1 AND lower(email) = lower(?2) AND state = 'pending'
)sql";

constexpr const char* kIsConfirmed =
    "SELECT 1 FROM signups WHERE id = ?1 AND lower(email) = lower(?2) AND state = 'confirmed'";

constexpr const char* kForgetPending = "DELETE FROM signups WHERE lower(email) = lower(?1) AND state = 'pending'";

constexpr const char* kUnsubscribe = R"sql(
UPDATE signups SET state = 'unsubscribed', unsubscribed_ms = ?2, name = '', lists = '[]', fields = '{}'
WHERE lower(email) = lower(?1) AND state = 'confirmed'
)sql";

constexpr const char* kForgetMails = "DELETE FROM outbox WHERE lower(recipient) = lower(?1)";

constexpr const char* kPurgeSignups = R"sql(
WITH gone AS MATERIALIZED (
  SELECT id FROM signups WHERE state = 'pending' AND expires_ms < ?1 LIMIT ?2 /*skip locked*/)
DELETE FROM signups WHERE id IN (SELECT id FROM gone)
)sql";

constexpr const char* kPurgeMails = R"sql(
WITH gone AS MATERIALIZED (SELECT id FROM outbox WHERE expires_ms < ?1 LIMIT ?2 /*skip locked*/)
DELETE FROM outbox WHERE id IN (SELECT id FROM gone)
)sql";

// What a row has beside what the signup says.
struct Placed {
  const std::string& id;
  const std::string& time;
  UnixMs expires;
};

bool insert_signup(Database& database, const char* sql, const Signup& signup, const Placed& placed) {
  Statement add = database.prepare(sql);
  add.bind(1, placed.id).bind(2, signup.email).bind(3, signup.name).bind(4, signup.lists).bind(5, signup.fields);
  add.bind(6, signup.consent).bind(7, signup.consent_text).bind(8, signup.consent_version).bind(9, signup.consent_at);
  add.bind(10, signup.language).bind(11, signup.source).bind(12, signup.origin).bind(13, placed.time);
  return add.bind(14, placed.expires).run();
}

bool put_in_outbox(Database& database, const Mail& mail) {
  Statement insert = database.prepare(kPutInOutbox);
  insert.bind(1, mail.recipient).bind(2, mail.language).bind(3, mail.confirm_link).bind(4, mail.unsubscribe_link);
  return insert.bind(5, mail.expires).bind(6, mail.message_id).run();
}

// An address that had left starts anew with what is agreed to now.
bool add_confirmed(Database& database, const Signup& signup, const Placed& placed) {
  return database.prepare(kForgetUnsubscribed).bind(1, signup.email).run() &&
         insert_signup(database, kAddConfirmed, signup, placed);
}

bool add_pending(Database& database, const Signup& signup, const Mail& mail, const Placed& placed) {
  if (!insert_signup(database, kAddPending, signup, placed)) return false;
  return database.changes() == 0 || put_in_outbox(database, mail);
}

}  // namespace

std::unique_ptr<SignupStore> SignupStore::open(const std::string& database, std::size_t batch, Clock clock) {
  std::unique_ptr<Transactions> transactions = open_transactions(database, batch);
  if (!transactions) return nullptr;
  std::unique_ptr<SignupStore> store(new SignupStore(std::move(transactions), std::move(clock)));
  return store->load_secret() ? std::move(store) : nullptr;
}

bool SignupStore::load_secret() {
  const std::string fresh = random_hex(32);
  worker_ = random_hex(8);
  return !fresh.empty() && transactions_->run([&](Database& database) {
    database.prepare("INSERT INTO secrets VALUES ('links', ?1) ON CONFLICT DO NOTHING").bind(1, fresh).run();
    Statement select = database.prepare("SELECT value FROM secrets WHERE name = 'links'");
    secret_ = select.step() ? select.text(0) : std::string();
    return !secret_.empty();
  });
}

SignupStore::Outcome SignupStore::add(const Signup& signup, const std::optional<Mail>& mail) {
  const std::string id = mail ? mail->signup : random_hex(16);
  const std::string time = iso_time(clock_());
  const Placed placed{.id = id, .time = time, .expires = mail ? mail->expires : 0};
  const bool committed = transactions_->run([&](Database& database) {
    return mail ? add_pending(database, signup, *mail, placed) : add_confirmed(database, signup, placed);
  });
  if (!committed) return Outcome::kFailed;
  return mail ? Outcome::kPending : Outcome::kConfirmed;
}

std::optional<Signup> SignupStore::find(const std::string& id, const std::string& email) {
  std::optional<Signup> signup;
  transactions_->run([&](Database& database) {
    signup.reset();
    Statement row = database.prepare(kFind);
    if (!row.bind(1, id).bind(2, email).step()) return row.complete();
    signup = Signup{.email = email, .name = row.text(0), .consent_text = row.text(1), .lists = row.text(2)};
    return true;
  });
  return signup;
}

SignupStore::Confirmation SignupStore::confirm(const std::string& id, const std::string& email) {
  Confirmation confirmation = Confirmation::kUsed;
  const std::string time = iso_time(clock_());
  const bool committed = transactions_->run([&](Database& database) {
    confirmation = Confirmation::kUsed;
    if (!database.prepare(kReplace).bind(1, id).bind(2, email).run()) return false;
    if (!database.prepare(kConfirm).bind(1, id).bind(2, email).bind(3, time).run()) return false;
    Statement select = database.prepare(kIsConfirmed);
    if (select.bind(1, id).bind(2, email).step()) confirmation = Confirmation::kConfirmed;
    return true;
  });
  return committed ? confirmation : Confirmation::kFailed;
}

bool SignupStore::unsubscribe(const std::string& email) {
  return transactions_->run([&](Database& database) {
    return database.prepare(kForgetPending).bind(1, email).run() &&
           database.prepare(kUnsubscribe).bind(1, email).bind(2, clock_()).run() &&
           database.prepare(kForgetMails).bind(1, email).run();
  });
}

bool SignupStore::is_writable() {
  return transactions_->run(
      [](Database& database) { return database.prepare("UPDATE secrets SET value = value").run(); });
}

std::unique_ptr<Rates> SignupStore::rates(Clock steady) {
  std::unique_ptr<Rates> shared = transactions_->shared_rates(secret_);
  return shared ? std::move(shared) : std::make_unique<RatesInMemory>(std::move(steady));
}

bool SignupStore::purge(UnixMs time, int most) {
  int deleted = 0;
  const bool committed = transactions_->run([&](Database& database) {
    deleted = 0;
    for (const char* change : {kPurgeSignups, kPurgeMails}) {
      if (!database.prepare(change).bind(1, time).bind(2, std::int64_t{most}).run()) return false;
      deleted = std::max(deleted, database.changes());
    }
    return true;
  });
  return committed && deleted == most;
}

}  // namespace klipp::example
