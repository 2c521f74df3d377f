#pragma once

#include <cstdint>

namespace klipp {

/// Whether a character is a letter, a mark or a digit, as words and hashtags are made of, or an underscore. It knows
/// the signs of ASCII, of Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, the alphabets of India, Thai and East Asia,
/// of general punctuation, symbols and pictures; what is neither is taken for a letter.
bool is_word_character(std::uint32_t c);

/// Whether a character is a decimal digit of those alphabets.
bool is_decimal_digit(std::uint32_t c);

}  // namespace klipp
