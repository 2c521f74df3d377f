#include <algorithm>

#include "char_set.hpp"
#include "excerpt.hpp"
#include "utf8.hpp"

namespace klipp {

namespace {

/// Letters, digits and pictures make a word; ASCII and general punctuation alone does not.
bool makes_word(std::string_view character) {
  const char c = character.front();
  if (static_cast<unsigned char>(c) < 0x80) return kAlphanumeric.has(c);
  const std::uint32_t value = first_code_point(character).value;
  return value >= 0xC0 && (value < 0x2000 || value > 0x206F);
}

bool is_word(std::string_view token) {
  while (!token.empty() && !makes_word(token)) token.remove_prefix(first_code_point(token).length);
  return !token.empty();
}

}  // namespace

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  while (!text.empty()) {
    if (text.starts_with("<!--")) {
      text.remove_prefix(std::min(text.find("-->", 4), text.size() - 3) + 3);
      continue;
    }
    const std::size_t length = length_before(text, kSpaces);
    if (is_word(text.substr(0, length))) ++words;
    text.remove_prefix(std::min(length + 1, text.size()));
  }
  return words;
}

}  // namespace klipp
