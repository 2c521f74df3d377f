#include "provider_steps.hpp"

#include <algorithm>

#include "json.hpp"
#include "json_writer.hpp"
#include "klipp/url.hpp"
#include "providers.hpp"

namespace klipp {

namespace {

constexpr const char* kJsonType = "application/json";
constexpr std::size_t kTokenBytes = 1'000;  // of Ghost's; longer ones are pages
constexpr const char* kFormType = "application/x-www-form-urlencoded";

/// Whether a browser would send the control.
bool is_sent(const SignupControl& control) { return !control.name.empty() && (!is_box(control) || control.checked); }

std::string_view value_of(const SignupAttempt& attempt, std::string_view name) {
  for (const SignupControl& control : attempt.controls) {
    if (control.name == name && is_sent(control)) return control.value;
  }
  return {};
}

String form_body(const SignupAttempt& attempt) {
  String body;
  for (const SignupControl& control : attempt.controls) {
    if (!is_sent(control)) continue;
    if (!body.empty()) body += '&';
    body += encode_component(control.name) + "=" + encode_component(control.value);
  }
  return body;
}

SignupStep send(std::string_view method, const Url& url, const Locale& locale, String type = {}, String body = {}) {
  SignupStep step;
  step.kind = SignupStep::Kind::kSend;
  step.request = {String(method), url.text(), std::move(type), std::move(body)};
  step.message = locale.sending;
  return step;
}

/// The strings of every control called `name`.
void write_list(json::Writer& out, const SignupAttempt& attempt, std::string_view member, std::string_view name) {
  out.key(member).open('[');
  for (const SignupControl& control : attempt.controls) {
    if (control.name == name && is_sent(control)) out.text(control.value);
  }
  out.close(']');
}

/// An object, or an empty one where the body is none.
json::Value object_of(const SignupAnswer& answer) {
  Result<json::Value> value = json::parse(answer.body, Limits{});
  if (!value || value.value().type != json::Type::kObject) return {};
  return std::move(value).value();
}

std::string_view string_at(const json::Value& object, std::string_view name) {
  const json::Value* value = object.find(name);
  return value != nullptr && value->type == json::Type::kString ? std::string_view(value->string) : std::string_view{};
}

bool is_true(const json::Value* value) {
  return value != nullptr && value->type == json::Type::kBool && value->boolean;
}

bool is_success(const SignupAnswer& answer) { return answer.status >= 200 && answer.status < 300; }

SignupState success(const SignupAttempt& attempt) {
  return attempt.double_opt_in ? SignupState::kPending : SignupState::kConfirmed;
}

/// What any service's refusal means.
SignupState failure(const SignupAnswer& answer) {
  if (answer.status == 429) return SignupState::kLimited;
  return answer.status == 400 || answer.status == 422 ? SignupState::kRefused : SignupState::kUnavailable;
}

/// The control that a service means: it may leave out what stands around the names of further fields.
String control_named(const SignupAttempt& attempt, const String& name) {
  const ProviderRow& row = row_of(attempt.provider);
  String full(row.field_prefix);
  full.append(name).append(row.field_suffix);
  const bool is_full = std::any_of(attempt.controls.begin(), attempt.controls.end(),
                                   [&](const SignupControl& control) { return control.name == full; });
  return is_full ? full : name;
}

/// What the service says of single fields: `{"email": "…"}`.
void read_errors(const json::Value* errors, const SignupAttempt& attempt, SignupStep& step) {
  if (errors == nullptr || errors->type != json::Type::kObject) return;
  for (const json::Value& member : errors->items) {
    if (member.type != json::Type::kString || member.string.empty()) continue;
    step.errors.emplace_back(control_named(attempt, member.name), member.string);
  }
}

/// Whether nothing readable came back although there is a network: most often the service does not let scripts of other
/// origins read its answers.
bool is_unreadable(const SignupAttempt& attempt, const SignupAnswer& answer) {
  return answer.status == 0 && !attempt.offline;
}

void write_fields(json::Writer& out, const SignupAttempt& attempt, const ProviderRow& row) {
  out.key("fields").open('{');
  for (const SignupControl& control : attempt.controls) {
    const std::string_view name = control.name;
    if (!name.starts_with(row.field_prefix) || !name.ends_with(row.field_suffix)) continue;
    out.key(name.substr(row.field_prefix.size(), name.size() - row.field_prefix.size() - row.field_suffix.size()));
    if (is_box(control)) {
      out.boolean(control.checked);
    } else {
      out.text(control.value);
    }
  }
  out.close('}');
}

void write_consent(json::Writer& out, const SignupAttempt& attempt) {
  if (value_of(attempt, "consent").empty()) return;
  out.key("consent").open('{').member("text", value_of(attempt, "consent_text"));
  out.member("version", value_of(attempt, "consent_version")).member("at", attempt.now).close('}');
}

String json_body(const SignupAttempt& attempt) {
  const ProviderRow& row = row_of(attempt.provider);
  json::Writer out;
  out.open('{').key("email").text(value_of(attempt, row.email)).member("name", value_of(attempt, row.person));
  write_list(out, attempt, "lists", row.list);
  write_fields(out, attempt, row);
  write_consent(out, attempt);
  out.member("source", attempt.source).member("lang", attempt.language);
  out.member(row.trap, value_of(attempt, row.trap)).close('}');
  return out.str();
}

SignupState json_state(const SignupAttempt& attempt, const SignupAnswer& answer, std::string_view said) {
  if (answer.status == 409) return SignupState::kAlready;
  if (!is_success(answer)) return failure(answer);
  if (said == "already") return SignupState::kAlready;
  if (said == "confirmed") return SignupState::kConfirmed;
  return answer.status == 202 || said == "pending" ? SignupState::kPending : success(attempt);
}

}  // namespace

SignupStep finish(SignupState state, const Locale& locale) {
  SignupStep step;
  step.state = state;
  step.message = message_of(state, locale);
  if (state >= SignupState::kRefused) step.retry = locale.retry;
  return step;
}

SignupStep submit(const Locale& locale) {
  SignupStep step = finish(SignupState::kContinue, locale);
  step.kind = SignupStep::Kind::kSubmit;
  return step;
}

// Klipp's own protocol, which examples/publisher speaks. A success may say more in its body: {"state": "already"} is
// what 409 says, without an error in the browser's console.
SignupStep json_step(const SignupAttempt& attempt, const Locale& locale) {
  if (attempt.answers.empty()) {
    return send("POST", resolve_url(attempt.action), locale, kJsonType, json_body(attempt));
  }
  const json::Value body = object_of(attempt.answers.back());
  SignupStep step = finish(json_state(attempt, attempt.answers.back(), string_at(body, "state")), locale);
  if (step.state == SignupState::kRefused) read_errors(body.find("errors"), attempt, step);
  return step;
}

// https://listmonk.app/docs: POST /api/public/subscription {email,name,list_uuids}, answered by
// {"data":{"has_optin":bool}}. Only installations that allow it let other origins read that.
SignupStep listmonk_step(const SignupAttempt& attempt, const Locale& locale) {
  if (attempt.answers.empty()) {
    json::Writer out;
    out.open('{').key("email").text(value_of(attempt, "email")).member("name", value_of(attempt, "name"));
    write_list(out, attempt, "list_uuids", "l");
    out.close('}');
    return send("POST", resolve_url("/api/public/subscription", resolve_url(attempt.action)), locale, kJsonType,
                out.str());
  }
  const SignupAnswer& answer = attempt.answers.back();
  if (is_unreadable(attempt, answer)) return submit(locale);
  if (!is_success(answer)) return finish(failure(answer), locale);
  const json::Value body = object_of(answer);
  const json::Value* data = body.find("data");
  if (data == nullptr) return finish(SignupState::kUnavailable, locale);  // somebody else answered
  return finish(is_true(data->find("has_optin")) ? SignupState::kPending : success(attempt), locale);
}

// Ghost's members API: a token first, then the mail with the link. Sites older than the tokens have none to give, and
// others may fail to: they say themselves whether they want one. The answer to both new and known addresses is the
// same, so that nobody learns who subscribes.
SignupStep ghost_step(const SignupAttempt& attempt, const Locale& locale) {
  const Url site = resolve_url(attempt.action);
  if (attempt.answers.empty()) return send("GET", resolve_url("/members/api/integrity-token/", site), locale);
  const SignupAnswer& answer = attempt.answers.back();
  if (attempt.answers.size() > 1) {
    return finish(answer.status == 201 ? SignupState::kPending : failure(answer), locale);
  }
  if (!is_success(answer) && answer.status != 404) return finish(failure(answer), locale);
  json::Writer out;
  out.open('{').key("email").text(value_of(attempt, "email")).key("emailType").text("signup");
  out.member("name", value_of(attempt, "name"));
  write_list(out, attempt, "labels", "labels");
  if (is_success(answer) && answer.body.size() <= kTokenBytes) out.member("integrityToken", answer.body);
  out.member("honeypot", value_of(attempt, "honeypot")).close('}');
  return send("POST", resolve_url("/members/api/send-magic-link/", site), locale, kJsonType, out.str());
}

// Kit answers forms in JSON to who asks for it. "quarantined" is not subscribed: the person has to prove at Kit's page
// to be one.
SignupStep kit_step(const SignupAttempt& attempt, const Locale& locale) {
  if (attempt.answers.empty()) {
    return send("POST", resolve_url(attempt.action), locale, kFormType, form_body(attempt));
  }
  const SignupAnswer& answer = attempt.answers.back();
  if (is_unreadable(attempt, answer)) return submit(locale);
  const json::Value body = object_of(answer);
  const std::string_view status = string_at(body, "status");
  if (is_success(answer) && status == "success") return finish(success(attempt), locale);
  if (is_success(answer) && status == "quarantined") {
    const Url proof = resolve_url(string_at(body, "url"));
    if (!proof.is_web()) return submit(locale);
    SignupStep step = finish(SignupState::kContinue, locale);
    step.url = proof.text();
    return step;
  }
  return finish(is_success(answer) && !status.empty() ? SignupState::kRefused : failure(answer), locale);
}

// Brevo's forms answer in JSON where the address says isAjax, a refusal sometimes with a 500: its body tells.
SignupStep brevo_step(const SignupAttempt& attempt, const Locale& locale) {
  if (attempt.answers.empty()) {
    const String separator = attempt.action.find('?') == String::npos ? "?" : "&";
    return send("POST", resolve_url(attempt.action + separator + "isAjax=1"), locale, kFormType, form_body(attempt));
  }
  const SignupAnswer& answer = attempt.answers.back();
  if (is_unreadable(attempt, answer)) return submit(locale);
  const json::Value body = object_of(answer);
  const json::Value* told = body.find("success");
  if (is_success(answer) && is_true(told)) return finish(success(attempt), locale);
  const bool is_refusal = (told != nullptr && !is_true(told)) || !string_at(body, "message").empty();
  SignupStep step = finish(is_refusal && answer.status != 429 ? SignupState::kRefused : failure(answer), locale);
  if (step.state == SignupState::kRefused) read_errors(body.find("errors"), attempt, step);
  return step;
}

}  // namespace klipp
