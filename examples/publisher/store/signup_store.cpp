#include "store/signup_store.hpp"

#include <thread>

#include "hex.hpp"
#include "store/schema.hpp"

namespace klipp::example {

namespace {

// A pending or unsubscribed address starts anew with what was agreed to now; a confirmed one is left alone.
constexpr const char* kAdd = R"sql(
INSERT INTO signups (email, name, consent, consent_text, consent_version, consent_at, language, source, origin, lists,
                     fields, state, created_at, confirmed_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'),
        iif(?12 = 'confirmed', strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ''))
ON CONFLICT (email) DO UPDATE SET
  name = excluded.name, consent = excluded.consent, consent_text = excluded.consent_text,
  consent_version = excluded.consent_version, consent_at = excluded.consent_at, language = excluded.language,
  source = excluded.source, origin = excluded.origin, lists = excluded.lists, fields = excluded.fields,
  state = excluded.state, created_at = excluded.created_at, confirmed_at = excluded.confirmed_at
WHERE signups.state <> 'confirmed'
)sql";

constexpr const char* kConfirm = R"sql(
UPDATE signups SET state = 'confirmed', confirmed_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now')
WHERE email = ?1 AND state = 'pending' AND unsubscribed_ms < ?2
)sql";

constexpr const char* kIsConfirmed = "SELECT 1 FROM signups WHERE email = ?1 AND state = 'confirmed'";

constexpr const char* kUnsubscribe = R"sql(
UPDATE signups SET state = 'unsubscribed', unsubscribed_ms = ?2, name = '', lists = '[]', fields = '{}'
WHERE email = ?1 AND state <> 'unsubscribed'
)sql";

constexpr const char* kForgetMails = "DELETE FROM outbox WHERE recipient = ?1";

bool insert_signup(Database& database, const Signup& signup, std::string_view state) {
  Statement add = database.prepare(kAdd);
  add.bind(1, signup.email).bind(2, signup.name).bind(3, signup.consent).bind(4, signup.consent_text);
  add.bind(5, signup.consent_version).bind(6, signup.consent_at).bind(7, signup.language).bind(8, signup.source);
  add.bind(9, signup.origin).bind(10, signup.lists).bind(11, signup.fields).bind(12, state);
  return add.run();
}

bool put_in_outbox(Database& database, const Mail& mail) {
  Statement insert = database.prepare(
      "INSERT INTO outbox (recipient, language, confirm_link, unsubscribe_link, expires_ms) VALUES (?1, ?2, ?3, ?4, "
      "?5)");
  insert.bind(1, mail.recipient).bind(2, mail.language).bind(3, mail.confirm_link).bind(4, mail.unsubscribe_link);
  return insert.bind(5, mail.expires).run();
}

}  // namespace

std::unique_ptr<SignupStore> SignupStore::open(const std::string& file, std::size_t batch, Clock clock) {
  std::unique_ptr<Database> database = Database::open(file, Database::Access::kWrite);
  if (!database || !prepare_schema(*database)) return nullptr;
  std::unique_ptr<SignupStore> store(new SignupStore(std::move(database), batch, std::move(clock)));
  return store->load_secret() ? std::move(store) : nullptr;
}

bool SignupStore::load_secret() {
  const std::string fresh = random_hex(32);
  return !fresh.empty() && commits_.run([&](Database& database) {
    database.prepare("INSERT INTO secrets VALUES ('links', ?1) ON CONFLICT DO NOTHING").bind(1, fresh).run();
    Statement select = database.prepare("SELECT value FROM secrets WHERE name = 'links'");
    if (select.step()) secret_ = select.text(0);
    return !secret_.empty();
  });
}

SignupStore::Outcome SignupStore::add(const Signup& signup, const std::optional<Mail>& mail) {
  Outcome outcome = mail ? Outcome::kPending : Outcome::kConfirmed;
  const bool committed = commits_.run([&](Database& database) {
    if (!insert_signup(database, signup, mail ? "pending" : "confirmed")) return false;
    if (database.changes() == 0) outcome = Outcome::kAlready;
    return outcome != Outcome::kPending || put_in_outbox(database, *mail);
  });
  return committed ? outcome : Outcome::kFailed;
}

SignupStore::Confirmation SignupStore::confirm(const std::string& email, UnixMs issued) {
  Confirmation confirmation = Confirmation::kUsed;
  const bool committed = commits_.run([&](Database& database) {
    if (!database.prepare(kConfirm).bind(1, email).bind(2, issued).run()) return false;
    Statement select = database.prepare(kIsConfirmed);
    if (select.bind(1, email).step()) confirmation = Confirmation::kConfirmed;
    return true;
  });
  return committed ? confirmation : Confirmation::kFailed;
}

bool SignupStore::unsubscribe(const std::string& email) {
  UnixMs unsubscribed = 0;
  const bool committed = commits_.run([&](Database& database) {
    unsubscribed = clock_();
    return database.prepare(kUnsubscribe).bind(1, email).bind(2, unsubscribed).run() &&
           database.prepare(kForgetMails).bind(1, email).run();
  });
  // Links issued until now are void: the next one must not be of the same millisecond.
  while (clock_() <= unsubscribed) std::this_thread::yield();
  return committed;
}

}  // namespace klipp::example
