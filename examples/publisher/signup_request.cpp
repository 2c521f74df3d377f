#include "signup_request.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "email.hpp"
#include "form_data.hpp"
#include "http/text.hpp"

namespace klipp::example {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kSourceBytes = 2048;
constexpr std::size_t kTimeBytes = 40;
constexpr std::string_view kAnswer = "fields[";

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

// A version is as often a number as a text.
std::string version_member(const Json& object) {
  const auto member = object.find("version");
  if (member != object.end() && member->is_number()) return member->dump();
  return text_member(object, "version");
}

void set_consent(SignupRequest& request, const Json& consent) {
  if (consent.is_boolean()) {
    request.consent = *consent.get_ptr<const bool*>();
  } else if (consent.is_string()) {
    set_consent_from_text(request, clean(*consent.get_ptr<const std::string*>()));
  } else if (consent.is_object()) {
    request.consent_text = text_member(consent, "text");
    request.consent_version = version_member(consent);
    request.consent_at = text_member(consent, "at").substr(0, kTimeBytes);
    request.consent = !request.consent_text.empty();
  }
}

Json texts_in(const Json& list) {
  Json texts = Json::array();
  for (const Json& item : list) {
    if (item.is_string()) texts.push_back(clean(*item.get_ptr<const std::string*>()));
  }
  return texts;
}

// Nothing deeper than a list: what is stored here is read by other programs, and by people in a spreadsheet.
Json answers_in(const Json& object) {
  Json answers = Json::object();
  for (const auto& [name, value] : object.items()) {
    if (value.is_string()) answers[clean(name)] = clean(*value.get_ptr<const std::string*>());
    if (value.is_number() || value.is_boolean()) answers[clean(name)] = value;
    if (value.is_array()) answers[clean(name)] = texts_in(value);
  }
  return answers;
}

void set_source(SignupRequest& request, const std::string& url) {
  const bool is_web = url.substr(0, 7) == "http://" || url.substr(0, 8) == "https://";
  if (is_web) request.source = url.substr(0, kSourceBytes);
}

void add_answer(Json& answers, const std::string& name, const std::string& value) {
  Json& answer = answers[name];
  if (answer.is_null()) {
    answer = value;
  } else {
    if (!answer.is_array()) answer = Json::array({answer});  // several boxes of one name
    answer.push_back(value);
  }
}

void set_from_form(SignupRequest& request, const std::string& name, const std::string& value) {
  if (name == "email") request.email = value;
  if (name == "name") request.name = value;
  if (name == "lang" || name == "language") request.language = value;
  if (name == "consent") set_consent_from_text(request, value);
  if (name == "consent_text") request.consent_text = value;
  if (name == "consent_version") request.consent_version = value;
  if (name == "consent_at") request.consent_at = value.substr(0, kTimeBytes);
  if (name == "source") set_source(request, value);
  if (name == kFormName) request.form = value;
  if (name == "back") request.back = value.substr(0, kSourceBytes);
  if ((name == kTrapName || name == kOldTrapName) && !value.empty()) request.trap_is_filled = true;
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
  request.form = text_member(json, kFormName);
  request.trap_is_filled = !text_member(json, kTrapName).empty() || !text_member(json, kOldTrapName).empty();
  set_source(request, text_member(json, "source"));
  const Json lists = json.value("lists", Json());
  const Json fields = json.value("fields", Json());
  if (lists.is_array()) request.lists = texts_in(lists).dump();
  if (fields.is_object()) request.fields = answers_in(fields).dump();
  set_consent(request, json.value("consent", Json()));
  return request;
}

SignupRequest signup_from_form(std::string_view body) {
  SignupRequest request;
  Json lists = Json::array();
  Json answers = Json::object();
  for (const auto& [name, sent] : parse_form(body)) {
    const std::string value = clean(sent);
    set_from_form(request, name, value);
    if (name == "lists") lists.push_back(value);
    const bool is_answer = name.starts_with(kAnswer) && name.ends_with(']');
    if (is_answer) add_answer(answers, name.substr(kAnswer.size(), name.size() - kAnswer.size() - 1), value);
  }
  request.lists = lists.dump();
  request.fields = answers.dump();
  return request;
}

SignupProblems problems_of(const SignupRequest& request) {
  return {.email = stored_email(request.email).empty(), .consent = request.consent == false, .speed = false};
}

}  // namespace klipp::example
