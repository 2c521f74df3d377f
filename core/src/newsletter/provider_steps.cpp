#include "newsletter/provider_steps.hpp"

#include "json/json.hpp"
#include "json/json_writer.hpp"
#include "klipp/url.hpp"
#include "newsletter/email.hpp"
#include "newsletter/providers.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

constexpr std::size_t kTokenBytes = 1'000;  // longer ones are pages

/// What any service's refusal means.
constexpr Rule kRefusals[] = {
    {429, Test::kIsThere, "", "", SignupState::kLimited},
    {400, Test::kIsThere, "", "", SignupState::kRefused},
    {422, Test::kIsThere, "", "", SignupState::kRefused},
    {0, Test::kIsThere, "", "", SignupState::kUnavailable},
};

/// Whether a browser would send the control.
bool is_sent(const SignupControl& control) { return !control.name.empty() && (!is_box(control) || control.checked); }

/// What is in the control called `name`, if it is sent.
std::string_view value_named(const SignupAttempt& attempt, std::string_view name) {
  for (const SignupControl& control : attempt.controls) {
    if (control.name == name && is_sent(control)) return value_of(control);
  }
  return {};
}

String form_body(const SignupAttempt& attempt) {
  String body;
  for (const SignupControl& control : attempt.controls) {
    if (!is_sent(control)) continue;
    if (!body.empty()) body += '&';
    body += encode_component(control.name);
    body += '=';
    const std::string_view value = value_of(control);
    body += encode_component(control.type == "email" ? std::string_view(with_ascii_domain(value)) : value);
  }
  return body;
}

bool is_success(const SignupAnswer& answer) { return answer.status / 100 == 2; }

/// The strings of every control called `name`.
void write_list(json::Writer& out, const SignupAttempt& attempt, std::string_view name) {
  out.open('[');
  for (const SignupControl& control : attempt.controls) {
    if (control.name == name && is_sent(control)) out.text(value_of(control));
  }
  out.close(']');
}

void write_fields(json::Writer& out, const SignupAttempt& attempt, const ProviderRow& row) {
  out.open('{');
  for (const SignupControl& control : attempt.controls) {
    std::string_view name = control.name;
    if (!name.starts_with(row.field_prefix) || !name.ends_with(row.field_suffix)) continue;
    name.remove_prefix(row.field_prefix.size());
    name.remove_suffix(row.field_suffix.size());
    out.key(name);
    if (is_box(control)) {
      out.boolean(control.checked);
    } else {
      out.text(value_of(control));
    }
  }
  out.close('}');
}

void write_consent(json::Writer& out, const SignupAttempt& attempt) {
  out.open('{').member("text", value_named(attempt, "consent_text"));
  out.member("version", value_named(attempt, "consent_version")).member("at", attempt.now).close('}');
}

/// What the parts say that are one string.
std::string_view text_of(BodyPart part, const SignupAttempt& attempt, const ProviderRow& row) {
  switch (part) {
    case BodyPart::kEmail: return value_named(attempt, row.email);
    case BodyPart::kPerson: return value_named(attempt, row.person);
    case BodyPart::kSource: return attempt.source;
    case BodyPart::kLanguage: return attempt.language;
    case BodyPart::kSignup: return "signup";
    case BodyPart::kConsent: return value_named(attempt, "consent");
    case BodyPart::kToken: {
      const SignupAnswer& answer = attempt.answers.back();
      return is_success(answer) && answer.body.size() <= kTokenBytes ? std::string_view(answer.body) : "";
    }
    default: return {};
  }
}

void write_member(json::Writer& out, const BodyMember& member, const SignupAttempt& attempt, const ProviderRow& row) {
  const std::string_view text = text_of(member.part, attempt, row);
  if (member.part == BodyPart::kLists) {
    write_list(out.key(member.name), attempt, row.list);
  } else if (member.part == BodyPart::kFields) {
    write_fields(out.key(member.name), attempt, row);
  } else if (member.part == BodyPart::kConsent && !text.empty()) {
    write_consent(out.key(member.name), attempt);
  } else if (member.part == BodyPart::kEmail) {
    out.member(member.name, with_ascii_domain(text));
  } else {
    out.member(member.name, text);
  }
}

String json_body(const Service& service, const SignupAttempt& attempt) {
  json::Writer out;
  out.open('{');
  for (const BodyMember& member : service.body) write_member(out, member, attempt, row_of(attempt.provider));
  out.close('}');
  return out.str();
}

/// `of_service` is an absolute path, or a query to add to that of the form's address, or nothing.
Url address_of(const String& action, std::string_view of_service) {
  if (of_service.starts_with('/')) return resolve_url(of_service, resolve_url(action));
  String address = copy_of(action);
  if (!of_service.empty()) {
    address += action.find('?') == String::npos ? '?' : '&';
    address += of_service;
  }
  return resolve_url(address);
}

