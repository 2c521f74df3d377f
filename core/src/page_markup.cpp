#include "page_markup.hpp"

namespace klipp {

std::string attribute(std::string_view name, std::string_view value) {
  return value.empty() ? std::string() : " " + std::string(name) + "=\"" + escaped(value) + "\"";
}

std::string attribute(std::string_view name, const Url& value) { return attribute(name, value.text()); }

}  // namespace klipp
