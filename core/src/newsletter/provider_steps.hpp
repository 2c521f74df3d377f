#pragma once

#include <span>
#include <string_view>

#include "klipp/locale.hpp"
#include "klipp/signup.hpp"

/// What to send to a newsletter service next, and what its answers mean.
namespace klipp {

/// What a member contains in the JSON for a service.
enum class BodyPart { kEmail, kPerson, kLists, kFields, kConsent, kSource, kLanguage, kToken, kSignup };

struct BodyMember {
  std::string_view name;
  BodyPart part;
};

/// A condition for a member of an answer, or for the whole answer if no member is named.
enum class Test { kIsThere, kIsTrue, kIsNotTrue, kIsText };

/// What an answer means.
struct Rule {
  int status;  ///< 2 for every success, 0 for any status
  Test test;
  std::string_view member;
  std::string_view text;  ///< for kIsText; if empty, any text that is not empty
  SignupState state;
  bool is_taken = false;  ///< the service took the signup: kPending where it sends a mail to confirm
};

/// How a script talks to a service.
struct Service {
  std::string_view address;          ///< where it accepts signups, relative to the form's address
  std::string_view token_address;    ///< where to get a token first; empty if it has none
  std::span<const BodyMember> body;  ///< the JSON that it accepts; empty if it accepts what a browser would send
  std::string_view envelope;         ///< the member of an answer in which `rules` look; empty for the answer itself
  std::span<const Rule> rules;       ///< the first that applies; after them come those of all services
  bool is_often_unreadable;  ///< many installations do not let scripts of other origins read answers; their forms work
  bool names_controls;       ///< a refusal says which controls are wrong, and why
};

extern const Service kJsonService;
extern const Service kListmonkService;
extern const Service kGhostService;
extern const Service kKitService;
extern const Service kBrevoService;

/// Whether a control is a checkbox or radio button.
inline bool is_box(const SignupControl& control) { return control.type == "checkbox" || control.type == "radio"; }

/// The value of a control, without white space around it.
std::string_view value_of(const SignupControl& control);

/// Makes `step` the next step of an attempt whose fields are valid. `service` is that of its provider.
void ask(SignupStep& step, const Service& service, const SignupAttempt& attempt, const Locale& locale);

/// Makes `step` the end of an attempt, with its message.
void finish(SignupStep& step, SignupState state, const Locale& locale);

/// Makes `step` tell the browser to submit the form.
void submit(SignupStep& step, const Locale& locale);

}  // namespace klipp
