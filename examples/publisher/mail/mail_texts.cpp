#include "mail/mail_texts.hpp"

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

#include "http/text.hpp"
#include "publisher_words.hpp"

namespace klipp::example {

namespace {

using Json = nlohmann::json;

// A text, or lines of one; nothing if it is neither.
std::optional<std::string> text_of(const Json& value) {
  if (const auto* text = value.get_ptr<const std::string*>()) return replace_all(*text, "\r\n", "\n");
  if (!value.is_array()) return std::nullopt;
  std::string text;
  for (const Json& line : value) {
    const auto* words = line.get_ptr<const std::string*>();
    if (words == nullptr) return std::nullopt;
    text += *words + '\n';
  }
  return text;
}

bool has(const std::string& text, std::string_view word) { return text.find(word) != std::string::npos; }

/// The place of a member, as a JSON Pointer.
std::string in(const std::string& place, std::string_view name) { return (place + '/').append(name); }

// Each of these gives what is wrong, or nothing.

std::string set_words(MailWords& words, const std::string& place, const Json& json) {
  for (const auto& [name, value] : json.items()) {
    const std::optional<std::string> text = text_of(value);
    if (!text) return in(place, name) + " must be a text or a list of lines";
    if (name == "subject") words.subject = *text;
    if (name == "text") words.text = *text;
    if (name != "subject" && name != "text") return in(place, name) + " is neither subject nor text";
  }
  if (words.subject.empty() || has(words.subject, "\n")) return place + "/subject must be one line";
  if (!has(words.text, "CONFIRM") || !has(words.text, "UNSUBSCRIBE")) {
    return place + "/text must have CONFIRM and UNSUBSCRIBE where the links go";
  }
  return {};
}

std::string set_language(MailsOfLanguage& mails, const std::string& place, const Json& json) {
  if (!json.is_object()) return place + " must be an object with confirm and known";
  for (const auto& [name, value] : json.items()) {
    if (name != "confirm" && name != "known") return in(place, name) + " is neither confirm nor known";
  }
  for (const char* name : {"confirm", "known"}) {
    const Json value = json.value(name, Json::object());
    if (!value.is_object()) return in(place, name) + " must be an object with subject and text";
    const bool is_known = std::string_view(name) == "known";
    std::string wrong = set_words(is_known ? mails.known : mails.confirm, in(place, name), value);
    if (!wrong.empty()) return wrong;
  }
  return {};
}

std::string set_texts(MailTexts& texts, const Json& json) {
  for (const auto& [name, value] : json.items()) {
    if (name != "sender") {
      std::string wrong = set_language(texts.languages[name], in("", name), value);
      if (!wrong.empty()) return wrong;
    } else if (const auto* sender = value.get_ptr<const std::string*>()) {
      texts.sender = *sender;
    } else {
      return "/sender must be a text";
    }
  }
  return {};
}

}  // namespace

MailTexts built_in_mail_texts() {
  const auto copy_of = [](const MailPhrases& phrases) {
    return MailWords{std::string(phrases.subject), std::string(phrases.text)};
  };
  MailTexts texts{.sender = std::string(kPublisherName), .languages = {}};
  for (const PublisherWords& words : kPublisherWords) {
    texts.languages[std::string(words.tag)] = {.confirm = copy_of(words.confirm), .known = copy_of(words.known)};
  }
  return texts;
}

std::variant<MailTexts, std::string> read_mail_texts(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) return "it cannot be read";
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  const Json json = Json::parse(bytes, nullptr, false);
  if (!json.is_object()) return "it is not a JSON object";
  MailTexts texts = built_in_mail_texts();
  const std::string wrong = set_texts(texts, json);
  if (!wrong.empty()) return wrong;
  return texts;
}

}  // namespace klipp::example
