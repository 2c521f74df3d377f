#include "signup_desk.hpp"

#include <utility>

#include "email.hpp"
#include "log.hpp"

namespace klipp::example {

namespace {

constexpr std::int64_t kSecond = 1000;

Signup signup_of(const SignupRequest& request, const std::string& origin, const Locale& locale) {
  return {.email = request.email,
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

SignupDesk::SignupDesk(SignupStore& store, Links links, const SignupRules& rules, Clock steady)
    : store_(store),
      links_(std::move(links)),
      rules_(rules),
      steady_(std::move(steady)),
      clients_(rules.per_client),
      addresses_(rules.per_address),
      domains_(rules.per_domain),
      all_(rules.in_all) {}

SignupDesk::Answer SignupDesk::take(const SignupRequest& request, const std::string& client, const std::string& origin,
                                    const Locale& locale) {
  const UnixMs now = steady_();
  if (const UnixMs wait = clients_.take(client, now)) return too_many(wait);
  const SignupProblems problems = problems_of(request);
  if (problems.any()) return {.state = State::kWrong, .problems = problems};
  if (request.trap_is_filled) return answer_trapped();
  if (const UnixMs wait = mail_wait(request.email, now)) return too_many(wait);
  return store(request, origin, locale);
}

// How long until a mail may go to this address: 0 if now, and then it counts.
UnixMs SignupDesk::mail_wait(const std::string& email, UnixMs now) {
  if (const UnixMs wait = addresses_.take(limit_key(email), now)) return wait;
  if (const UnixMs wait = domains_.take(domain_of(email), now)) return wait;
  return all_.take("", now);
}

SignupDesk::Answer SignupDesk::store(const SignupRequest& request, const std::string& origin, const Locale& locale) {
  std::optional<Mail> mail;
  if (!rules_.single_opt_in) mail = links_.confirmation_for(request.email, locale.tag, now_ms());
  const Answer answer{.state = state_of(store_.add(signup_of(request, origin, locale), mail))};
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
