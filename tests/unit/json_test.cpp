#include "json/json.hpp"

#include "support.hpp"

namespace klipp {
namespace {

using json::Type;
using json::Value;

Value parsed(std::string_view text) {
  const Result<Value> value = json::parse(text, {});
  EXPECT_EQ(test::summary(value), "ok") << text;
  return value.ok() ? value.value() : Value{};
}

std::string error_of(std::string_view text, const Limits& limits = {}) {
  return test::summary(json::parse(text, limits));
}

TEST(Json, ReadsEveryType) {
  EXPECT_EQ(parsed("null").type, Type::kNull);
  EXPECT_EQ(parsed(" true ").type, Type::kBool);
  EXPECT_TRUE(parsed("true").boolean);
  EXPECT_FALSE(parsed("false").boolean);
  EXPECT_EQ(parsed("\"a\"").type, Type::kString);
  EXPECT_EQ(parsed("[]").type, Type::kList);
  EXPECT_EQ(parsed("{}").type, Type::kObject);
}

TEST(Json, KeepsANumberAsItWasWritten) {
  EXPECT_EQ(parsed("18446744073709551615").string, "18446744073709551615");
  EXPECT_EQ(parsed("-7").string, "-7");
  EXPECT_EQ(parsed("-9223372036854775808").string, "-9223372036854775808");
  EXPECT_EQ(parsed("18446744073709551616").string, "18446744073709551616");
  EXPECT_EQ(parsed("1.50").string, "1.50");
  EXPECT_EQ(parsed("-2.5e1").string, "-2.5e1");
}

TEST(Json, DecodesEscapes) {
  EXPECT_EQ(parsed(R"("\"\\\/\b\f\n\r\t\u00e5\ud83d\ude00")").string, "\"\\/\b\f\n\r\tå😀");
  EXPECT_EQ(parsed(R"("a\u0000b")").string, std::string("a\0b", 3));
}

TEST(Json, KeepsListsAndMembersInOrder) {
  const Value value = parsed(R"({"b":[1,[2],{"c":3}],"a":4})");
  ASSERT_EQ(value.items.size(), 2U);
  EXPECT_EQ(value.items[0].name, "b");
  EXPECT_EQ(value.items[1].name, "a");
  const std::vector<Value>& items = value.items[0].items;
  ASSERT_EQ(items.size(), 3U);
  EXPECT_EQ(items[1].items.at(0).string, "2");
  ASSERT_NE(items[2].find("c"), nullptr);
  EXPECT_EQ(items[2].find("c")->string, "3");
}

TEST(Json, FindsTheLastOfTwoMembersOfOneName) {
  const Value value = parsed(R"({"a":1,"a":2})");
  ASSERT_NE(value.find("a"), nullptr);
  EXPECT_EQ(value.find("a")->string, "2");
  EXPECT_EQ(value.find("b"), nullptr);
}

TEST(Json, SkipsAByteOrderMark) { EXPECT_EQ(parsed("\xEF\xBB\xBF\"a\"").string, "a"); }

struct BadJson {
  const char* name;
  std::string_view text;
  const char* error;
};

class JsonError : public ::testing::TestWithParam<BadJson> {};

TEST_P(JsonError, NamesTheByteAndWhatToDo) { EXPECT_EQ(error_of(GetParam().text), GetParam().error); }

#define KLIPP_ENDS ": the JSON text ends too early; check that the whole file is there"
#define KLIPP_HALF_A_PAIR ": a \\u escape is half of a surrogate pair; write both halves, or the character itself"
#define KLIPP_HUGE ": is a number of 1e300 or more; write a smaller one, or a string"
#define KLIPP_NOT_FROM_HERE(c) \
  ": the text is not JSON from here on" c "; look for a missing comma, quote or escape just before"

INSTANTIATE_TEST_SUITE_P(
    Of, JsonError,
    ::testing::Values(
        BadJson{"EmptyText", "", "not-json at byte 0: the text is empty; write a JSON object"},
        BadJson{"BlankText", " \r\n\t", "not-json at byte 0: the text is empty; write a JSON object"},
        BadJson{"ByteOrderMarkAlone", "\xEF\xBB\xBF", "not-json at byte 3" KLIPP_ENDS},
        BadJson{"TruncatedObject", R"({"a":)", "not-json at byte 5" KLIPP_ENDS},
        BadJson{"TruncatedString", R"({"a":"b)", "not-json at byte 7" KLIPP_ENDS},
        BadJson{"TruncatedList", "[1,", "not-json at byte 3" KLIPP_ENDS},
        BadJson{"MissingColon", R"({"a" 1})", "not-json at byte 5" KLIPP_NOT_FROM_HERE(" ('1')")},
        BadJson{"TrailingComma", "[1,]", "not-json at byte 3" KLIPP_NOT_FROM_HERE(" (']')")},
        BadJson{"SecondValue", "{} {}", "not-json at byte 3" KLIPP_NOT_FROM_HERE(" ('{')")},
        BadJson{"LeadingZero", "01", "not-json at byte 0" KLIPP_NOT_FROM_HERE(" ('0')")},
        BadJson{"SingleQuotes", "{'a':1}", "not-json at byte 1" KLIPP_NOT_FROM_HERE(" (''')")},
        BadJson{"Comment", "/* */ 1", "not-json at byte 0" KLIPP_NOT_FROM_HERE(" ('/')")},
        BadJson{"NotANumber", "NaN", "not-json at byte 0" KLIPP_NOT_FROM_HERE(" ('N')")},
        BadJson{"RawControlCharacter", "\"a\nb\"", "not-json at byte 2" KLIPP_NOT_FROM_HERE("")},
        BadJson{"LoneSurrogate", R"(["\ud800"])", "not-json at byte 2" KLIPP_HALF_A_PAIR},
        BadJson{"LoneLowSurrogate", R"("a\uDC00b")", "not-json at byte 2" KLIPP_HALF_A_PAIR},
        BadJson{"SurrogateBeforeAnotherEscape", R"("\ud83d\n")", "not-json at byte 1" KLIPP_HALF_A_PAIR},
        BadJson{"SurrogateBeforeAnotherCharacter", R"("\ud83d\u0041")", "not-json at byte 1" KLIPP_HALF_A_PAIR},
        BadJson{"SurrogateBehindAPair", R"("\ud83d\ude00\ud83d")", "not-json at byte 13" KLIPP_HALF_A_PAIR},
        BadJson{"SurrogateInAName", R"({"\udead":1})", "not-json at byte 2" KLIPP_HALF_A_PAIR},
        BadJson{"WordSurrogateInABrokenString", "\"surrogate U+D800", "not-json at byte 17" KLIPP_ENDS},
        BadJson{"HugeNumber", "[1, 1e999]", "not-json at /1" KLIPP_HUGE},
        BadJson{"NumberOfWhichDoublesHaveOne", "[1e300]", "not-json at /0" KLIPP_HUGE},
        BadJson{"HugeNumberAtTheEnd", "10.5E299", "not-json at " KLIPP_HUGE},
        BadJson{"SmallNumberMadeHuge", " 0.001e303 ", "not-json at " KLIPP_HUGE},
        BadJson{"HugeNumberWhoseExponentNeeds64Bits", "[1e2500000000]", "not-json at /0" KLIPP_HUGE},
        BadJson{"HugeNumberInAnObject", R"({"a":{"b/c":[0,1e301]}})", "not-json at /a/b~1c/1" KLIPP_HUGE},
        BadJson{"HugeMember", R"({"a":0,"b":1e310})", "not-json at /b" KLIPP_HUGE},
        BadJson{"SurrogateBehindABackslash", "\"\\\\ud83d\n\"", "not-json at byte 8" KLIPP_NOT_FROM_HERE("")},
        BadJson{"BadEscapeBehindAPair", R"("\ud83d\ude00\x")", "not-json at byte 14" KLIPP_NOT_FROM_HERE(" ('x')")},
        BadJson{"NegativeNumberOfWhichDoublesHaveOne", "[-1e300]", "not-json at /0" KLIPP_HUGE},
        BadJson{"HugeNegativeNumber", "-9E+400", "not-json at " KLIPP_HUGE},
        BadJson{"NulInside",
                {"\"a\0\"", 4},
                "not-json at byte 2: a NUL byte is not JSON; save the text as UTF-8 without it"},
        BadJson{
            "NulBehind", {"{}\0", 3}, "not-json at byte 2: a NUL byte is not JSON; save the text as UTF-8 without it"},
        BadJson{"Latin1", "\"bl\xE5\"", "not-json at byte 3: the byte 0xE5 is not UTF-8; save the text as UTF-8"},
        BadJson{
            "Utf16", {"\xFF\xFE{\0}\0", 6}, "not-json at byte 0: the byte 0xFF is not UTF-8; save the text as UTF-8"}),
    test::CaseName{});

/// One text and what becomes of it: the byte at which it is refused, or -1 where it is JSON.
struct JsonText {
  const char* name;
  std::string_view text;
  int refused_at;
};

class JsonGrammar : public ::testing::TestWithParam<JsonText> {};

TEST_P(JsonGrammar, IsThatOfRfc8259) {
  const Result<Value> value = json::parse(GetParam().text, {});
  ASSERT_EQ(value.ok(), GetParam().refused_at < 0) << test::summary(value);
  if (value.ok()) return;
  EXPECT_EQ(value.error().code, ErrorCode::kNotJson);
  EXPECT_EQ(value.error().offset, static_cast<std::size_t>(GetParam().refused_at));
}

constexpr JsonText kStructures[] = {
    {"EmptyList", "[]", -1},
    {"EmptyObject", "{}", -1},
    {"AllWhiteSpace", "\t\n\r [\t\n\r 1\t\n\r ,\t\n\r 2\t\n\r ]\t\n\r ", -1},
    {"EmptyName", R"({"":0})", -1},
    {"NameTwice", R"({"a":1,"a":[]})", -1},
    {"ScalarAtTheTop", "false", -1},
    {"ByteOrderMark", "\xEF\xBB\xBF{}", -1},
    {"ByteOrderMarkBeforeSpace", "\xEF\xBB\xBF\n{}\n", -1},
    {"TwoByteOrderMarks", "\xEF\xBB\xBF\xEF\xBB\xBF{}", 3},
    {"ByteOrderMarkInside", "[\xEF\xBB\xBF]", 1},
    {"ByteOrderMarkBehind", "[]\xEF\xBB\xBF", 2},
    {"HalfAByteOrderMark", "\xEF\xBB{}", 0},
    {"OffsetsCountTheByteOrderMark", "\xEF\xBB\xBF{x}", 4},
    {"FormFeed", "[\f]", 1},
    {"VerticalTab", "\v[]", 0},
    {"NoBreakSpace", "[\xC2\xA0]", 1},
    {"LineSeparatorBetween", "[1,\xE2\x80\xA8 2]", 3},
    {"TrailingComma", "[0,]", 3},
    {"LeadingComma", "[,0]", 1},
    {"TwoCommas", "[0,,0]", 3},
    {"CommaAlone", "[,]", 1},
    {"NoComma", "[0 1]", 3},
    {"TrailingCommaInAnObject", R"({"a":0,})", 7},
    {"ColonInAList", R"(["a":0])", 4},
    {"CommaForAColon", R"({"a",0})", 4},
    {"TwoColons", R"({"a"::0})", 5},
    {"NoValue", R"({"a":})", 5},
    {"NoName", "{:0}", 1},
    {"BareName", "{a:0}", 1},
    {"StringForAComma", R"(["a" "b\\\"c"])", 5},
    {"StringForAColon", "{\"a\"\n\"b\"}", 5},
    {"NumberForAComma", "[0 -1.5e3]", 3},
    {"NumberAsAName", "{1:0}", 1},
    {"ListAsAName", "{[]:0}", 1},
    {"ListClosedAsAnObject", "[0}", 2},
    {"ObjectClosedAsAList", R"({"a":0])", 6},
    {"ClosedTwice", "[]]", 2},
    {"ClosedOnly", "]", 0},
    {"NotClosed", "[[0]", 4},
    {"WordBehind", "[] x", 3},
    {"SemicolonBehind", "{};", 2},
    {"NulBehind", {"[]\0", 3}, 2},
    {"NulInFront", {"\0[]", 3}, 0},
    {"NulBetween", {"[\0]", 3}, 1},
    {"LineComment", "[] // a", 3},
    {"BlockComment", "[/* a */]", 1},
    {"HashComment", "# a\n[]", 0},
    {"MarkupInstead", "<!doctype html>", 0},
};

constexpr JsonText kNumbers[] = {
    {"Zero", "0", -1},
    {"NegativeZero", "-0", -1},
    {"Everything", "-10.250e+07", -1},
    {"SmallExponent", "1E-9", -1},
    {"TooSmallForADouble", "1e-9999", -1},
    {"MoreDigitsThanADouble", "0.1234567890123456789012345678901234567890", -1},
    {"LongerThanSixtyFourBits", "-123456789012345678901234567890", -1},
    {"LeadingZero", "[007]", 1},
    {"NegativeLeadingZero", "[-01]", 1},
    {"Plus", "[+1]", 1},
    {"PlusMinus", "[-+1]", 2},
    {"MinusAlone", "[-]", 2},
    {"NoIntegerPart", "[.5]", 1},
    {"NoFraction", "[5.]", 3},
    {"NoFractionBeforeTheExponent", "[5.e1]", 3},
    {"NoExponent", "[5e]", 3},
    {"NoExponentBehindItsSign", "[5e+]", 4},
    {"TwoPoints", "[1.2.3]", 4},
    {"Hexadecimal", "[0x1F]", 2},
    {"Separator", "[1_000]", 2},
    {"Infinity", "[Infinity]", 1},
    {"NegativeInfinity", "[-Infinity]", 2},
    {"NotANumber", "[nan]", 2},
    {"FullWidthDigit", "[\xEF\xBC\x91]", 1},
    {"LargestMagnitude", "[9.9e299, -9.9e299]", -1},
};

constexpr JsonText kWords[] = {
    {"Three", "[true,false,null]", -1}, {"UpperCase", "[True]", 1},        {"Shortened", "[tru]", 4},
    {"Lengthened", "[nulls]", 5},       {"RunTogether", "[truefalse]", 1}, {"Undefined", "[undefined]", 1},
};

constexpr JsonText kStrings[] = {
    {"Empty", R"("")", -1},
    {"EveryEscape", R"("\"\\\/\b\f\n\r\t\u00E6")", -1},
    {"EscapedNul", R"("\u0000")", -1},
    {"Pair", R"("\uD83C\uDF32")", -1},
    {"Noncharacter", R"("\uFFFE\uFDD0")", -1},
    {"Delete", "\"\x7F\"", -1},
    {"C1Control", "\"\xC2\x85\"", -1},
    {"LineSeparator", "\"\xE2\x80\xA8\xE2\x80\xA9\"", -1},
    {"LastCodePoint", "\"\xF4\x8F\xBF\xBF\"", -1},
    {"ByteOrderMarkAsACharacter", "\"\xEF\xBB\xBF\"", -1},
    {"SolidusAsItIs", R"("</a>")", -1},
    {"RawTab", "[\"a\tb\"]", 3},
    {"RawNewline", "[\"a\nb\"]", 3},
    {"RawUnitSeparator", "\"\x1F\"", 1},
    {"RawNul", {"\"\0\"", 3}, 1},
    {"NotClosed", "[\"a]", 4},
    {"EscapeAtTheEnd", R"("a\)", 3},
    {"EscapedClosing", R"("a\")", 4},
    {"UnknownEscape", R"("\a")", 2},
    {"HexEscape", R"("\x41")", 2},
    {"UpperCaseEscape", R"("\U0041")", 2},
    {"EscapedNewline", "\"\\\n\"", 2},
    {"ThreeDigits", R"("\u041")", 6},
    {"NoHexDigit", R"("\u00G1")", 5},
    {"BracedEscape", R"("\u{41}")", 3},
    {"LoneHighSurrogate", R"("\uDBFF")", 1},
    {"LoneLowSurrogate", R"("\uDFFF")", 1},
    {"PairTheWrongWayRound", R"("\uDF32\uD83C")", 1},
    {"TwoHighSurrogates", R"("\uD83C\uD83C")", 7},
    {"SingleQuotes", "['a']", 1},
    {"NoQuotes", "[a]", 1},
    {"TypographicQuotes", "[“a”]", 1},
    {"ContinuationByteAlone", "\"\x80\"", 1},
    {"OverlongSlash", "\"\xC0\xAF\"", 1},
    {"OverlongNul", "\"\xE0\x80\x80\"", 1},
    {"SurrogateInUtf8", "\"a\xED\xA0\x80\"", 2},
    {"BeyondUnicode", "\"\xF4\x90\x80\x80\"", 1},
    {"CutShort", "\"\xE2\x82\"", 1},
    {"Latin1", "\"gr\xF8nt\"", 3},
    {"Utf16WithoutMark", {"{\0}\0", 4}, 1},
};

INSTANTIATE_TEST_SUITE_P(OfStructures, JsonGrammar, ::testing::ValuesIn(kStructures), test::CaseName{});
INSTANTIATE_TEST_SUITE_P(OfNumbers, JsonGrammar, ::testing::ValuesIn(kNumbers), test::CaseName{});
INSTANTIATE_TEST_SUITE_P(OfWords, JsonGrammar, ::testing::ValuesIn(kWords), test::CaseName{});
INSTANTIATE_TEST_SUITE_P(OfStrings, JsonGrammar, ::testing::ValuesIn(kStrings), test::CaseName{});

TEST(JsonLimit, OfDepthHoldsAtExactlyItsBound) {
  EXPECT_EQ(error_of(std::string(64, '[') + std::string(64, ']')), "ok");
  std::string place;
  for (int level = 1; level < 64; ++level) place += "/0";
  EXPECT_EQ(error_of(std::string(65, '[') + std::string(65, ']')),
            "too-large at " + place + ": the document nests more than 64 lists and objects (json-depth); flatten it");
  EXPECT_EQ(error_of(std::string(500'000, '[')), error_of(std::string(65, '[')));
}

TEST(JsonLimit, IsPassedAtAPlace) {
  Limits limits;
  limits.json_depth = 4;
  const Result<Value> value = json::parse(R"([1,{"a/b~":[{"c":[]}]}])", limits);
  EXPECT_EQ(test::summary(value),
            "too-large at /1/a~1b~0/0: the document nests more than 4 lists and objects (json-depth); flatten it");
}

TEST(JsonLimit, OfValuesHoldsAtExactlyItsBound) {
  Limits limits;
  limits.json_values = 4;
  EXPECT_EQ(error_of(R"([{"a":1},null])", limits), "ok");
  EXPECT_EQ(error_of(R"([{"a":1},null,""])", limits),
            "too-large at : the document has more than 4 values (json-values); split it");
}

TEST(JsonLimit, OfBytesIsOneMebibyteUnlessToldOtherwise) {
  const std::string text = "\"" + std::string(1024 * 1024 - 2, 'a') + "\"";
  EXPECT_EQ(error_of(text), "ok");
  EXPECT_EQ(error_of(text + " "),
            "too-large at byte 1048576: the document has more than 1048576 bytes (document-bytes); shorten it");
}

TEST(Json, SaysWhatATypeIsCalled) {
  EXPECT_STREQ(json::name_of(Type::kNull), "null");
  EXPECT_STREQ(json::name_of(Type::kBool), "true or false");
  EXPECT_STREQ(json::name_of(Type::kNumber), "a number");
  EXPECT_STREQ(json::name_of(Type::kString), "a string");
  EXPECT_STREQ(json::name_of(Type::kList), "a list");
  EXPECT_STREQ(json::name_of(Type::kObject), "an object");
}

}  // namespace
}  // namespace klipp
