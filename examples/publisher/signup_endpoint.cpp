#include "signup_endpoint.hpp"

#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "http/request_body.hpp"
#include "http/responses.hpp"
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

void send_json_error(httplib::Response& response, int status, const char* message) {
  send_json(response, status, {{"error", message}});
}

std::string source_of(const httplib::Request& request) {
  return request.get_header_value("Origin").substr(0, kOriginBytes);
}

SignupStore::Outcome store_signup(SignupStore& store, const SignupRequest& signup, const Locale& locale,
                                  const httplib::Request& request) {
  return store.add({.email = signup.email,
                    .name = signup.name,
                    .consent = signup.consent,
                    .consent_text = signup.consent_text,
                    .language = std::string(locale.tag),
                    .source = source_of(request)});
}

Json errors_of(const SignupProblems& problems, const Locale& locale) {
  Json errors = Json::object();
  if (problems.email) errors["email"] = locale.email_invalid;
  if (problems.consent) errors["consent"] = locale.consent_required;
  return {{"errors", errors}};
}

void answer_json(const httplib::Request& request, const std::string& body, SignupStore& store,
                 httplib::Response& response) {
  const std::optional<SignupRequest> signup = signup_from_json(body);
  if (!signup) return send_json_error(response, 400, "The body is not a JSON object; send {\"email\": \"…\"}.");
  const Locale& locale = answer_language(request, signup->language);
  const SignupProblems problems = problems_of(*signup);
  if (problems.any()) return send_json(response, 422, errors_of(problems, locale));
  switch (store_signup(store, *signup, locale, request)) {
    case SignupStore::Outcome::kAdded: return send_json(response, 201, {{"state", "confirmed"}});
    case SignupStore::Outcome::kKnown: return send_json(response, 200, {{"state", "already"}});
    case SignupStore::Outcome::kFailed: return send_json_error(response, 503, "The signup was not stored; try again.");
  }
}

void answer_form(const httplib::Request& request, const std::string& body, SignupStore& store,
                 httplib::Response& response) {
  const SignupRequest signup = signup_from_form(body);
  const std::string back = request.get_header_value("Referer");
  const Locale& locale = answer_language(request, signup.language);
  const SignupProblems problems = problems_of(signup);
  if (problems.any()) return send_page(response, 422, signup_form_page(locale, signup, problems, back));
  switch (store_signup(store, signup, locale, request)) {
    case SignupStore::Outcome::kAdded:
      return send_page(response, 200, signup_answer_page(locale, locale.confirmed, back));
    case SignupStore::Outcome::kKnown:
      return send_page(response, 200, signup_answer_page(locale, locale.already, back));
    case SignupStore::Outcome::kFailed:
      return send_page(response, 503, signup_answer_page(locale, page_texts(locale).signup_failed, back));
  }
}

// A person gets the error page of the server, a script gets JSON.
void refuse(httplib::Response& response, bool is_form, int status, const char* message) {
  response.status = status;
  if (!is_form) send_json_error(response, status, message);
}

void answer_post(const httplib::Request& request, const httplib::ContentReader& reader, SignupStore& store,
                 httplib::Response& response) {
  allow_every_origin(response);
  const std::string type = body_type(request);
  const bool is_form = type == "application/x-www-form-urlencoded";
  const RequestBody body = read_body(request, reader, kBodyBytes);
  if (!is_form && type != "application/json") {
    send_json_error(response, 415, "Send application/json or application/x-www-form-urlencoded.");
  } else if (body.state == RequestBody::State::kTooLarge) {
    refuse(response, is_form, 413, "The body is larger than 16 KiB.");
  } else if (body.state == RequestBody::State::kBroken) {
    refuse(response, is_form, 400, "The body could not be read.");
  } else if (is_form) {
    answer_form(request, body.text, store, response);
  } else {
    answer_json(request, body.text, store, response);
  }
}

// The preflight of a JSON post from another origin (Fetch standard). A day is the longest that browsers remember. Not
// 204: the library sends a length with every answer, which that status forbids.
void answer_preflight(const httplib::Request&, httplib::Response& response) {
  allow_every_origin(response);
  response.set_header("Access-Control-Allow-Methods", "POST");
  response.set_header("Access-Control-Allow-Headers", "Content-Type");
  response.set_header("Access-Control-Max-Age", "86400");
  response.status = 200;
}

void answer_get(const httplib::Request& request, httplib::Response& response) {
  send_page(response, 200, signup_form_page(answer_language(request), {}, {}, ""));
}

}  // namespace

void add_signup_routes(httplib::Server& routes, SignupStore& store) {
  routes.Get("/signup", answer_get);
  routes.Options("/signup", answer_preflight);
  routes.Post("/signup",
              [&store](const httplib::Request& request, httplib::Response& response,
                       const httplib::ContentReader& reader) { answer_post(request, reader, store, response); });
}

}  // namespace klipp::example
