#pragma once

#include <span>
#include <string_view>

#include "klipp/locale.hpp"
#include "klipp/signup.hpp"

/// What to ask of a newsletter service next, and what its answers mean.
namespace klipp {

/// What a member of the JSON that a service takes says.
enum class BodyPart { kEmail, kPerson, kLists, kFields, kConsent, kSource, kLanguage, kToken, kSignup };

struct BodyMember {
  std::string_view name;
  BodyPart part;
};

/// What has to be true of a member of an answer, or of all of the answer where no member is named.
enum class Test { kIsThere, kIsTrue, kIsNotTrue, kIsText };

/// What an answer means.
struct Rule {
  int status;  ///< 2 for every success, 0 for whatever it is
  Test test;
  std::string_view member;
  std::string_view text;  ///< of kIsText; empty for any that is not
  SignupState state;
  bool is_taken = false;  ///< the service took the signup: kPending where it sends a mail to confirm
};

/// How a script talks to a service.
struct Service {
  std::string_view address;          ///< where it takes signups, from its form's address on
  std::string_view token_address;    ///< where it has to be asked for a token first; empty where it gives none
  std::span<const BodyMember> body;  ///< the JSON that it takes; empty where it takes what a browser would send
  std::string_view envelope;         ///< the member of an answer in which `rules` look; empty for the answer itself
  std::span<const Rule> rules;       ///< the first that holds; behind them come those of all services
  bool is_often_unreadable;          ///< many do not let scripts of other origins read answers: their forms work
  bool names_controls;               ///< a refusal says what is wrong with which
};

extern const Service kJsonService;
extern const Service kListmonkService;
extern const Service kGhostService;
extern const Service kKitService;
extern const Service kBrevoService;

/// Whether a control is ticked or not, rather than filled in.
inline bool is_box(const SignupControl& control) { return control.type == "checkbox" || control.type == "radio"; }

/// What is in a control, without white space around it.
std::string_view value_of(const SignupControl& control);

/// Makes `step` the next one of an attempt whose fields are right; `service` is its provider's.
void ask(SignupStep& step, const Service& service, const SignupAttempt& attempt, const Locale& locale);

/// Makes `step` the end of an attempt, with the words for it.
void finish(SignupStep& step, SignupState state, const Locale& locale);

/// The browser is to submit the form.
void submit(SignupStep& step, const Locale& locale);

}  // namespace klipp
