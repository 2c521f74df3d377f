#include "utf8.hpp"

#include <algorithm>

namespace klipp {

namespace {

struct Range {
  unsigned char low;
  unsigned char high;
};

/// How many bytes follow a lead byte, and what the first of them may be; length 0 for a byte that leads nothing.
struct Sequence {
  std::size_t length;
  Range second;
};

Sequence sequence_for(unsigned char lead) {
  if (lead >= 0xC2 && lead <= 0xDF) return {2, {0x80, 0xBF}};
  if (lead == 0xE0) return {3, {0xA0, 0xBF}};
  if (lead == 0xED) return {3, {0x80, 0x9F}};  // no surrogates
  if (lead >= 0xE1 && lead <= 0xEF) return {3, {0x80, 0xBF}};
  if (lead == 0xF0) return {4, {0x90, 0xBF}};
  if (lead >= 0xF1 && lead <= 0xF3) return {4, {0x80, 0xBF}};
  if (lead == 0xF4) return {4, {0x80, 0x8F}};
  return {0, {0, 0}};
}

bool within(unsigned char byte, Range range) { return byte >= range.low && byte <= range.high; }

bool is_well_formed(std::string_view text, std::size_t at, const Sequence& sequence) {
  if (sequence.length == 0 || text.size() - at < sequence.length) return false;
  if (!within(static_cast<unsigned char>(text[at + 1]), sequence.second)) return false;
  for (std::size_t i = 2; i < sequence.length; ++i) {
    if (!within(static_cast<unsigned char>(text[at + i]), {0x80, 0xBF})) return false;
  }
  return true;
}

/// Bytes of white space at the start of `text`: 0, 1, or 2 for a no-break space.
std::size_t space_at_start(std::string_view text) {
  if (text.empty()) return 0;
  const char c = text.front();
  if (c == ' ' || (c >= '\t' && c <= '\r')) return 1;
  return text.substr(0, 2) == "\xC2\xA0" ? 2 : 0;
}

std::size_t space_at_end(std::string_view text) {
  if (text.size() >= 2 && text.substr(text.size() - 2) == "\xC2\xA0") return 2;
  return text.empty() ? 0 : space_at_start(text.substr(text.size() - 1));
}

}  // namespace

std::optional<std::size_t> find_bad_utf8(std::string_view text) {
  std::size_t i = 0;
  while (i < text.size()) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x80) {
      ++i;
      continue;
    }
    const Sequence sequence = sequence_for(byte);
    if (!is_well_formed(text, i, sequence)) return i;
    i += sequence.length;
  }
  return std::nullopt;
}

std::optional<Error> check_utf8(std::string_view text) {
  const std::optional<std::size_t> bad = find_bad_utf8(text);
  if (!bad) return std::nullopt;
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  const auto byte = static_cast<std::uint8_t>(text[*bad]);
  const String hex = String(1, kDigits[byte >> 4]).append(1, kDigits[byte & 15]);
  return Error{ErrorCode::kNotJson, "", "the byte 0x" + hex + " is not UTF-8; save the text as UTF-8", *bad};
}

CodePoint first_code_point(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  if (lead < 0x80) return {lead, 1};
  const std::size_t length = std::min<std::size_t>(lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, text.size());
  std::uint32_t value = lead & (0x7FU >> length);
  for (std::size_t i = 1; i < length; ++i) value = value << 6U | (static_cast<unsigned char>(text[i]) & 0x3FU);
  return {value, length};
}

std::string_view trim(std::string_view text) {
  while (const std::size_t n = space_at_start(text)) text.remove_prefix(n);
  while (const std::size_t n = space_at_end(text)) text.remove_suffix(n);
  return text;
}

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

String on_one_line(std::string_view text) {
  String line;
  for (const char c : trim(text)) {
    if (!is_space(c)) {
      line += c;
    } else if (line.back() != ' ') {
      line += ' ';
    }
  }
  return line;
}

String lower_ascii(std::string_view text) {
  String lower;
  for (const char c : text) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return lower;
}

}  // namespace klipp
