#include "support.hpp"

#include <algorithm>
#include <utility>

namespace klipp::test {

namespace {

int hex_value(char c) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  return static_cast<int>(kDigits.find(c));
}

}  // namespace

std::string summary(const Error& error) {
  return std::string(to_string(error.code)) + " at " + error.place() + ": " + error.message;
}

std::string markup(const Result<Html>& html) { return html.ok() ? html.value().text() : summary(html); }

std::vector<Element> elements(std::string_view markup) {
  StrictMarkup read = read_strict_markup(markup);
  EXPECT_EQ(read.problem, "") << "of\n" << markup;
  return std::move(read.elements);
}

std::vector<Element> elements_with(std::string_view markup, const std::string& attribute) {
  std::vector<Element> found = elements(markup);
  std::erase_if(found, [&](const Element& element) { return element.attributes.count(attribute) == 0; });
  return found;
}

std::string decode_percent(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%') {
      out += static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2]));
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string query_value(std::string_view address, std::string_view name) {
  address.remove_prefix(std::min(address.find('?') + 1, address.size()));
  while (!address.empty()) {
    const std::string_view pair = address.substr(0, address.find('&'));
    if (pair.substr(0, pair.find('=')) == name) return decode_percent(pair.substr(name.size() + 1));
    address.remove_prefix(std::min(pair.size() + 1, address.size()));
  }
  return "(none)";
}

std::string repeat(std::string_view text, std::size_t times) {
  std::string out;
  while (times-- > 0) out += text;
  return out;
}

int count(std::string_view text, std::string_view part) {
  int found = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace klipp::test
