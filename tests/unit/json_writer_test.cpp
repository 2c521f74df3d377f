#include "json/json_writer.hpp"

#include "json/json.hpp"
#include "support.hpp"

namespace klipp {
namespace {

using json::Writer;

std::string in_quotes(std::string_view text) {
  Writer out;
  return out.text(text).str();
}

TEST(JsonWriter, PutsCommasWhereTheyBelong) {
  Writer out;
  out.open('{').key("a").text("1").key("b").open('[').text("2").text("3").open('{').close('}').close(']');
  out.key("c").boolean(true).key("d").boolean(false).close('}');
  EXPECT_EQ(out.str(), R"({"a":"1","b":["2","3",{}],"c":true,"d":false})");
}

TEST(JsonWriter, WritesEmptyListsAndObjects) {
  Writer out;
  out.open('[').open('[').close(']').open('{').close('}').close(']');
  EXPECT_EQ(out.str(), "[[],{}]");
}

TEST(JsonWriter, IsNotMisledByTextThatEndsLikeJson) {
  Writer out;
  out.open('[').text("{").text("[").text(":").text(",").close(']');
  EXPECT_EQ(out.str(), R"(["{","[",":",","])");
}

TEST(JsonWriter, LeavesOutMembersWithoutText) {
  Writer out;
  out.open('{').member("a", "").member("b", "x").member("c", "").close('}');
  EXPECT_EQ(out.str(), R"({"b":"x"})");
}

TEST(JsonWriter, KeepsAnEmptyTextThatWasMeant) {
  Writer out;
  out.open('{').key("a").text("").close('}');
  EXPECT_EQ(out.str(), R"({"a":""})");
}

TEST(JsonWriter, EscapesWhatJsonHasToEscapeAndLeavesTheRest) {
  EXPECT_EQ(in_quotes("a\"b\\c/d"), R"("a\"b\\c/d")");
  EXPECT_EQ(in_quotes("\n\t\x1F\x7F"), "\"\\u000a\\u0009\\u001f\x7F\"");
  EXPECT_EQ(in_quotes(std::string_view("\0", 1)), R"("\u0000")");
  EXPECT_EQ(in_quotes("blåbær 😀"), "\"blåbær 😀\"");
}

TEST(JsonWriter, EscapesWhatCouldEndAScriptElement) {
  EXPECT_EQ(in_quotes("</script><!--&"), R"("\u003c/script\u003e\u003c!--\u0026")");
  EXPECT_EQ(in_quotes("a\u2028b\u2029c\u2027\u202a"), "\"a\\u2028b\\u2029c\u2027\u202a\"");
  EXPECT_EQ(in_quotes("\xE2\x80"), "\"\xE2\x80\"");
}

TEST(JsonWriter, WritesNumbers) {
  Writer out;
  out.open('{').key("a").number(1200).key("b").number(-1).close('}');
  EXPECT_EQ(out.str(), R"({"a":1200,"b":-1})");
}

TEST(JsonWriter, EscapesNamesAsItEscapesText) {
  Writer out;
  out.open('{').key("a\"b").text("c").close('}');
  EXPECT_EQ(out.str(), R"({"a\"b":"c"})");
}

TEST(JsonWriter, WritesEveryByteSoThatItReadsBack) {
  std::string all;
  for (char c = 0; c < 0x7F; ++c) all += c;
  const Result<json::Value> read = json::parse(in_quotes(all), {});
  ASSERT_TRUE(read.ok()) << test::summary(read);
  EXPECT_EQ(read.value().string, all);
}

}  // namespace
}  // namespace klipp
