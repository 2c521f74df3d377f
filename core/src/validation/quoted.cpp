#include "validation/quoted.hpp"

#include "text/shorten.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

constexpr std::size_t kMostCharacters = 80;

/// Unicode's control characters (Cc) that are no white space of a text, and those that isolate or override a direction.
bool is_steering(std::uint32_t c) {
  const bool is_control = c < 0x20 || (c >= 0x7F && c < 0xA0);
  return is_control || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

}  // namespace

std::string printable(std::string_view text) {
  std::string harmless;
  while (!text.empty()) {
    const CodePoint c = first_code_point(text);
    const std::string_view bytes = text.substr(0, c.length);
    if (is_space(text.front())) {
      harmless += ' ';
    } else if (!is_steering(c.value)) {
      harmless += bytes;
    }
    text.remove_prefix(bytes.size());
  }
  return std::string(shorten(harmless, kMostCharacters));
}

std::string quoted(std::string_view text) { return "'" + printable(text) + "'"; }

}  // namespace klipp
