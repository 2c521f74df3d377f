#include "text/utf8.hpp"

#include <algorithm>

#include "text/char_set.hpp"
#include "text/eight_bytes.hpp"

namespace klipp {

namespace {

std::size_t sequence_length(unsigned char lead) { return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4; }

/// Whether `text`, whose first byte is not ASCII, begins with a well-formed character.
bool begins_well(std::string_view text) {
  constexpr std::uint32_t kLeast[] = {0, 0, 0x80, 0x800, 0x10000};
  const auto lead = static_cast<unsigned char>(text.front());
  const std::size_t length = sequence_length(lead);
  if (lead < 0xC2 || lead > 0xF4 || length > text.size()) return false;
  for (std::size_t i = 1; i < length; ++i) {
    if ((text[i] & 0xC0) != 0x80) return false;
  }
  const std::uint32_t value = first_code_point(text).value;
  const bool is_surrogate = value >= 0xD800 && value <= 0xDFFF;
  return value >= kLeast[length] && value <= 0x10FFFF && !is_surrogate;
}

/// Bytes of ASCII at the start of `text`.
std::size_t ascii_length(std::string_view text) {
  std::size_t length = 0;
  while (length + EightBytes::kSize <= text.size() && EightBytes(text.data() + length).are_ascii()) {
    length += EightBytes::kSize;
  }
  while (length < text.size() && static_cast<unsigned char>(text[length]) < 0x80) ++length;
  return length;
}

}  // namespace

std::size_t well_formed_length(std::string_view text) {
  std::string_view rest = text;
  for (;;) {
    rest.remove_prefix(ascii_length(rest));
    if (rest.empty() || !begins_well(rest)) return text.size() - rest.size();
    rest.remove_prefix(sequence_length(static_cast<unsigned char>(rest.front())));
  }
}

Error check_utf8(std::string_view text) {
  const std::size_t bad = well_formed_length(text);
  if (bad == text.size()) return {};
  return not_utf8(text, bad);
}

CodePoint first_code_point(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  if (lead < 0x80) return {lead, 1};
  const std::size_t length = std::min(sequence_length(lead), text.size());
  std::uint32_t value = lead & (0x7FU >> length);
  for (std::size_t i = 1; i < length; ++i) value = value << 6U | (static_cast<unsigned char>(text[i]) & 0x3FU);
  return {value, length};
}

bool is_space(char c) { return kSpaces.has(c); }

String on_one_line(std::string_view text) {
  String line;
  for (text = trim(text); !text.empty();) {
    const std::string_view word = take_before(text, kSpaces);
    if (!word.empty() && !line.empty()) line += ' ';
    line += word;
  }
  return line;
}

String lower_ascii(std::string_view text) {
  String lower;
  for (const char c : text) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return lower;
}

}  // namespace klipp
