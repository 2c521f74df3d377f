#include "http/request.hpp"

#include <algorithm>

#include "http/text.hpp"

namespace klipp::example {

namespace {

auto named(std::string_view name) {
  return [name](const auto& field) { return field.first == name; };
}

}  // namespace

std::size_t Request::count_parameters(std::string_view name) const {
  return static_cast<std::size_t>(std::count_if(query.begin(), query.end(), named(name)));
}

std::string Request::parameter(std::string_view name) const {
  const auto found = std::find_if(query.begin(), query.end(), named(name));
  return found == query.end() ? std::string() : found->second;
}

std::string Request::body_type() const {
  const std::string& type = header("Content-Type");
  return lower_ascii(trim_ascii(std::string_view(type).substr(0, type.find(';'))));
}

}  // namespace klipp::example
