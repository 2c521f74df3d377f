#include "text/graphemes.hpp"

#include <fstream>
#include <sstream>

#include "support.hpp"

namespace klipp {
namespace {

void append_utf8(std::string& out, std::uint32_t c) {
  const auto byte = [&](std::uint32_t value) { out += static_cast<char>(static_cast<unsigned char>(value)); };
  if (c < 0x80) return byte(c);
  if (c < 0x800) {
    byte(0xC0 | c >> 6);
  } else if (c < 0x10000) {
    byte(0xE0 | c >> 12);
    byte(0x80 | (c >> 6 & 0x3F));
  } else {
    byte(0xF0 | c >> 18);
    byte(0x80 | (c >> 12 & 0x3F));
    byte(0x80 | (c >> 6 & 0x3F));
  }
  byte(0x80 | (c & 0x3F));
}

/// The clusters that a line of GraphemeBreakTest.txt names: "÷ 0020 × 0308 ÷ 0020 ÷ # …".
std::vector<std::string> clusters_named(const std::string& line) {
  std::vector<std::string> clusters;
  std::istringstream words(line.substr(0, line.find('#')));
  for (std::string word; words >> word;) {
    if (word == "÷") {
      clusters.emplace_back();
    } else if (word != "×") {
      append_utf8(clusters.back(), static_cast<std::uint32_t>(std::stoul(word, nullptr, 16)));
    }
  }
  if (!clusters.empty()) clusters.pop_back();
  return clusters;
}

std::vector<std::string> clusters_of(std::string_view text) {
  std::vector<std::string> clusters;
  while (!text.empty()) {
    const std::size_t length = first_grapheme(text);
    if (length == 0 || length > text.size()) return {"length"};
    clusters.emplace_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return clusters;
}

TEST(FirstGrapheme, JoinsPicturesByOneJoinerAlone) {
  const std::string woman = "\U0001F469";
  const std::string joiner = "\u200D";
  EXPECT_EQ(clusters_of(woman + joiner + woman), std::vector<std::string>{woman + joiner + woman});
  EXPECT_EQ(clusters_of(woman + joiner + joiner + woman), (std::vector<std::string>{woman + joiner + joiner, woman}));
}

TEST(FirstGrapheme, IsWhereUnicodesOwnTestSaysItIs) {
  std::ifstream cases(KLIPP_UNICODE_DIR "/auxiliary/GraphemeBreakTest.txt");
  ASSERT_TRUE(cases) << "install the package unicode-data";
  int count = 0;
  for (std::string line; std::getline(cases, line);) {
    const std::vector<std::string> expected = clusters_named(line);
    if (expected.empty()) continue;
    std::string text;
    for (const std::string& cluster : expected) text += cluster;
    EXPECT_EQ(clusters_of(text), expected) << line;
    ++count;
  }
  EXPECT_GT(count, 600);
}

TEST(FirstGrapheme, IsEmptyOnlyForEmptyText) {
  EXPECT_EQ(first_grapheme(""), 0U);
  EXPECT_EQ(first_grapheme("a"), 1U);
  EXPECT_EQ(first_grapheme("\r\nx"), 2U);
}

}  // namespace
}  // namespace klipp
