#include "text/encoding.hpp"

#include "support.hpp"

namespace klipp {
namespace {

using namespace std::string_view_literals;

TEST(Encoding, ReadsNamesAsTheEncodingStandardDoes) {
  EXPECT_EQ(encoding_named(" UTF-8 "), Encoding::kUtf8);
  EXPECT_EQ(encoding_named("utf-16"), Encoding::kUtf16Le);
  for (const char* latin : {"ISO-8859-1", "latin1", "us-ascii", "windows-1252"}) {
    EXPECT_EQ(encoding_named(latin), Encoding::kWindows1252) << latin;
  }
  EXPECT_EQ(encoding_named("Shift_JIS"), std::nullopt);
  EXPECT_EQ(encoding_named(""), std::nullopt);
}

TEST(Encoding, Windows1252HasItsOwnCharactersWhereLatin1HasControls) {
  EXPECT_EQ(to_utf8("\x80 \x96 \xE5 a", Encoding::kWindows1252), "€ – å a");
}

TEST(Encoding, ReadsUtf16OfBothOrdersWithAndWithoutMark) {
  EXPECT_EQ(to_utf8("<\0\xE5\0"sv, Encoding::kUtf16Le), "<å");
  EXPECT_EQ(to_utf8("\xFE\xFF\0<\x20\xAC"sv, Encoding::kUtf16Be), "<€");
  EXPECT_EQ(to_utf8("\xFF\xFE\x3D\xD8\x00\xDE"sv, Encoding::kUtf16Le), "😀");
}

TEST(Encoding, HalvesOfPairsAndOfUnitsAreReplaced) {
  EXPECT_EQ(to_utf8("<\0\x3D\xD8<\0"sv, Encoding::kUtf16Le), "<\uFFFD<");
  EXPECT_EQ(to_utf8("<\0x"sv, Encoding::kUtf16Le), "<\uFFFD");
  EXPECT_EQ(to_utf8("\x3D\xDE\x00\xDE"sv, Encoding::kUtf16Le), "\uFFFD\uFFFD") << "two second halves";
}

TEST(Encoding, TakesTheMarkOffUtf8) { EXPECT_EQ(to_utf8("\xEF\xBB\xBF<", Encoding::kUtf8), "<"); }

TEST(Encoding, KnowsWhereACharacterCameFrom) {
  EXPECT_EQ(offset_before("a\xE5"
                          "b",
                          Encoding::kWindows1252, 3),
            2U);
  EXPECT_EQ(offset_before("\xFF\xFE<\0\xE5\0"sv, Encoding::kUtf16Le, 1), 4U);
  EXPECT_EQ(offset_before("\xEF\xBB\xBF<a", Encoding::kUtf8, 1), 4U);
}

TEST(Encoding, IsSureOfWhatItsFirstBytesTell) {
  EXPECT_EQ(encoding_by_first_bytes("\0<"sv), Encoding::kUtf16Be);
  EXPECT_EQ(encoding_by_first_bytes("<\0"sv), Encoding::kUtf16Le);
  EXPECT_EQ(encoding_by_first_bytes("\xEF\xBB\xBF<"), Encoding::kUtf8);
  EXPECT_EQ(encoding_by_first_bytes("<?xml"), std::nullopt);
}

}  // namespace
}  // namespace klipp
