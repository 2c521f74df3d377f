#include "http/headers.hpp"

#include <algorithm>

#include "http/text.hpp"

namespace klipp::example {

namespace {

const std::string kNothing;

std::string in_one_line(std::string_view value) {
  std::string line(value);
  for (char& c : line) {
    if (c == '\r' || c == '\n' || c == '\0') c = ' ';
  }
  return line;
}

auto named(std::string_view name) {
  return [name](const Headers::Field& field) { return equal_ascii(field.first, name); };
}

}  // namespace

void Headers::add(std::string_view name, std::string_view value) {
  fields_.emplace_back(std::string(name), in_one_line(value));
}

void Headers::set(std::string_view name, std::string_view value) {
  std::erase_if(fields_, named(name));
  add(name, value);
}

std::size_t Headers::count(std::string_view name) const {
  return static_cast<std::size_t>(std::count_if(begin(), end(), named(name)));
}

const std::string& Headers::first(std::string_view name) const {
  const auto found = std::find_if(begin(), end(), named(name));
  return found == end() ? kNothing : found->second;
}

std::string Headers::joined(std::string_view name) const {
  std::string joined;
  for (const Field& field : fields_) {
    if (!equal_ascii(field.first, name)) continue;
    if (!joined.empty()) joined += ',';
    joined += field.second;
  }
  return joined;
}

}  // namespace klipp::example
