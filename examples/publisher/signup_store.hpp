#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace klipp::example {

/// One person's signup as it is stored. All text is UTF-8.
struct Signup {
  std::string email;  ///< valid, without white space around it
  std::string name = {};
  std::optional<bool> consent = {};  ///< nothing where the form did not ask
  std::string consent_text = {};     ///< what was agreed to, where the form said so
  std::string language = {};         ///< BCP 47
  std::string source = {};           ///< origin of the page with the form; empty where the browser did not say
};

/// The list of subscribers, in one SQLite file: one row an address, told apart without regard to the case of ASCII
/// letters. Safe to use from several threads, and by several processes at once.
class SignupStore {
 public:
  enum class Outcome {
    kAdded,   ///< the row is on the disk
    kKnown,   ///< the address was there already; its row is as it was
    kFailed,  ///< nothing was stored; the reason is on stderr
  };

  /// Opens the file, or makes it. Null, with the reason on stderr, when that cannot be done.
  static std::unique_ptr<SignupStore> open(const std::string& file);

  ~SignupStore();
  SignupStore(const SignupStore&) = delete;
  SignupStore& operator=(const SignupStore&) = delete;

  /// Returns after the commit: what was answered with kAdded survives a crash of the process and of the machine.
  Outcome add(const Signup& signup);

 private:
  SignupStore() = default;
  bool prepare(const std::string& file);
  bool run(const char* sql);
  void report(const char* doing) const;

  std::mutex mutex_;
  sqlite3* database_ = nullptr;
  sqlite3_stmt* insert_ = nullptr;
};

}  // namespace klipp::example
