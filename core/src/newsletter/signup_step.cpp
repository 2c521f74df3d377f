#include "formats/member_reader.hpp"
#include "json/json_writer.hpp"
#include "klipp/locale.hpp"
#include "klipp/signup.hpp"
#include "klipp/url.hpp"
#include "newsletter/email.hpp"
#include "newsletter/provider_steps.hpp"
#include "newsletter/providers.hpp"
#include "text/choices.hpp"

namespace klipp {

namespace {

constexpr std::size_t kValueBytes = 4'000;  // of one control; nobody types that into a form for newsletters

/// What is wrong with a control, or nothing.
std::string_view wrong(const SignupControl& control, const ProviderRow& row, const Locale& locale) {
  if (is_box(control)) {
    if (!control.required || control.checked) return {};
    return control.name == row.consent ? locale.consent_required : locale.box_required;
  }
  const std::string_view value = value_of(control);
  if (control.type == "email" && !is_email(value)) return locale.email_invalid;
  if (control.required && value.empty()) return locale.field_required;
  return value.size() > kValueBytes ? locale.field_too_long : std::string_view{};
}

/// The first list that the form offers where none is ticked and none comes with the form; else null.
const SignupControl* unchosen_list(const SignupAttempt& attempt) {
  const std::string_view name = row_of(attempt.provider).list;
  if (name.empty()) return nullptr;
  const SignupControl* first = nullptr;
  for (const SignupControl& control : attempt.controls) {
    if (control.name != name) continue;
    if (!is_box(control) || control.checked) return nullptr;
    if (first == nullptr) first = &control;
  }
  return first;
}

/// Whether a program has filled in what is to stay empty. Whose, nobody knows here: the person's own get out of the way
/// where the host saw somebody at the form, and are asked to where it did not.
bool is_trap_filled(const SignupAttempt& attempt) {
  const String trap = trap_name(row_of(attempt.provider), resolve_url(attempt.action));
  for (const SignupControl& control : attempt.controls) {
    if (control.name == trap && !value_of(control).empty()) return !trap.empty();
  }
  return false;
}

/// Whether nothing is wrong with the controls.
bool check(SignupStep& step, const SignupAttempt& attempt, const Locale& locale) {
  for (const SignupControl& control : attempt.controls) {
    const std::string_view message = wrong(control, row_of(attempt.provider), locale);
    if (!message.empty()) step.errors.emplace_back(control.name, message);
  }
  if (const SignupControl* list = unchosen_list(attempt)) step.errors.emplace_back(list->name, locale.list_required);
  if (is_trap_filled(attempt)) step.message = locale.trap_filled;
  return step.errors.empty() && step.message.empty();
}

using namespace member_kinds;

constexpr MemberOf<SignupControl> kControlMembers[] = {
    member<&SignupControl::name>("name", kText),       member<&SignupControl::type>("type", kText),
    member<&SignupControl::value>("value", kText),     member<&SignupControl::required>("required", kFlag),
    member<&SignupControl::checked>("checked", kFlag),
};
constexpr auto kControl = list_of<kControlMembers>();

constexpr MemberOf<SignupAnswer> kAnswerMembers[] = {
    member<&SignupAnswer::status>("status", kStatus),
    member<&SignupAnswer::body>("body", kText),
};
constexpr auto kAnswer = list_of<kAnswerMembers>();

constexpr MemberOf<SignupAttempt> kAttemptMembers[] = {
    member<&SignupAttempt::provider>("provider", kProvider),
    member<&SignupAttempt::action>("action", kText),
    member<&SignupAttempt::double_opt_in>("double_opt_in", kFlag),
    member<&SignupAttempt::language>("language", kText),
    member<&SignupAttempt::labels>("labels", kText),
    member<&SignupAttempt::source>("source", kText),
    member<&SignupAttempt::now>("now", kText),
    member<&SignupAttempt::offline>("offline", kFlag),
    member<&SignupAttempt::blocked>("blocked", kFlag),
    member<&SignupAttempt::controls>("controls", objects(kControl)),
    member<&SignupAttempt::answers>("answers", objects(kAnswer)),
};
constexpr auto kAttempt = object_of<kAttemptMembers>();

constexpr Choices<SignupStep::Kind, SignupStep::Kind::kFinish> kKindNames("correct send submit finish");

void write_request(json::Writer& out, const SignupRequest& request) {
  out.key("request").open('{').member("method", request.method).member("url", request.url);
  out.key("headers").open('{').member("Accept", "application/json").member("Content-Type", request.type).close('}');
  out.member("body", request.body).close('}');
}

void write_errors(json::Writer& out, const SignupStep& step) {
  out.key("errors").open('[');
  for (const auto& [name, message] : step.errors) {
    out.open('{').key("name").text(name).key("message").text(message).close('}');
  }
  out.close(']');
}

String write_step(const SignupStep& step) {
  json::Writer out;
  out.open('{').member("do", kKindNames[step.kind]).member("message", step.message);
  if (step.kind == SignupStep::Kind::kSend) write_request(out, step.request);
  if (step.kind == SignupStep::Kind::kSubmit || step.kind == SignupStep::Kind::kFinish) {
    out.member("state", to_string(step.state)).member("url", step.url).member("retry", step.retry);
  }
  if (!step.errors.empty()) write_errors(out, step);
  out.close('}');
  return out.str();
}

}  // namespace

const char* to_string(SignupState state) {
  switch (state) {
    case SignupState::kConfirmed: return "confirmed";
    case SignupState::kPending: return "pending";
    case SignupState::kAlready: return "already";
    case SignupState::kContinue: return "continue";
    case SignupState::kRefused: return "refused";
    case SignupState::kLimited: return "limited";
    case SignupState::kUnavailable: return "unavailable";
    case SignupState::kOffline: return "offline";
  }
  return "";
}

std::string_view message_of(SignupState state, const Locale& locale) {
  switch (state) {
    case SignupState::kConfirmed: return locale.signup_confirmed;
    case SignupState::kPending: return locale.signup_pending;
    case SignupState::kAlready: return locale.signup_already;
    case SignupState::kContinue: return locale.signup_continue;
    case SignupState::kRefused: return locale.signup_refused;
    case SignupState::kLimited: return locale.signup_limited;
    case SignupState::kUnavailable: return locale.signup_unavailable;
    case SignupState::kOffline: return locale.signup_offline;
  }
  return "";
}

SignupStep next_step(const SignupAttempt& attempt) {
  SignupStep step;
  const Locale locale = relabelled(locale_for(attempt.language), attempt.labels);
  const Service* service = row_of(attempt.provider).service;
  const bool is_first = attempt.answers.empty();
  // What is sent from here tells by its answer whether there is a network; a submitted form cannot be asked.
  const bool has_no_answer = is_first ? service == nullptr : attempt.answers.back().status == 0;
  if (attempt.blocked || !resolve_url(attempt.action).is_web()) {
    finish(step, SignupState::kUnavailable, locale);
  } else if (is_first && !check(step, attempt, locale)) {
    step.kind = SignupStep::Kind::kCorrect;
  } else if (attempt.offline && has_no_answer) {
    finish(step, SignupState::kOffline, locale);
  } else if (service == nullptr) {
    submit(step, locale);
  } else {
    ask(step, *service, attempt, locale);
  }
  return step;
}

Result<String> signup_step(std::string_view text, const Limits& limits) {
  SignupAttempt attempt;
  const Error error = MemberReader::parse(text, limits, kAttempt, attempt, WrongMember::kIsRefused);
  if (error) return error;
  return write_step(next_step(attempt));
}

}  // namespace klipp
