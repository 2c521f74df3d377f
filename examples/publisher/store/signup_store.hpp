#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "clock.hpp"
#include "store/group_commit.hpp"

namespace klipp::example {

/// One person's signup as it is stored. All text is UTF-8.
struct Signup {
  std::string email;  ///< valid, without white space around it
  std::string name = {};
  std::optional<bool> consent = {};  ///< nothing where the form did not ask
  std::string consent_text = {};     ///< what was agreed to, where the form said so
  std::string consent_version = {};
  std::string consent_at = {};  ///< when, as the form claims; the store adds its own time
  std::string language = {};    ///< BCP 47
  std::string source = {};      ///< the page with the form, as the form says
  std::string origin = {};      ///< the origin of that page, as the browser says
  std::string lists = "[]";     ///< JSON
  std::string fields = "{}";    ///< JSON
};

/// A mail that asks for a confirmation.
struct Mail {
  std::string recipient;
  std::string language;  ///< BCP 47
  std::string confirm_link;
  std::string unsubscribe_link;
  UnixMs expires = 0;  ///< when the link dies
};

/// A mail that waits to be sent.
struct WaitingMail {
  std::int64_t id = 0;
  std::int64_t tries = 0;
  Mail mail;
};

/// A subscriber as the export shows it: a text for each of kExportColumns.
using ExportRow = std::vector<std::string>;

/// The list of subscribers and the mails to them, in one SQLite file: one row an address, told apart without regard to
/// the case of ASCII letters. An address is pending until it is confirmed, and stays known when it is unsubscribed.
/// Safe to use from several threads, and by several processes at once. What was answered survives a crash of the
/// process and of the machine: every function returns after the commit. Where one fails the reason is on stderr.
class SignupStore {
 public:
  enum class Outcome {
    kPending,    ///< the row and the mail are on the disk; a row that was pending has been replaced
    kConfirmed,  ///< the row is on the disk, and no mail is needed
    kAlready,    ///< the address was confirmed already; its row is as it was
    kFailed,     ///< nothing was stored
  };
  enum class Confirmation {
    kConfirmed,  ///< now, or before
    kUsed,       ///< the person has unsubscribed since the link was made, or the address is not known
    kFailed,
  };

  static constexpr std::size_t kCommitBatch = 256;

  /// Opens the file, or makes it. Null when that cannot be done. `batch` is how many signups may share a commit.
  static std::unique_ptr<SignupStore> open(const std::string& file, std::size_t batch = kCommitBatch,
                                           Clock clock = now_ms);

  /// Stores a signup: with a mail it is pending and the mail goes to the outbox, without one it is confirmed.
  Outcome add(const Signup& signup, const std::optional<Mail>& mail = {});

  /// `issued` is when the link was made.
  Confirmation confirm(const std::string& email, UnixMs issued);

  /// Takes an address off the list and deletes what is known of the person, all but the address, the consent and the
  /// times. True also for an address that was not on it.
  bool unsubscribe(const std::string& email);

  /// What links are signed with: 32 random bytes as hexadecimal digits, made with the database.
  [[nodiscard]] const std::string& secret() const { return secret_; }

  /// The mail that has waited longest of those whose time has come, if any.
  std::optional<WaitingMail> next_mail();
  bool mark_sent(std::int64_t id);
  bool mark_failed(std::int64_t id, const std::string& error, UnixMs next_try);

 private:
  SignupStore(std::unique_ptr<Database> database, std::size_t batch, Clock clock)
      : commits_(std::move(database), batch), clock_(std::move(clock)) {}
  bool load_secret();

  GroupCommit commits_;
  const Clock clock_;
  std::string secret_;
};

/// Reads the subscribers of a database file, in the order of their addresses: the confirmed ones, or all. False where
/// the file cannot be read.
bool read_subscribers(const std::string& file, bool all, const std::function<void(const ExportRow&)>& each);

/// What the texts of an ExportRow are.
extern const ExportRow kExportColumns;

}  // namespace klipp::example
