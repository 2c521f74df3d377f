#include "text/utf8.hpp"

#include "support.hpp"

namespace klipp {
namespace {

class GoodUtf8 : public ::testing::TestWithParam<const char*> {};

TEST_P(GoodUtf8, IsTakenUpToItsOuterBounds) {
  EXPECT_EQ(well_formed_length(GetParam()), std::string_view(GetParam()).size());
}

INSTANTIATE_TEST_SUITE_P(Sequence, GoodUtf8,
                         ::testing::Values("", "\x01\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF",
                                           "\xEE\x80\x80", "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF3\xBF\xBF\xBF",
                                           "\xF4\x8F\xBF\xBF", "blåbær 😀"));

struct BadCase {
  const char* name;
  const char* text;
  std::size_t offset;
};

TEST(WellFormedLength, FindsABadByteAtAnyPlaceAmongAscii) {
  for (std::size_t place = 0; place < 20; ++place) {
    std::string text(20, 'a');
    text[place] = '\xFF';
    EXPECT_EQ(well_formed_length(text), place);
  }
}

TEST(WellFormedLength, EndsBeforeACharacterThatTheTextCuts) {
  for (const std::string_view text : {"aå", "a€", "a😀"}) {
    for (std::size_t size = 2; size < text.size(); ++size) EXPECT_EQ(well_formed_length(text.substr(0, size)), 1U);
  }
}

class BadUtf8 : public ::testing::TestWithParam<BadCase> {};

TEST_P(BadUtf8, IsFoundAtItsFirstByte) { EXPECT_EQ(well_formed_length(GetParam().text), GetParam().offset); }

INSTANTIATE_TEST_SUITE_P(
    Sequence, BadUtf8,
    ::testing::Values(BadCase{"LoneContinuation", "ab\x80", 2}, BadCase{"Latin1", "bl\xE5 tur", 2},
                      BadCase{"OverlongTwoBytes", "\xC0\xAF", 0}, BadCase{"OverlongTwoBytesHighest", "\xC1\xBF", 0},
                      BadCase{"OverlongThreeBytes", "a\xE0\x9F\xBF", 1},
                      BadCase{"OverlongFourBytes", "\xF0\x8F\xBF\xBF", 0}, BadCase{"LowSurrogate", "\xED\xA0\x80", 0},
                      BadCase{"AboveUnicode", "\xF4\x90\x80\x80", 0}, BadCase{"NoSuchLead", "\xF5\x80\x80\x80", 0},
                      BadCase{"Byte0xFF", "å\xFF", 2}, BadCase{"CutOffTwo", "a\xC3", 1},
                      BadCase{"CutOffThree", "a\xE2\x82", 1}, BadCase{"CutOffFour", "\xF0\x9F\x98", 0},
                      BadCase{"LeadForAContinuation", "\xC3\xC3", 0}, BadCase{"ThirdByte", "\xE2\x82\x28", 0},
                      BadCase{"FourthByte", "😀\xF0\x9F\x98\x28", 4}),
    test::CaseName{});

TEST(CheckUtf8, NamesTheByteAndItsOffset) {
  EXPECT_FALSE(check_utf8("blå"));
  const Error error = check_utf8("bl\xE5");
  ASSERT_TRUE(error);
  EXPECT_EQ(test::summary(error), "not-json at byte 2: the byte 0xE5 is not UTF-8; save the text as UTF-8");
}

TEST(Trim, TakesWhiteSpaceFromBothEnds) {
  EXPECT_EQ(trim(" \t\n\v\f\r\u00A0a b\u00A0\r\n "), "a b");
  EXPECT_EQ(trim("\u00A0 \u00A0"), "");
  EXPECT_EQ(trim(""), "");
}

TEST(Trim, CutsNoCharacterInHalf) {
  EXPECT_EQ(trim("\u00C2"), "\u00C2");
  EXPECT_EQ(trim("à"), "à");  // ends in 0xA0
}

TEST(LowerAscii, LeavesEveryOtherByte) { EXPECT_EQ(lower_ascii("AZaz@[ÆØÅ 😀"), "azaz@[ÆØÅ 😀"); }

}  // namespace
}  // namespace klipp
