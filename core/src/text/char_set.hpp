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
    for (int i = 0; i < 8; ++i) both.words_[i] |= other.words_[i];
    return both;
  }

  constexpr CharSet operator~() const {
    CharSet others = *this;
    for (auto& word : others.words_) word = ~word;
    return others;
  }

  [[nodiscard]] constexpr bool has(char c) const {
    const auto byte = static_cast<unsigned char>(c);
    return (words_[byte / 32] >> (byte % 32) & 1U) != 0;
  }

 private:
  constexpr void add(unsigned byte) { words_[byte / 32] |= 1U << (byte % 32); }

  std::uint32_t words_[8] = {};
};

inline constexpr CharSet kSpaces(" \t\n\v\f\r");
inline constexpr CharSet kDigits('0', '9');
inline constexpr CharSet kLetters = CharSet('a', 'z') | CharSet('A', 'Z');
inline constexpr CharSet kAlphanumeric = kDigits | kLetters;
/// What may stand between the names of a list in an attribute.
inline constexpr CharSet kSeparators(", \t\n");

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
