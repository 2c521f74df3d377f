#include "json.hpp"

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
  EXPECT_EQ(parsed("1.50").string, "1.50");
  EXPECT_DOUBLE_EQ(parsed("-2.5e1").number, -25);
}

TEST(Json, DecodesEscapes) {
  EXPECT_EQ(parsed(R"("\"\\\/\b\f\n\r\t\u00e5\ud83d\ude00")").string, "\"\\/\b\f\n\r\tå😀");
  EXPECT_EQ(parsed(R"("a\u0000b")").string, std::string("a\0b", 3));
}

TEST(Json, KeepsListsAndMembersInOrder) {
  const Value value = parsed(R"({"b":[1,[2],{"c":3}],"a":4})");
  ASSERT_EQ(value.members.size(), 2U);
  EXPECT_EQ(value.members[0].name, "b");
  EXPECT_EQ(value.members[1].name, "a");
  const std::vector<Value>& items = value.members[0].value.items;
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

#define KLIPP_ENDS ": the JSON text ends before its value does; check that the whole file is there"
#define KLIPP_NOT_FROM_HERE(c) ": not JSON from here" c "; look for a missing comma, quote or escape just before"

INSTANTIATE_TEST_SUITE_P(
    Of, JsonError,
    ::testing::Values(
        BadJson{"EmptyText", "", "not-json at byte 0: the text is empty; a document is a JSON object"},
        BadJson{"BlankText", " \r\n\t", "not-json at byte 0: the text is empty; a document is a JSON object"},
        BadJson{"ByteOrderMarkAlone", "\xEF\xBB\xBF", "not-json at byte 3" KLIPP_ENDS},
        BadJson{"TruncatedObject", R"({"a":)", "not-json at byte 5" KLIPP_ENDS},
        BadJson{"TruncatedString", R"({"a":"b)", "not-json at byte 7" KLIPP_ENDS},
        BadJson{"TruncatedList", "[1,", "not-json at byte 3" KLIPP_ENDS},
        BadJson{"MissingColon", R"({"a" 1})", "not-json at byte 5" KLIPP_NOT_FROM_HERE(" ('1')")},
        BadJson{"TrailingComma", "[1,]", "not-json at byte 3" KLIPP_NOT_FROM_HERE(" (']')")},
        BadJson{"SecondValue", "{} {}", "not-json at byte 3" KLIPP_NOT_FROM_HERE(" ('{')")},
        BadJson{"LeadingZero", "01", "not-json at byte 1" KLIPP_NOT_FROM_HERE(" ('1')")},
        BadJson{"SingleQuotes", "{'a':1}", "not-json at byte 1" KLIPP_NOT_FROM_HERE(" (''')")},
        BadJson{"Comment", "/* */ 1", "not-json at byte 0" KLIPP_NOT_FROM_HERE(" ('/')")},
        BadJson{"NotANumber", "NaN", "not-json at byte 0" KLIPP_NOT_FROM_HERE(" ('N')")},
        BadJson{"RawControlCharacter", "\"a\nb\"", "not-json at byte 2" KLIPP_NOT_FROM_HERE("")},
        BadJson{"LoneSurrogate", R"("\ud800")", "not-json at byte 7" KLIPP_NOT_FROM_HERE(" ('\"')")},
        BadJson{"HugeNumber", "1e999", "not-json at byte 4" KLIPP_NOT_FROM_HERE(" ('9')")},
        BadJson{"NulInside",
                {"\"a\0\"", 4},
                "not-json at byte 2: a NUL byte is not JSON; save the text as UTF-8 without it"},
        BadJson{
            "NulBehind", {"{}\0", 3}, "not-json at byte 2: a NUL byte is not JSON; save the text as UTF-8 without it"},
        BadJson{"Latin1", "\"bl\xE5\"", "not-json at byte 3: the byte 0xE5 is not UTF-8; save the text as UTF-8"},
        BadJson{
            "Utf16", {"\xFF\xFE{\0}\0", 6}, "not-json at byte 0: the byte 0xFF is not UTF-8; save the text as UTF-8"}),
    test::CaseName{});

TEST(JsonLimit, OfDepthHoldsAtExactlyItsBound) {
  EXPECT_EQ(error_of(std::string(64, '[') + std::string(64, ']')), "ok");
  const std::string error = error_of(std::string(65, '[') + std::string(65, ']'));
  const std::string message = ": lists and objects are nested more than 64 deep; flatten them";
  EXPECT_EQ(error.substr(error.size() - message.size()), message);
}

TEST(JsonLimit, IsPassedAtAPlace) {
  Limits limits;
  limits.json_depth = 4;
  EXPECT_EQ(error_of(R"([1,{"a/b~":[{"c":[]}]}])", limits),
            "too-large at /1/a~1b~0/0: lists and objects are nested more than 4 deep; flatten them");
}

TEST(JsonLimit, OfValuesHoldsAtExactlyItsBound) {
  Limits limits;
  limits.json_values = 4;
  EXPECT_EQ(error_of(R"([{"a":1},null])", limits), "ok");
  EXPECT_EQ(error_of(R"([{"a":1},null,2])", limits), "too-large at : the document has more than 4 values; split it");
}

TEST(JsonLimit, OfBytesIsOneMebibyteUnlessToldOtherwise) {
  const std::string text = "\"" + std::string(1024 * 1024 - 2, 'a') + "\"";
  EXPECT_EQ(error_of(text), "ok");
  EXPECT_EQ(error_of(text + " "), "too-large at byte 1048576: the document is larger than 1048576 bytes; shorten it");
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
