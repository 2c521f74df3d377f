#include "url_host.hpp"

#include <cstdint>

#include "percent.hpp"
#include "utf8.hpp"

namespace klipp {

namespace {

using std::string_view;

/// Takes what stands before the next `separator`, and the separator, off the front of `rest`.
string_view take_field(string_view& rest, char separator) {
  const string_view field = rest.substr(0, rest.find(separator));
  rest.remove_prefix(std::min(field.size() + 1, rest.size()));
  return field;
}

/// A part of an IPv4 address: decimal, octal after 0, hexadecimal after 0x. Too large a number is one beyond 32 bits.
std::optional<std::uint64_t> ipv4_number(string_view text) {
  if (text.empty()) return std::nullopt;
  int radix = 10;
  if (text.size() > 1 && text[0] == '0') {
    radix = text[1] == 'x' ? 16 : 8;
    text.remove_prefix(radix == 16 ? 2 : 1);
  }
  std::uint64_t value = 0;
  for (const char c : text) {
    const int digit = hex_value(c);
    if (digit < 0 || digit >= radix) return std::nullopt;
    value = std::min<std::uint64_t>(value * static_cast<unsigned>(radix) + static_cast<unsigned>(digit), 1ULL << 32U);
  }
  return value;
}

/// Whether the last label makes the host an IPv4 address, or nothing ("ends in a number checker").
bool ends_in_number(string_view host) {
  const string_view last = host.substr(host.rfind('.') + 1);
  return !last.empty() && (last.find_first_not_of("0123456789") == string_view::npos || ipv4_number(last));
}

std::optional<String> ipv4_address(string_view host) {
  List<std::uint64_t> parts;
  while (!host.empty() && parts.size() < 5) {
    const std::optional<std::uint64_t> part = ipv4_number(take_field(host, '.'));
    if (!part) return std::nullopt;
    parts.push_back(*part);
  }
  if (parts.empty() || parts.size() > 4) return std::nullopt;
  // The last part stands for all bytes that the parts before it leave.
  std::uint64_t address = parts.back();
  if (address >> (8 * (5 - parts.size())) != 0) return std::nullopt;
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
    if (parts[i] > 255) return std::nullopt;
    address |= parts[i] << (24 - 8 * i);
  }
  String out;
  for (int shift = 24; shift >= 0; shift -= 8) {
    out += decimal(static_cast<std::size_t>(address >> static_cast<unsigned>(shift)) & 255U);
    if (shift > 0) out += '.';
  }
  return out;
}

/// The IPv4 address that may end an IPv6 one: four decimals without leading zeros.
bool is_dotted_quad(string_view text) {
  if (text.back() == '.') return false;
  int parts = 0;
  for (; !text.empty(); ++parts) {
    const string_view part = take_field(text, '.');
    if (part.size() > 1 && part[0] == '0') return false;
    if (ipv4_number(part).value_or(256) > 255) return false;
  }
  return parts == 4;
}

/// Counts the 16-bit pieces of `text`, which lie between colons; -1 where one is none.
int count_pieces(string_view text) {
  if (text.empty()) return 0;
  if (text.back() == ':') return -1;
  int pieces = 0;
  while (!text.empty()) {
    const string_view piece = take_field(text, ':');
    if (text.empty() && piece.find('.') != string_view::npos) return is_dotted_quad(piece) ? pieces + 2 : -1;
    if (piece.empty() || piece.size() > 4) return -1;
    for (const char c : piece) {
      if (hex_value(c) < 0) return -1;
    }
    ++pieces;
  }
  return pieces;
}

bool is_ipv6_address(string_view text) {
  const std::size_t gap = text.find("::");
  if (gap == string_view::npos) return count_pieces(text) == 8;
  const string_view front = text.substr(0, gap);
  if (front.find('.') != string_view::npos) return false;
  const int before = count_pieces(front);
  const int after = count_pieces(text.substr(gap + 2));
  return before >= 0 && after >= 0 && before + after < 8;
}

/// The code point at the front of well-formed UTF-8, taken off.
char32_t take_code_point(string_view& text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  char32_t value = length == 1 ? lead : lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) value = (value << 6U) | (static_cast<unsigned char>(text[i]) & 0x3FU);
  text.remove_prefix(length);
  return value;
}

bool between(char32_t c, char32_t low, char32_t high) { return c >= low && c <= high; }

/// Characters that IDNA leaves out of a name: soft hyphen, zero-width space, word joiner, variation selectors, …
bool vanishes(char32_t c) {
  return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF || between(c, 0xFE00, 0xFE0F);
}

/// White space, controls, private use and non-characters outside ASCII.
bool is_never_in_host(char32_t c) {
  return between(c, 0x80, 0xA0) || between(c, 0x2000, 0x200A) || between(c, 0x2028, 0x202F) || c == 0x205F ||
         c == 0x3000 || between(c, 0xE000, 0xF8FF) || between(c, 0xFDD0, 0xFDEF) || between(c, 0xFFF9, 0xFFFD) ||
         (c & 0xFFFEU) == 0xFFFE;
}

/// WHATWG URL "forbidden domain code point", those of ASCII.
bool is_forbidden(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte <= 0x20 || byte == 0x7F || string_view("#%/:<>?@[\\]^|").find(c) != string_view::npos;
}

std::optional<String> map_host(string_view text) {
  String out;
  while (!text.empty()) {
    const string_view from = text;
    const char32_t c = take_code_point(text);
    if (vanishes(c)) continue;
    if (is_never_in_host(c)) return std::nullopt;
    if (between(c, 0xFF01, 0xFF5E)) {
      out += static_cast<char>(c - 0xFEE0);  // full-width forms of ASCII
    } else if (c == 0x3002 || c == 0xFF61) {
      out += '.';
    } else {
      out += from.substr(0, from.size() - text.size());
    }
  }
  for (const char c : out) {
    if (is_forbidden(c)) return std::nullopt;
  }
  return lower_ascii(out);
}

}  // namespace

std::optional<String> encode_host(string_view host) {
  if (!host.empty() && host.front() == '[') {
    const bool good = host.back() == ']' && is_ipv6_address(host.substr(1, host.size() - 2));
    return good ? std::optional(lower_ascii(host)) : std::nullopt;
  }
  const String decoded = percent_decode(host);
  if (find_bad_utf8(decoded)) return std::nullopt;
  const std::optional<String> mapped = map_host(decoded);
  if (!mapped || mapped->empty()) return std::nullopt;
  const string_view name(*mapped);
  const bool rooted = name.size() > 1 && name.back() == '.';
  const string_view unrooted = name.substr(0, name.size() - (rooted ? 1 : 0));
  if (ends_in_number(unrooted)) return ipv4_address(unrooted);
  return percent_encode(name, "\"'`{}");
}

}  // namespace klipp
