#include "text/eight_bytes.hpp"

#include <gtest/gtest.h>

#include <string>

namespace klipp {
namespace {

/// Calls `visit` with eight plain letters of which one is another byte, for each byte at each place.
template <typename Visit>
void for_each_eight(Visit visit) {
  for (std::size_t place = 0; place < EightBytes::kSize; ++place) {
    for (int byte = 0; byte < 256; ++byte) {
      std::string text(EightBytes::kSize, 'x');
      text[place] = static_cast<char>(byte);
      visit(text, byte);
    }
  }
}

TEST(EightBytes, FindAByteWhereverItStands) {
  for_each_eight([](const std::string& text, int byte) {
    const EightBytes eight(text.data());
    ASSERT_EQ(eight.any(eight.equal('"')), byte == '"') << byte;
    ASSERT_EQ(eight.any(eight.below(' ')), byte < ' ') << byte;
    ASSERT_EQ(eight.any(eight.equal('<') | eight.equal('>')), byte == '<' || byte == '>') << byte;
    ASSERT_EQ(eight.are_ascii(), byte < 0x80) << byte;
  });
}

std::uint64_t quote_tests(EightBytes eight) { return eight.equal('"') | eight.below(' '); }

/// The tests find more than the set has, which may cost nothing but time.
TEST(EightBytes, AreAsManyAsComeBeforeTheFirstStop) {
  constexpr CharSet kQuote("\"");
  for (std::size_t size = 0; size < 40; ++size) {
    for (std::size_t stop = 0; stop <= size; ++stop) {
      std::string text(size, '\n');
      for (std::size_t i = 0; i < size; i += 3) text[i] = '\xE5';
      if (stop < size) text[stop] = '"';
      ASSERT_EQ(length_before<quote_tests>(text, kQuote), stop) << size;
    }
  }
}

}  // namespace
}  // namespace klipp