void send(SignupStep& step, std::string_view method, const Url& url, const Locale& locale) {
  step.kind = SignupStep::Kind::kSend;
  step.message = locale.sending;
  step.request.method = method;
  step.request.url = url.text();
}

void send_form(SignupStep& step, const Service& service, const SignupAttempt& attempt, const Locale& locale) {
  send(step, "POST", address_of(attempt.action, service.address), locale);
  const bool is_json = !service.body.empty();
  step.request.type = is_json ? "application/json" : "application/x-www-form-urlencoded";
  step.request.body = is_json ? json_body(service, attempt) : form_body(attempt);
}

/// An object, or an empty one where the body is none.
json::Value object_of(const SignupAnswer& answer) {
  const Result<json::Value> value = json::parse(answer.body, Limits{});
  return value.value().type == json::Type::kObject ? value.value() : json::Value();
}

std::string_view text_in(const json::Value* value) {
  return value != nullptr && value->type == json::Type::kString ? std::string_view(value->string) : std::string_view();
}

bool holds(const Rule& rule, const json::Value* told) {
  if (told != nullptr && !rule.member.empty()) told = told->find(rule.member);
  if (rule.test == Test::kIsText) {
    const std::string_view text = text_in(told);
    return !text.empty() && (rule.text.empty() || text == rule.text);
  }
  if (rule.test == Test::kIsThere || told == nullptr) return told != nullptr;
  return told->boolean == (rule.test == Test::kIsTrue);
}

const Rule* first_that_holds(std::span<const Rule> rules, const SignupAnswer& answer, const json::Value* told) {
  for (const Rule& rule : rules) {
    const bool is_meant = rule.status == 0 || rule.status == answer.status || rule.status == answer.status / 100;
    if (is_meant && holds(rule, told)) return &rule;
  }
  return nullptr;
}

SignupState state_of(const Service& service, const SignupAttempt& attempt, const json::Value& body) {
  const SignupAnswer& answer = attempt.answers.back();
  const json::Value* told = service.envelope.empty() ? &body : body.find(service.envelope);
  const Rule* rule = first_that_holds(service.rules, answer, told);
  if (rule == nullptr) rule = first_that_holds(kRefusals, answer, &body);
  return rule->is_taken && attempt.double_opt_in ? SignupState::kPending : rule->state;
}

/// The control that a service means: it may leave out what stands around the names of further fields.
String control_named(const SignupAttempt& attempt, const String& name) {
  const ProviderRow& row = row_of(attempt.provider);
  String full(row.field_prefix);
  full.append(name).append(row.field_suffix);
  for (const SignupControl& control : attempt.controls) {
    if (control.name == full) return full;
  }
  return name;
}

/// What the service says of single fields: `{"email": "…"}`.
void read_errors(const json::Value* errors, const SignupAttempt& attempt, SignupStep& step) {
  if (errors == nullptr || errors->type != json::Type::kObject) return;
  for (const json::Value& member : errors->items) {
    if (text_in(&member).empty()) continue;
    step.errors.emplace_back(control_named(attempt, member.name), member.string);
  }
}

void judge(SignupStep& step, const Service& service, const SignupAttempt& attempt, const Locale& locale) {
  const SignupAnswer& answer = attempt.answers.back();
  // Without a network it does not come this far: next_step() says so.
  if (service.is_often_unreadable && answer.status == 0) return submit(step, locale);
  const json::Value body = object_of(answer);
  finish(step, state_of(service, attempt, body), locale);
  if (step.state == SignupState::kContinue) {
    const Url proof = resolve_url(text_in(body.find("url")));
    if (!proof.is_web()) return submit(step, locale);
    step.url = proof.text();
  }
  if (step.state == SignupState::kRefused && service.names_controls) read_errors(body.find("errors"), attempt, step);
}

/// Sites older than the tokens have none to give, and others may fail to: they say themselves whether they want one.
bool is_about_token(const SignupAnswer& answer) { return is_success(answer) || answer.status == 404; }

}  // namespace

std::string_view value_of(const SignupControl& control) { return trim(control.value); }

void finish(SignupStep& step, SignupState state, const Locale& locale) {
  step.state = state;
  step.message = message_of(state, locale);
  if (state >= SignupState::kRefused) step.retry = locale.retry;
}

void submit(SignupStep& step, const Locale& locale) {
  finish(step, SignupState::kContinue, locale);
  step.kind = SignupStep::Kind::kSubmit;
}

void ask(SignupStep& step, const Service& service, const SignupAttempt& attempt, const Locale& locale) {
  const bool gives_token = !service.token_address.empty();
  const std::size_t answers = attempt.answers.size();
  if (answers == 0 && gives_token) {
    send(step, "GET", address_of(attempt.action, service.token_address), locale);
  } else if (answers == 0 || (answers == 1 && gives_token && is_about_token(attempt.answers.back()))) {
    send_form(step, service, attempt, locale);
  } else {
    judge(step, service, attempt, locale);
  }
}

}  // namespace klipp
