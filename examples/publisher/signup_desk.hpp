#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "klipp/locale.hpp"
#include "links.hpp"
#include "rates.hpp"
#include "signup_request.hpp"
#include "store/signup_store.hpp"

namespace klipp::example {

struct SignupRules {
  bool single_opt_in = false;                        ///< addresses need no confirmation
  bool log_links = false;                            ///< print the links that confirm: whoever reads them can, too
  Rate per_client = {60, UnixMs{60} * 1000};         ///< signups of one client
  Rate per_client_bare = {30, UnixMs{60} * 1000};    ///< those of them that do not say when their form was handed out
  Rate per_address = {5, UnixMs{60} * 60 * 1000};    ///< signups with one address, and so mails to it
  Rate per_domain = {1000, UnixMs{60} * 60 * 1000};  ///< likewise, with all addresses of one domain
  Rate in_all = {10'000, UnixMs{60} * 60 * 1000};    ///< likewise, with all addresses
  std::function<void()> on_mail = nullptr;           ///< called when there is a new mail in the outbox
};

/// Takes signups, however they were sent: applies the rules, stores them, and asks for the confirmation. If the hidden
/// field is filled in, the sender is asked to send the signup again without it. A robot then gets no mail, and a person
/// whose password manager did it loses nothing. Safe to use from several threads.
class SignupDesk {
 public:
  /// Limits that are counted in this process go by `steady`, which nobody sets back or forward.
  SignupDesk(SignupStore& store, Links links, SignupRules rules, Clock steady = steady_ms);

  enum class State { kPending, kConfirmed, kWrong, kTrapped, kTooSoon, kTooMany, kFailed };
  struct Answer {
    State state = State::kFailed;
    SignupProblems problems = {};    ///< with kWrong and kTooSoon
    std::int64_t retry_seconds = 0;  ///< with kTooMany
  };

  /// `client` is the sender; `origin` is that of the page it comes from, according to the browser.
  Answer take(const SignupRequest& request, const std::string& client, const std::string& origin, const Locale& locale);

  /// For a form that is handed out now: what it has to send back in kFormName. A program that fills forms in at once
  /// gives itself away, and one that never asked for a form is held to a lower rate.
  [[nodiscard]] std::string form_token() const;

 private:
  enum class FormAge { kUnknown, kTooYoung, kGood };
  [[nodiscard]] FormAge age_of(const std::string& form) const;
  UnixMs client_wait(const std::string& client, FormAge age);
  UnixMs mail_wait(const std::string& email);
  Answer store(const SignupRequest& request, const std::string& origin, const Locale& locale);
  Answer answer_trapped();

  SignupStore& store_;
  const Links links_;
  const SignupRules rules_;
  const std::unique_ptr<Rates> rates_;
  std::atomic<int> trapped_ = 0;
};

}  // namespace klipp::example
