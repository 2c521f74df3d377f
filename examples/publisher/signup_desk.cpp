#include "signup_desk.hpp"

#include <utility>

#include "email.hpp"
#include "log.hpp"

namespace klipp::example {

namespace {

constexpr std::int64_t kSecond = 1000;
constexpr UnixMs kYoungestForm = 2 * kSecond;  // a person has to read and to type
constexpr UnixMs kOldestForm = 24 * 60 * 60 * kSecond;

Signup signup_of(const SignupRequest& request, const std::string& origin, const Locale& locale) {
  return {.email = stored_email(request.email),
          .name = request.name,
          .consent = request.consent,
          .consent_text = request.consent_text,
          .consent_version = request.consent_version,
          .consent_at = request.consent_at,
          .language = std::string(locale.tag),
          .source = request.source.empty() ? origin : request.source,
          .origin = origin,
          .lists = request.lists,
          .fields = request.fields};
}

SignupDesk::State state_of(SignupStore::Outcome outcome) {
  switch (outcome) {
    case SignupStore::Outcome::kPending: return SignupDesk::State::kPending;
    case SignupStore::Outcome::kConfirmed: return SignupDesk::State::kConfirmed;
    case SignupStore::Outcome::kFailed: break;
  }
  return SignupDesk::State::kFailed;
}

SignupDesk::Answer too_many(UnixMs wait) {
  return {.state = SignupDesk::State::kTooMany, .retry_seconds = (wait + kSecond - 1) / kSecond};
}

}  // namespace

SignupDesk::SignupDesk(SignupStore& store, Links links, SignupRules rules, Clock steady)
    : store_(store), links_(std::move(links)), rules_(std::move(rules)), rates_(store.rates(std::move(steady))) {}

SignupDesk::Answer SignupDesk::take(const SignupRequest& request, const std::string& client, const std::string& origin,
                                    const Locale& locale) {
  const FormAge age = age_of(request.form);
  if (const UnixMs wait = client_wait(client, age)) return too_many(wait);
  const SignupProblems problems = problems_of(request);
  if (problems.any()) return {.state = State::kWrong, .problems = problems};
  if (request.trap_is_filled) return answer_trapped();
  if (age == FormAge::kTooYoung) return {.state = State::kTooSoon, .problems = {.speed = true}};
  if (const UnixMs wait = mail_wait(stored_email(request.email))) return too_many(wait);
  return store(request, origin, locale);
}

std::string SignupDesk::form_token() const {
  const UnixMs now = now_ms();
  return links_.tokens().write({.purpose = Token::Purpose::kForm,
                                .email = "-",
                                .language = "-",
                                .issued = now,
                                .expires = now + kOldestForm,
                                .signup = {}});
}

SignupDesk::FormAge SignupDesk::age_of(const std::string& form) const {
  const std::optional<Token> token = links_.tokens().read(form);
  const UnixMs now = now_ms();
  if (!token || token->purpose != Token::Purpose::kForm || token->expires <= now) return FormAge::kUnknown;
  return now - token->issued < kYoungestForm ? FormAge::kTooYoung : FormAge::kGood;
}

UnixMs SignupDesk::client_wait(const std::string& client, FormAge age) {
  std::vector<HeldTo> rates = {{"client", rules_.per_client, client}};
  if (age == FormAge::kUnknown) rates.push_back({"bare client", rules_.per_client_bare, client});
  return rates_->take(rates);
}

// How long until a mail may go to this address: 0 if now, and then it counts.
UnixMs SignupDesk::mail_wait(const std::string& email) {
  return rates_->take({{"address", rules_.per_address, limit_key(email)},
                       {"domain", rules_.per_domain, domain_of(email)},
                       {"all", rules_.in_all, ""}});
}

SignupDesk::Answer SignupDesk::store(const SignupRequest& request, const std::string& origin, const Locale& locale) {
  const Signup signup = signup_of(request, origin, locale);
  std::optional<Mail> mail;
  if (!rules_.single_opt_in) mail = links_.confirmation_for(signup.email, locale.tag, now_ms());
  const Answer answer{.state = state_of(store_.add(signup, mail))};
  if (answer.state == State::kPending) {
    if (rules_.log_links) log_line("Confirm " + mail->recipient + ": " + mail->confirm_link);
    if (rules_.on_mail) rules_.on_mail();
  }
  return answer;
}

SignupDesk::Answer SignupDesk::answer_trapped() {
  log_line("Asked again for a signup with the hidden field filled in: " + std::to_string(++trapped_) +
           " since the start");
  return {.state = State::kTrapped};
}

}  // namespace klipp::example
