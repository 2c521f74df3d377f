#include "page/page_markup.hpp"

namespace klipp {

std::string attribute(std::string_view name, std::string_view value) {
  return value.empty() ? std::string() : " " + std::string(name) + "=\"" + std::string(escaped(value)) + "\"";
}

std::string web_address(std::string_view address, const Url& base) {
  const Url url = resolve_url(address, base);
  return url.is_web() ? std::string(url.text()) : std::string();
}

std::string attribute(std::string_view name, const Url& value) { return attribute(name, value.text()); }

}  // namespace klipp
