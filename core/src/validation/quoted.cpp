#include "validation/quoted.hpp"

#include "text/shorten.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

constexpr std::size_t kMostCharacters = 80;

/// Unicode's control characters (Cc), and those that isolate or override a direction.
bool is_steering(std::uint32_t c) {
  const bool is_control = c < 0x20 || (c >= 0x7F && c < 0xA0);
  return is_control || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

}  // namespace

std::string printable(std::string_view text) {
  const String line = shorten(text, kMostCharacters);
  std::string harmless;
  for (std::string_view rest = line; !rest.empty();) {
    const CodePoint c = first_code_point(rest);
    if (!is_steering(c.value)) harmless += rest.substr(0, c.length);
    rest.remove_prefix(c.length);
  }
  return harmless;
}

std::string quoted(std::string_view text) { return "'" + printable(text) + "'"; }

}  // namespace klipp
