#include "form_data.hpp"

#include <nlohmann/json.hpp>

namespace klipp::example {

namespace {

// Through the JSON library, which knows how to replace what is not UTF-8 when it writes.
std::string as_utf8(const std::string& bytes) {
  using Json = nlohmann::json;
  const Json json = Json::parse(Json(bytes).dump(-1, ' ', false, Json::error_handler_t::replace), nullptr, false);
  const std::string* text = json.get_ptr<const std::string*>();
  return text != nullptr ? *text : std::string();
}

}  // namespace

QueryFields parse_form(std::string_view body) {
  QueryFields fields = parse_query(body);
  for (auto& [name, value] : fields) {
    name = as_utf8(name);
    value = as_utf8(value);
  }
  return fields;
}

}  // namespace klipp::example
