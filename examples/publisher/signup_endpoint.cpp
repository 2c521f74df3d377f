#include "signup_endpoint.hpp"

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>

#include "client_address.hpp"
#include "http/request_body.hpp"
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

constexpr std::size_t kBodyBytes = 16 * 1024;
constexpr std::size_t kOriginBytes = 255;

void send_json(httplib::Response& response, int status, const Json& json) {
  response.set_header("Cache-Control", "no-store");
  send(response, status, json.dump(-1, ' ', false, Json::error_handler_t::replace), "application/json");
}

void send_json_error(httplib::Response& response, int status, std::string_view message) {
  send_json(response, status, {{"error", message}});
}

std::string origin_of(const httplib::Request& request) {
  return request.get_header_value("Origin").substr(0, kOriginBytes);
}

SignupDesk::Answer take(SignupEndpoint& endpoint, const httplib::Request& request, const SignupRequest& signup,
                        const Locale& locale) {
  return endpoint.desk.take(signup, client_of(request, endpoint.behind_proxy), origin_of(request), locale);
}

Json errors_of(const SignupProblems& problems, const Locale& locale) {
  Json errors = Json::object();
  if (problems.email) errors["email"] = locale.email_invalid;
  if (problems.consent) errors["consent"] = locale.consent_required;
  return {{"errors", errors}};
}

void set_retry(const SignupDesk::Answer& answer, httplib::Response& response) {
  response.set_header("Retry-After", std::to_string(answer.retry_seconds));
}

void send_answer_as_json(const SignupDesk::Answer& answer, const Locale& locale, httplib::Response& response) {
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

void answer_json(const httplib::Request& request, const std::string& body, SignupEndpoint& endpoint,
                 httplib::Response& response) {
  const std::optional<SignupRequest> signup = signup_from_json(body);
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
std::string page_before(const httplib::Request& request, const SignupRequest& signup) {
  if (!signup.back.empty()) return signup.back;
  const std::string referrer = request.get_header_value("Referer");
  const std::string own = "//" + request.get_header_value("Host") + "/signup";
  return referrer.find(own) == std::string::npos ? referrer : "";
}

void answer_form(const httplib::Request& request, const std::string& body, SignupEndpoint& endpoint,
                 httplib::Response& response) {
  SignupRequest signup = signup_from_form(body);
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
void refuse(httplib::Response& response, bool is_form, int status, const char* message) {
  response.status = status;
  if (!is_form) send_json_error(response, status, message);
}

void refuse_origin(const httplib::Request& request, bool is_form, httplib::Response& response) {
  if (!is_form) return send_json_error(response, 403, "Pages of this origin may not post here; see --partner.");
  const Locale& locale = answer_language(request);
  const PageTexts& texts = page_texts(locale);
  send_page(response, 403, message_page(locale, texts.newsletter, texts.unknown_page, true));
}

void answer_post(const httplib::Request& request, const httplib::ContentReader& reader, SignupEndpoint& endpoint,
                 httplib::Response& response) {
  endpoint.partners.mark(request, response);
  const std::string type = body_type(request);
  const bool is_form = type == "application/x-www-form-urlencoded";
  const RequestBody body = read_body(request, reader, kBodyBytes);
  if (!endpoint.partners.allow(request)) {
    refuse_origin(request, is_form, response);
  } else if (!is_form && type != "application/json") {
    send_json_error(response, 415, "Send application/json or application/x-www-form-urlencoded.");
  } else if (body.state == RequestBody::State::kTooLarge) {
    refuse(response, is_form, 413, "The body is larger than 16 KiB.");
  } else if (body.state == RequestBody::State::kBroken) {
    refuse(response, is_form, 400, "The body could not be read.");
  } else if (is_form) {
    answer_form(request, body.text, endpoint, response);
  } else {
    answer_json(request, body.text, endpoint, response);
  }
}

// The preflight of a JSON post from another origin (Fetch standard). A day is the longest that browsers remember. Not
// 204: the library sends a length with every answer, which that status forbids.
void answer_preflight(const httplib::Request& request, const Partners& partners, httplib::Response& response) {
  partners.mark(request, response);
  response.set_header("Access-Control-Allow-Methods", "POST");
  response.set_header("Access-Control-Allow-Headers", "Content-Type");
  response.set_header("Access-Control-Max-Age", "86400");
  response.status = 200;
}

void answer_get(const httplib::Request& request, const SignupEndpoint& endpoint, httplib::Response& response) {
  send_page(response, 200, signup_form_page(answer_language(request), {}, {}, endpoint.desk.form_token()));
}

}  // namespace

void add_signup_routes(httplib::Server& routes, const std::shared_ptr<SignupEndpoint>& endpoint) {
  routes.Get("/signup", [endpoint](const httplib::Request& request, httplib::Response& response) {
    answer_get(request, *endpoint, response);
  });
  routes.Options("/signup", [endpoint](const httplib::Request& request, httplib::Response& response) {
    answer_preflight(request, endpoint->partners, response);
  });
  routes.Post("/signup",
              [endpoint](const httplib::Request& request, httplib::Response& response,
                         const httplib::ContentReader& reader) { answer_post(request, reader, *endpoint, response); });
}

}  // namespace klipp::example
