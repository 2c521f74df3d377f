#include "signup_endpoint.hpp"

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>

#include "client_address.hpp"
#include "http/responses.hpp"
#include "klipp/signup.hpp"
#include "languages.hpp"
#include "page_frame.hpp"
#include "page_texts.hpp"
#include "signup_pages.hpp"
#include "signup_request.hpp"

namespace klipp::example {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kOriginBytes = 255;

void send_json(Response& response, int status, const Json& json) {
  response.set_header("Cache-Control", "no-store");
  send(response, status, json.dump(-1, ' ', false, Json::error_handler_t::replace), "application/json");
}

void send_json_error(Response& response, int status, std::string_view message) {
  send_json(response, status, {{"error", message}});
}

std::string origin_of(const Request& request) { return request.header("Origin").substr(0, kOriginBytes); }

SignupDesk::Answer take(SignupEndpoint& endpoint, const Request& request, const SignupRequest& signup,
                        const Locale& locale) {
  SignupDesk::Answer answer =
      endpoint.desk.take(signup, client_of(request, endpoint.behind_proxy), origin_of(request), locale);
  if (endpoint.on_signup) endpoint.on_signup(answer.state);
  return answer;
}

Json errors_of(const SignupProblems& problems, const Locale& locale) {
  Json errors = Json::object();
  if (problems.email) errors["email"] = locale.email_invalid;
  if (problems.consent) errors["consent"] = locale.consent_required;
  return {{"errors", errors}};
}

void set_retry(const SignupDesk::Answer& answer, Response& response) {
  response.set_header("Retry-After", std::to_string(answer.retry_seconds));
}

void send_answer_as_json(const SignupDesk::Answer& answer, const Locale& locale, Response& response) {
  using State = SignupDesk::State;
  switch (answer.state) {
    case State::kPending: return send_json(response, 202, {{"state", "pending"}});
    case State::kConfirmed: return send_json(response, 201, {{"state", "confirmed"}});
    case State::kWrong: return send_json(response, 422, errors_of(answer.problems, locale));
    case State::kTrapped: return send_json(response, 422, {{"errors", {{kTrapName, locale.trap_filled}}}});
    case State::kFailed: return send_json_error(response, 503, page_texts(locale).signup_failed);
    case State::kTooSoon:
      return send_json(response, 422, {{"errors", {{kFormName, page_texts(locale).signup_soon_text}}}});
    case State::kTooMany:
      set_retry(answer, response);
      return send_json_error(response, 429, message_of(SignupState::kLimited, locale));
  }
}

void answer_json(const Request& request, SignupEndpoint& endpoint, Response& response) {
  const std::optional<SignupRequest> signup = signup_from_json(request.body);
  if (!signup) return send_json_error(response, 400, "The body is not a JSON object; send {\"email\": \"…\"}.");
  const Locale& locale = answer_language(request, signup->language);
  send_answer_as_json(take(endpoint, request, *signup, locale), locale, response);
}

struct FormAnswer {
  int status;
  std::string_view message;
};

FormAnswer form_answer(SignupDesk::State state, const Locale& locale) {
  using State = SignupDesk::State;
  const PageTexts& texts = page_texts(locale);
  switch (state) {
    case State::kPending: return {200, message_of(SignupState::kPending, locale)};
    case State::kConfirmed: return {200, message_of(SignupState::kConfirmed, locale)};
    case State::kTooMany: return {429, message_of(SignupState::kLimited, locale)};
    case State::kWrong: return {422, texts.signup_wrong};
    case State::kTrapped:
    case State::kTooSoon: return {422, texts.signup_trapped};
    case State::kFailed: break;
  }
  return {503, texts.signup_failed};
}

// The page the first form stood on, however often the publisher's own came in between; of partners, browsers say the
// origin alone.
std::string page_before(const Request& request, const SignupRequest& signup) {
  if (!signup.back.empty()) return signup.back;
  const std::string& referrer = request.header("Referer");
  const std::string own = "//" + request.header("Host") + "/signup";
  return referrer.find(own) == std::string::npos ? referrer : "";
}

void answer_form(const Request& request, SignupEndpoint& endpoint, Response& response) {
  SignupRequest signup = signup_from_form(request.body);
  signup.back = page_before(request, signup);
  if (signup.source.empty()) signup.source = origin_of(request);
  const Locale& locale = answer_language(request, signup.language);
  const SignupDesk::Answer answer = take(endpoint, request, signup, locale);
  const auto [status, message] = form_answer(answer.state, locale);
  if (answer.state == SignupDesk::State::kTooMany) set_retry(answer, response);
  send_page(response, status,
            status == 422 ? signup_form_page(locale, signup, answer.problems, endpoint.desk.form_token())
                          : signup_answer_page(locale, message, signup.back));
}

// A person gets the error page of the server, a script gets JSON.
void refuse(Response& response, bool is_form, int status, const char* message) {
  response.status = status;
  if (!is_form) send_json_error(response, status, message);
}

void refuse_origin(const Request& request, bool is_form, Response& response) {
  if (!is_form) return send_json_error(response, 403, "Pages of this origin may not post here; see --partner.");
  const Locale& locale = answer_language(request);
  const PageTexts& texts = page_texts(locale);
  send_page(response, 403, message_page(locale, texts.newsletter, texts.unknown_page, true));
}

void answer_post(const Request& request, SignupEndpoint& endpoint, Response& response) {
  endpoint.partners.mark(request, response);
  const std::string type = request.body_type();
  const bool is_form = type == "application/x-www-form-urlencoded";
  const bool is_readable = (is_form || type == "application/json") && !request.has_header("Content-Encoding");
  if (!endpoint.partners.allow(request)) {
    refuse_origin(request, is_form, response);
  } else if (!is_readable) {
    send_json_error(response, 415, "Send application/json or application/x-www-form-urlencoded, not compressed.");
  } else if (request.body_is_too_large) {
    refuse(response, is_form, 413, "The body is larger than 16 KiB.");
  } else if (is_form) {
    answer_form(request, endpoint, response);
  } else {
    answer_json(request, endpoint, response);
  }
}

// The preflight of a JSON post from another origin (Fetch standard). A day is the longest that browsers remember.
void answer_preflight(const Request& request, const Partners& partners, Response& response) {
  partners.mark(request, response);
  response.set_header("Access-Control-Allow-Methods", "POST");
  response.set_header("Access-Control-Allow-Headers", "Content-Type");
  response.set_header("Access-Control-Max-Age", "86400");
  response.status = 200;
}

void answer_get(const Request& request, const SignupEndpoint& endpoint, Response& response) {
  send_page(response, 200, signup_form_page(answer_language(request), {}, {}, endpoint.desk.form_token()));
}

}  // namespace

void add_signup_routes(Routes& routes, const std::shared_ptr<SignupEndpoint>& endpoint) {
  routes.get("/signup",
             [endpoint](const Request& request, Response& response) { answer_get(request, *endpoint, response); });
  routes.options("/signup", [endpoint](const Request& request, Response& response) {
    answer_preflight(request, endpoint->partners, response);
  });
  routes.post("/signup",
              [endpoint](const Request& request, Response& response) { answer_post(request, *endpoint, response); });
}

}  // namespace klipp::example
