#include "form_data.hpp"

#include <nlohmann/json.hpp>

#include "http/text.hpp"

namespace klipp::example {

namespace {

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

std::string percent_decode(std::string_view text) {
  std::string decoded;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const int high = text[i] == '%' && i + 2 < text.size() ? hex_value(text[i + 1]) : -1;
    const int low = high >= 0 ? hex_value(text[i + 2]) : -1;
    if (low >= 0) {
      decoded += static_cast<char>(high * 16 + low);
      i += 2;
    } else {
      decoded += text[i] == '+' ? ' ' : text[i];
    }
  }
  return decoded;
}

// Through the JSON library, which knows how to replace what is not UTF-8 when it writes.
std::string as_utf8(const std::string& bytes) {
  using Json = nlohmann::json;
  const Json json = Json::parse(Json(bytes).dump(-1, ' ', false, Json::error_handler_t::replace), nullptr, false);
  const std::string* text = json.get_ptr<const std::string*>();
  return text != nullptr ? *text : std::string();
}

}  // namespace

std::vector<std::pair<std::string, std::string>> parse_form(std::string_view body) {
  std::vector<std::pair<std::string, std::string>> fields;
  for (const std::string_view field : split(body, '&')) {
    if (field.empty()) continue;
    const std::size_t equals = field.find('=');
    const std::string_view value = equals == std::string_view::npos ? std::string_view() : field.substr(equals + 1);
    fields.emplace_back(as_utf8(percent_decode(field.substr(0, equals))), as_utf8(percent_decode(value)));
  }
  return fields;
}

}  // namespace klipp::example
