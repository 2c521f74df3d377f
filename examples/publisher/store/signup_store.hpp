#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "clock.hpp"
#include "store/transactions.hpp"

namespace klipp::example {

/// One person's signup, as it is stored. All text is UTF-8.
struct Signup {
  std::string email;  ///< valid, without white space around it
  std::string name = {};
  std::optional<bool> consent = {};  ///< nothing if the form did not ask
  std::string consent_text = {};     ///< what was agreed to, if the form said so
  std::string consent_version = {};
  std::string consent_at = {};  ///< when, according to the form; the store adds its own time
  std::string language = {};    ///< BCP 47
  std::string source = {};      ///< the page with the form, according to the form
  std::string origin = {};      ///< the origin of that page, according to the browser
  std::string lists = "[]";     ///< JSON
  std::string fields = "{}";    ///< JSON
};

/// A mail that asks for a confirmation.
struct Mail {
  std::string recipient = {};
  std::string language = {};  ///< BCP 47
  std::string confirm_link = {};
  std::string unsubscribe_link = {};
  UnixMs expires = 0;           ///< when the link expires
  std::string signup = {};      ///< the id of the signup that its link confirms: random, never given twice
  std::string message_id = {};  ///< what its Message-ID has before the @, at every try
  bool known = false;           ///< the address was on the list when the store took the signup
};

/// A mail that waits to be sent.
struct WaitingMail {
  std::int64_t id = 0;
  std::int64_t tries = 0;
  Mail mail;
};

struct OutboxCounts {
  std::int64_t waiting = 0;
  std::int64_t failed = 0;
};

/// A subscriber in the export: a text for each of kExportColumns.
using ExportRow = std::vector<std::string>;

/// The subscribers and the mails to them, in one database: an SQLite file, or PostgreSQL. Each signup is a row: any
/// number of an address are pending, each with its link, until one is confirmed; then this one is what is known of the
/// address, and replaces what was. The case of ASCII letters does not matter. An address that was unsubscribed stays
/// known. Safe to use from several threads and several processes at once. Every function returns after the commit, so
/// that nothing is lost in a crash of the process or the machine. If one fails, the reason is on stderr.
class SignupStore {
 public:
  enum class Outcome {
    kPending,    ///< the row and the mail are on the disk
    kConfirmed,  ///< the row is on the disk, or one of a confirmed address was before and is unchanged; no mail is
                 ///< needed
    kFailed,     ///< nothing was stored
  };
  enum class Confirmation {
    kConfirmed,  ///< now or before
    kUsed,       ///< the person has unsubscribed since, or confirmed another signup
    kFailed,
  };

  static constexpr std::size_t kCommitBatch = 256;

  /// How long a mail is left to the process that took it, which may have died: longer than it takes to send one.
  static constexpr UnixMs kClaim = UnixMs{2} * 60 * 1000;

  /// Opens what --database names: FILE or sqlite:FILE, which is created if it is not there, or postgresql://….
  /// Returns null if that fails. `batch` signups may share a commit.
  static std::unique_ptr<SignupStore> open(const std::string& database, std::size_t batch = kCommitBatch,
                                           Clock clock = now_ms);

  /// Stores a signup. With a mail it is pending, and the mail goes to the outbox; without one it is confirmed. That
  /// takes the same work, and so the same time, whether the address is known or not.
  Outcome add(const Signup& signup, const std::optional<Mail>& mail = {});

  /// What the link of a signup confirms; nothing if it confirms no more, or cannot be read.
  std::optional<Signup> find(const std::string& id, const std::string& email);

  /// Makes one signup, as it was made, what is known of its address.
  Confirmation confirm(const std::string& id, const std::string& email);

  /// Takes an address off the list and deletes everything known about the person, except the address, the consent and
  /// the times; of an address that was never confirmed it deletes all. Also returns true if the address was not known.
  bool unsubscribe(const std::string& email);

  /// The key that signs links: 32 random bytes as hexadecimal digits, created with the database.
  [[nodiscard]] const std::string& secret() const { return secret_; }

  /// The database, for what is kept there beside signups.
  [[nodiscard]] Transactions& transactions() const { return *transactions_; }

  /// Takes the mail that has waited longest among those that are due, if there is one. No other process gets it until
  /// it is marked or released, or kClaim is over.
  std::optional<WaitingMail> claim_mail();
  bool mark_sent(std::int64_t id);
  bool mark_failed(std::int64_t id, const std::string& error, UnixMs next_try);
  bool release(std::int64_t id);

  /// The server refused the mail for good.
  bool mark_refused(std::int64_t id, const std::string& error);

  /// The server refused the mail's address for good: nothing is sent to it until it signs up anew.
  bool mark_undeliverable(const WaitingMail& waiting, const std::string& error);

  /// How many mails wait, and how many are refused for good; nothing if that cannot be read.
  std::optional<OutboxCounts> count_outbox();

  /// Has a mail that is not sent tried again now, also one that was refused for good.
  bool retry_mail(std::int64_t id);

  /// Writes something that changes nothing: whether a signup would be stored now.
  bool is_writable();

  /// Where signups are counted: together with all other processes on a PostgreSQL database; on SQLite by this process
  /// alone, by `steady`. It must not outlive the store.
  std::unique_ptr<Rates> rates(Clock steady);

  /// Deletes signups that nobody confirmed, and mails, if their link expired before `time`: `most` of each at a time,
  /// so that it holds nobody up. Returns whether there may be more.
  bool purge(UnixMs time, int most);

 private:
  SignupStore(std::unique_ptr<Transactions> transactions, Clock clock)
      : transactions_(std::move(transactions)), clock_(std::move(clock)) {}
  bool load_secret();

  const std::unique_ptr<Transactions> transactions_;
  const Clock clock_;
  std::string secret_;
  std::string worker_;  // claims mails; random
};

/// Reads the subscribers of a database, in the order of their addresses: the confirmed ones, or all. Returns false if
/// it cannot be read.
bool read_subscribers(const std::string& address, bool all, const std::function<void(const ExportRow&)>& each);

/// The names of the texts in an ExportRow.
extern const ExportRow kExportColumns;

}  // namespace klipp::example
