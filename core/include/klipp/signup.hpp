#pragma once

#include <string_view>
#include <utility>

#include "klipp/limits.hpp"
#include "klipp/locale.hpp"
#include "klipp/model.hpp"
#include "klipp/result.hpp"
#include "klipp/text.hpp"

/// What happens after a reader presses "subscribe". Pure functions decide all of it. A host asks for the next step,
/// does it, adds the answer to the attempt and asks again:
///
///     klipp::SignupStep step = klipp::next_step(attempt);
///     while (step.kind == klipp::SignupStep::Kind::kSend) {
///       attempt.answers.push_back(send(step.request));
///       step = klipp::next_step(attempt);
///     }
///
/// So a host needs no state of its own, and need not know the provider.
///
/// A honeypot that is filled in is never sent. If the host saw a person at the form (keys, a pointer), a program of
/// theirs has filled it in: the host empties it before the attempt. Any other host gets a kCorrect, which says to empty
/// it and to ask the reader again.
///
/// Ownership: steps own their texts; the attempt is not kept. Errors: a signup that fails is a state; only
/// signup_step() has an Error, if its text is not an attempt. Any thread may call these functions.
namespace klipp {

/// One control of the form, with its values in the browser.
struct SignupControl {
  String name;
  String type;   ///< "email", "text", "checkbox", "select-one", "hidden", …
  String value;  ///< UTF-8, as typed
  bool required = false;
  bool checked = false;
};

/// The answer to a request.
struct SignupAnswer {
  int status = 0;  ///< HTTP; 0 if there was no answer, or none that the browser lets a script read
  String body;
};

struct SignupAttempt {
  Provider provider = Provider::kJson;
  String action;               ///< of the form, absolute
  bool double_opt_in = false;  ///< the provider sends a mail to confirm, even if its answer does not say so
  String language;             ///< BCP 47, of the form
  String labels;               ///< words of the form's own, as relabelled() takes them
  String source;               ///< the address of the page with the form
  String now;                  ///< RFC 3339, UTC: when the reader agreed
  bool offline = false;
  bool blocked = false;  ///< the browser did not open the window that the last step (kSubmit) asked for
  List<SignupControl> controls;
  List<SignupAnswer> answers;  ///< to the requests of all steps so far
};

/// An e-mail address as mail servers know it, or nothing if `text` is none. It is one if HTML's `type=email` takes it.
/// Beyond that, its domain may be written in the letters of its language (`post@blåbær.example`), as browsers let
/// people type it; it becomes ASCII (`post@xn--blbr-roah.example`), unless the core does not know how such letters are
/// spelled.
String mail_address(std::string_view text);

/// The word that `klipp-signup` events have for a state: "confirmed", "pending" …
const char* to_string(SignupState state);

/// The message about it for the reader.
std::string_view message_of(SignupState state, const Locale& locale);

struct SignupRequest {
  String method;
  String url;
  String type;  ///< Content-Type; empty if there is no body
  String body;
};

struct SignupStep {
  enum class Kind {
    kCorrect,  ///< show `errors` and `message`, empty the honeypot and send nothing
    kSend,     ///< send `request` and ask again with the answer; show `message` meanwhile
    kSubmit,   ///< let the browser submit the form to a new window; the state is then kContinue
    kFinish,   ///< `state` is the outcome
  };
  Kind kind = Kind::kFinish;
  SignupState state = SignupState::kUnavailable;
  String message;                          ///< for the reader, in the form's language
  List<std::pair<String, String>> errors;  ///< the name of a control, and what is wrong with it
  SignupRequest request;
  String url;    ///< where kContinue goes on, if the provider says so
  String retry;  ///< the button's text, if trying again makes sense
};

/// What to do next. If the attempt has no answers yet, its controls are checked first.
SignupStep next_step(const SignupAttempt& attempt);

/// The same for hosts without C++. Reads an attempt from JSON: its members have the names above, and the provider is
/// given by its name. Writes the step as JSON, `{"do":"send","request":{…},"message":"…"}`, with a request that fetch()
/// accepts. Returns an Error if the text is not an attempt.
Result<String> signup_step(std::string_view text, const Limits& limits = {});

}  // namespace klipp
