#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "text/char_set.hpp"

namespace klipp {

/// Eight bytes of a text, looked at together: most of a text is plain, and that eight bytes are is seen in hardly more
/// time than that one is.
class EightBytes {
 public:
  static constexpr std::size_t kSize = 8;

  /// The eight from `text` on.
  explicit EightBytes(const char* text) { std::memcpy(&bytes_, text, kSize); }

  [[nodiscard]] bool are_ascii() const { return (bytes_ & kHighest) == 0; }

  /// Tests for any(), joined by `|`; `c` is ASCII. The highest bit of a byte is 1 where it passes: what is subtracted
  /// from it borrows that. (So it may be where a byte in front of it passes, or where it is beyond ASCII.)
  [[nodiscard]] std::uint64_t below(char c) const { return bytes_ - each(c); }
  [[nodiscard]] std::uint64_t equal(char c) const { return (bytes_ ^ each(c)) - each(1); }

  /// Whether any of the eight is ASCII and passes one of the tests.
  [[nodiscard]] bool any(std::uint64_t tests) const { return (tests & ~bytes_ & kHighest) != 0; }

 private:
  static constexpr std::uint64_t kHighest = 0x8080808080808080U;

  static constexpr std::uint64_t each(char c) { return static_cast<unsigned char>(c) * 0x0101010101010101U; }

  std::uint64_t bytes_ = 0;
};

/// length_before() for long texts, whose `stops` are ASCII. `kTests` gives those of EightBytes that find them; if they
/// find others, too, that only takes time. It belongs to one file, so that what is made of this does, too: a smaller
/// module, which goes byte by byte, may have files in common with one that does not.
template <auto kTests>
std::size_t length_before(std::string_view text, const CharSet& stops) {
  std::string_view rest = text;
#if !defined(KLIPP_ONE_CALL_MEMORY) || defined(KLIPP_SEARCHES_WORDS)
  while (rest.size() >= EightBytes::kSize) {
    const EightBytes eight(rest.data());
    if (eight.any(kTests(eight))) {
      const std::size_t plain = length_before({rest.data(), EightBytes::kSize}, stops);
      if (plain < EightBytes::kSize) return text.size() - rest.size() + plain;
    }
    rest.remove_prefix(EightBytes::kSize);
  }
#endif
  return text.size() - rest.size() + length_before(rest, stops);
}

}  // namespace klipp
