#include "url/url_host.hpp"

#include <algorithm>
#include <cstdint>

#include "text/choices.hpp"
#include "text/utf8.hpp"
#include "url/idna.hpp"
#include "url/percent.hpp"

namespace klipp {

namespace {

using std::string_view;

/// Stands for an invalid number; too large for any place.
constexpr std::uint64_t kNoNumber = ~0ULL;

/// A part of an IPv4 address: decimal, octal after 0, hexadecimal after 0x. Too large a number is one beyond 32 bits.
std::uint64_t ipv4_number(string_view text) {
  if (text.empty()) return kNoNumber;
  unsigned radix = 10;
  if (text.size() > 1 && text[0] == '0') {
    radix = text[1] == 'x' ? 16 : 8;
    text.remove_prefix(radix == 16 ? 2 : 1);
  }
  std::uint64_t value = 0;
  for (const char c : text) {
    const auto digit = static_cast<unsigned>(hex_value(c));
    if (digit >= radix) return kNoNumber;
    value = std::min<std::uint64_t>(value * radix + digit, 1ULL << 32U);
  }
  return value;
}

/// Whether the last label is a number, so that the host must be an IPv4 address ("ends in a number checker").
bool ends_in_number(string_view host) {
  const string_view last = host.substr(host.rfind('.') + 1);
  if (ipv4_number(last) != kNoNumber) return true;
  return !last.empty() && std::all_of(last.begin(), last.end(), [](char c) { return kDigits.has(c); });
}

String dotted(std::uint32_t address) {
  String out;
  for (int shift = 24; shift >= 0; shift -= 8) {
    out += decimal(static_cast<std::size_t>(address >> shift & 255U));
    if (shift > 0) out += '.';
  }
  return out;
}

/// Four decimal numbers from one to four numbers; the last of these fills all remaining bytes.
String ipv4_address(string_view host) {
  std::uint64_t address = 0;
  unsigned bits_left = 32;
  for (;;) {
    const std::uint64_t number = ipv4_number(take_before(host, '.'));
    if (host.empty()) return number >> bits_left != 0 ? String() : dotted(static_cast<std::uint32_t>(address | number));
    if (number > 255 || bits_left == 8) return {};
    bits_left -= 8;
    address |= number << bits_left;
  }
}

/// Whether `piece` is a number of 16 bits.
bool is_ipv6_piece(string_view piece) {
  return !piece.empty() && piece.size() <= 4 &&
         std::all_of(piece.begin(), piece.end(), [](char c) { return hex_value(c) >= 0; });
}

/// Eight pieces between colons, the last two of which may be an IPv4 address, or fewer with one gap.
bool is_ipv6_address(string_view text) {
  int pieces = 0;
  bool has_gap = false;
  for (;;) {
    if (!has_gap && text.starts_with("::")) {
      has_gap = true;
      text.remove_prefix(2);
      if (text.empty()) break;
    } else if (pieces > 0) {
      if (text.empty()) break;
      text.remove_prefix(1);
    }
    const string_view piece = text.substr(0, text.find(':'));
    text.remove_prefix(piece.size());
    if (text.empty() && piece.find('.') != string_view::npos) {
      pieces += 2;
      // Only four decimals without leading zeros are their own spelling.
      if (ipv4_address(piece) != piece) return false;
    } else {
      ++pieces;
      if (!is_ipv6_piece(piece)) return false;
    }
  }
  return has_gap ? pieces < 8 : pieces == 8;
}

/// WHATWG URL "forbidden domain code point", those of ASCII.
constexpr CharSet kForbidden = CharSet(0, ' ') | CharSet("#%/:<>?@[\\]^|\x7F");
constexpr CharSet kNotInHost = kInvisible | CharSet("\"'`{}");

/// The labels of a name, each as servers know it. One whose spelling is for the browser to find stays, percent-encoded.
String encode_labels(string_view name) {
  String out;
  for (;;) {
    const string_view label = take(name, std::min(name.find('.'), name.size()));
    const String encoded = ascii_label(label);
    append_encoded(out, encoded.empty() ? label : encoded, kNotInHost);
    if (name.empty()) return out;
    out += '.';
    name.remove_prefix(1);
  }
}

}  // namespace

String encode_host(string_view host) {
  if (host.starts_with('[')) {
    const bool good = host.back() == ']' && is_ipv6_address(host.substr(1, host.size() - 2));
    return good ? lower_ascii(host) : String();
  }
  const String decoded = percent_decode(host);
  if (well_formed_length(decoded) < decoded.size()) return {};
  const String mapped = map_name(decoded);
  if (length_before(mapped, kForbidden) < mapped.size()) return {};
  string_view name(mapped);
  if (name.size() > 1 && name.back() == '.') name.remove_suffix(1);
  if (ends_in_number(name)) return ipv4_address(name);
  return encode_labels(mapped);
}

}  // namespace klipp
