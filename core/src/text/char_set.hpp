#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace klipp {

/// A set of bytes, built by the compiler. A look-up takes the same time for every size.
class CharSet {
 public:
  constexpr explicit CharSet(std::string_view characters) {
    for (const char c : characters) add(static_cast<unsigned char>(c));
  }
  /// From one to the other, both included.
  constexpr CharSet(unsigned char first, unsigned char last) {
    for (unsigned byte = first; byte <= last; ++byte) add(byte);
  }

  constexpr CharSet operator|(const CharSet& other) const {
    CharSet both = *this;
    for (unsigned i = 0; i < kWords; ++i) both.words_[i] = static_cast<Word>(both.words_[i] | other.words_[i]);
    return both;
  }

  constexpr CharSet operator~() const {
    CharSet others = *this;
    for (Word& word : others.words_) word = static_cast<Word>(~word);
    return others;
  }

  [[nodiscard]] constexpr bool has(char c) const {
    const auto byte = static_cast<unsigned char>(c);
    return (words_[byte / kBits] >> (byte % kBits) & 1U) != 0;
  }

 private:
  // With a word for each byte a look-up takes half the time; with a bit for each a module is smaller.
#ifndef KLIPP_ONE_CALL_MEMORY
  using Word = std::uint8_t;
  static constexpr unsigned kBits = 1;  ///< of a word that are used
#else
  using Word = std::uint32_t;
  static constexpr unsigned kBits = 32;
#endif
  static constexpr unsigned kWords = 256 / kBits;

  constexpr void add(unsigned byte) {
    Word& word = words_[byte / kBits];
    word = static_cast<Word>(word | 1U << (byte % kBits));
  }

  Word words_[kWords] = {};
};

inline constexpr CharSet kSpaces(" \t\n\v\f\r");
inline constexpr CharSet kDigits('0', '9');
inline constexpr CharSet kLetters = CharSet('a', 'z') | CharSet('A', 'Z');
inline constexpr CharSet kAlphanumeric = kDigits | kLetters;

/// Removes the first `count` bytes of `text`, which must be there, and returns them.
inline std::string_view take(std::string_view& text, std::size_t size) {
  const std::string_view taken(text.data(), size);
  text.remove_prefix(size);
  return taken;
}

/// How many bytes of `text` come before the first of `stops`; all if there is none.
std::size_t length_before(std::string_view text, const CharSet& stops);

/// Takes what stands before the next of `stops`, and that, off the front of `rest`.
std::string_view take_before(std::string_view& rest, const CharSet& stops);

}  // namespace klipp
