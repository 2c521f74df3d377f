/// gumbo-parser's "consume a character reference", in place of its own src/char_ref.c, whose table is larger than all
/// the rest of it (references.hpp). Part of the library gumbo, not of the core.
#include <char_ref.h>
#include <utf8.h>

#include <cstdint>
#include <string_view>

#include "html/references.hpp"
#include "text/char_set.hpp"

extern "C" const int kGumboNoChar = -1;

namespace klipp::html {

namespace {

/// What numbers from 0x80 to 0x9F mean: windows-1252, as the standard has it. 0 stands for itself.
constexpr std::uint16_t kWindows[] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                      0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
constexpr std::uint32_t kCodePoints = 0x110000;
constexpr int kReplacement = 0xFFFD;

int character_of(std::uint32_t number) {
  const bool is_half = number >= 0xD800 && number < 0xE000;
  if (number == 0 || is_half || number >= kCodePoints) return kReplacement;
  const std::uint32_t place = number - 0x80;
  return static_cast<int>(place < std::size(kWindows) && kWindows[place] != 0 ? kWindows[place] : number);
}

/// -1 for what is no digit.
int digit_of(int c, unsigned base) {
  if (c >= '0' && c <= '9') return c - '0';
  const int letter = (c | 32) - 'a';
  return base == 16 && letter >= 0 && letter < 6 ? letter + 10 : -1;
}

/// "#38;" or "#x26"; kGumboNoChar if there is no digit.
int consume_number(Utf8Iterator* input) {
  utf8iterator_next(input);
  const unsigned base = (utf8iterator_current(input) | 32) == 'x' ? 16 : 10;
  if (base == 16) utf8iterator_next(input);
  int digit = digit_of(utf8iterator_current(input), base);
  if (digit < 0) return utf8iterator_reset(input), kGumboNoChar;
  std::uint32_t number = 0;
  for (; digit >= 0; digit = digit_of(utf8iterator_current(input), base)) {
    if (number < kCodePoints) number = number * base + static_cast<std::uint32_t>(digit);
    utf8iterator_next(input);
  }
  if (utf8iterator_current(input) == ';') utf8iterator_next(input);
  return character_of(number);
}

/// Whether what follows a reference without semicolon makes it none in an attribute: `?a=1&copy=2` is an address.
bool goes_on(std::string_view rest) { return !rest.empty() && (rest[0] == '=' || kAlphanumeric.has(rest[0])); }

void consume_name(Utf8Iterator* input, bool is_in_attribute, OneOrTwoCodepoints* output) {
  const char* start = utf8iterator_get_char_pointer(input);
  const std::string_view text(start, static_cast<std::size_t>(utf8iterator_get_end_pointer(input) - start));
  std::size_t length = 0;
  const Reference reference = take_reference(text, length);
  const bool is_whole = reference && text[length - 1] == ';';
  if (!reference || (is_in_attribute && !is_whole && goes_on(text.substr(length)))) return utf8iterator_reset(input);
  for (; length > 0; --length) utf8iterator_next(input);
  output->first = static_cast<int>(reference.first);
  if (reference.second != 0) output->second = static_cast<int>(reference.second);
}

}  // namespace

}  // namespace klipp::html

/// As char_ref.h has it, but that no errors are collected: nobody reads them.
extern "C" bool consume_char_ref(GumboInternalParser* /*parser*/, GumboInternalUtf8Iterator* input,
                                 int additional_allowed_char, bool is_in_attribute, OneOrTwoCodepoints* output) {
  utf8iterator_mark(input);
  utf8iterator_next(input);
  const int c = utf8iterator_current(input);
  *output = {kGumboNoChar, kGumboNoChar};
  if (c == '#') {
    output->first = klipp::html::consume_number(input);
  } else if (c != additional_allowed_char && c < 0x80 && c > 0 && klipp::kAlphanumeric.has(static_cast<char>(c))) {
    klipp::html::consume_name(input, is_in_attribute, output);
  } else {
    utf8iterator_reset(input);
  }
  return true;
}
