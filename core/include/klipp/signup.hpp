#pragma once

#include <string_view>
#include <utility>

#include "klipp/limits.hpp"
#include "klipp/locale.hpp"
#include "klipp/model.hpp"
#include "klipp/result.hpp"
#include "klipp/text.hpp"

/// What happens between pressing "subscribe" and the last word about it. All of it is decided here, by pure functions:
/// a host asks for the next step, does it, adds the answer to the attempt and asks again. It holds no state and knows
/// no provider.
///
/// A honeypot that is filled in is not sent. A host that saw a person at the form (keys, a pointer) empties it before
/// it makes an attempt, as a program of theirs has filled it in; any other is told by a kCorrect to empty it and ask
/// again.
namespace klipp {

/// One control of the form, as the browser has it.
struct SignupControl {
  String name;
  String type;   ///< "email", "text", "checkbox", "select-one", "hidden", …
  String value;  ///< UTF-8, as typed
  bool required = false;
  bool checked = false;
};

/// What came back for a request.
struct SignupAnswer {
  int status = 0;  ///< HTTP; 0 where there was no answer, or none that the browser lets a script read
  String body;
};

struct SignupAttempt {
  Provider provider = Provider::kJson;
  String action;               ///< of the form, absolute
  bool double_opt_in = false;  ///< the provider sends a mail to confirm, even where its answer does not say so
  String language;             ///< BCP 47, of the form
  String source;               ///< address of the page with the form
  String now;                  ///< RFC 3339, UTC: when the person agreed
  bool offline = false;
  bool blocked = false;  ///< the browser did not open the window that the last step, a kSubmit, asked for
  List<SignupControl> controls;
  List<SignupAnswer> answers;  ///< to the requests of the steps so far
};

/// How a signup stands. The words of to_string are those of `klipp-signup` events.
enum class SignupState {
  kConfirmed,    ///< on the list
  kPending,      ///< a mail has gone out; its link confirms
  kAlready,      ///< was on the list before
  kContinue,     ///< goes on at the provider, in another window
  kRefused,      ///< the address or a field was not taken; mend it and try again
  kLimited,      ///< too many attempts; wait
  kUnavailable,  ///< the server did not answer as it should
  kOffline,      ///< no network; a host tries again by itself when it is back
};

const char* to_string(SignupState state);

/// What a person is told of it.
std::string_view message_of(SignupState state, const Locale& locale);

struct SignupRequest {
  String method;
  String url;
  String type;  ///< Content-Type; empty where there is no body
  String body;
};

struct SignupStep {
  enum class Kind {
    kCorrect,  ///< show `errors` and `message`, empty the honeypot and send nothing
    kSend,     ///< send `request` and come back with the answer; `message` is what to say meanwhile
    kSubmit,   ///< let the browser submit the form to a window of its own: then the state is kContinue
    kFinish,   ///< `state` is the outcome
  };
  Kind kind = Kind::kFinish;
  SignupState state = SignupState::kUnavailable;
  String message;                          ///< for the person, in the form's language
  List<std::pair<String, String>> errors;  ///< name of a control, and what is wrong with it
  SignupRequest request;
  String url;    ///< where kContinue goes on, when the provider says so
  String retry;  ///< words for the button, where trying again makes sense
};

/// What to do next. An attempt without answers is checked first.
SignupStep next_step(const SignupAttempt& attempt);

/// The same for hosts without C++: reads an attempt from JSON, its members named as those above (the provider by
/// name), and writes the step as JSON: `{"do":"send","request":{…},"message":"…"}`, its request as fetch() takes it.
/// What is no attempt is an Error.
Result<String> signup_step(std::string_view text, const Limits& limits = {});

}  // namespace klipp
