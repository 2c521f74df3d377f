#include "signup_request.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "email.hpp"
#include "form_data.hpp"
#include "http/text.hpp"

namespace klipp::example {

namespace {

using Json = nlohmann::json;

std::string clean(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
  return std::string(trim_ascii(text));
}

// Anything but a plain no is a yes: a checkbox sends "on", or whatever value its author gave it.
bool means_yes(const std::string& text) {
  const std::string word = lower_ascii(text);
  return !word.empty() && word != "0" && word != "false" && word != "no" && word != "off";
}

std::string text_member(const Json& object, const char* name) {
  const auto member = object.find(name);
  return member != object.end() && member->is_string() ? clean(*member->get_ptr<const std::string*>()) : "";
}

void set_consent_from_text(SignupRequest& request, const std::string& text) {
  request.consent = means_yes(text);
  const std::string word = lower_ascii(text);
  if (*request.consent && word != "1" && word != "true" && word != "yes" && word != "on") request.consent_text = text;
}

void set_consent(SignupRequest& request, const Json& consent) {
  if (consent.is_boolean()) {
    request.consent = *consent.get_ptr<const bool*>();
  } else if (consent.is_string()) {
    set_consent_from_text(request, clean(*consent.get_ptr<const std::string*>()));
  } else if (consent.is_object()) {
    request.consent_text = text_member(consent, "text");
    request.consent = !request.consent_text.empty();
  }
}

}  // namespace

std::optional<SignupRequest> signup_from_json(std::string_view body) {
  if (body.find('\0') != std::string_view::npos) return std::nullopt;  // the parser would stop there and call it good
  const Json json = Json::parse(body, nullptr, false);
  if (!json.is_object()) return std::nullopt;
  SignupRequest request;
  request.email = text_member(json, "email");
  request.name = text_member(json, "name");
  request.language = text_member(json, "language");
  if (request.language.empty()) request.language = text_member(json, "lang");
  const auto consent = json.find("consent");
  if (consent != json.end()) set_consent(request, *consent);
  return request;
}

SignupRequest signup_from_form(std::string_view body) {
  SignupRequest request;
  for (const auto& [name, value] : parse_form(body)) {
    if (name == "email") request.email = clean(value);
    if (name == "name") request.name = clean(value);
    if (name == "lang") request.language = clean(value);
    if (name == "consent") set_consent_from_text(request, clean(value));
  }
  return request;
}

SignupProblems problems_of(const SignupRequest& request) {
  return {.email = !is_valid_email(request.email), .consent = request.consent == false};
}

}  // namespace klipp::example
