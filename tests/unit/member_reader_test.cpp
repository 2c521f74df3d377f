#include "member_reader.hpp"

#include "support.hpp"

namespace klipp {
namespace {

/// A reader over JSON text, and the problems it notes.
class MemberReaderTest : public ::testing::Test {
 protected:
  MemberReader read(std::string_view text) {
    const Result<json::Value> value = json::parse(text, limits_);
    EXPECT_EQ(test::summary(value), "ok");
    if (value) object_ = value.value();
    return MemberReader(object_, "/at", reading_);
  }

  /// The only problem so far, or how many there are.
  [[nodiscard]] std::string problem() const {
    if (reading_.problems.size() != 1) return std::to_string(reading_.problems.size()) + " problems";
    return test::summary(reading_.problems.front().error);
  }

  Limits limits_;
  json::Value object_;
  Reading reading_{limits_, {}};
};

TEST_F(MemberReaderTest, TrimsAString) {
  std::string out;
  read(R"({"a":" \u00a0Hei du\n"})").string("a", out);
  EXPECT_EQ(out, "Hei du");
}

TEST_F(MemberReaderTest, LeavesTheTargetWhereAMemberIsAbsentOrNull) {
  const MemberReader in = read(R"({"a":null})");
  std::string text = "as it was";
  in.string("a", text);
  in.string("b", text);
  EXPECT_EQ(text, "as it was");
  bool flag = true;
  in.boolean("a", flag);
  EXPECT_TRUE(flag);
  int size = 7;
  in.pixels("a", size);
  EXPECT_EQ(size, 7);
  DateTime date{2018, 1, 1, "x"};
  in.date("a", date);
  EXPECT_EQ(date.year, 2018);
  in.object("a", [](const MemberReader&) { FAIL() << "null is no object"; });
  in.each("a", [](const MemberReader&) { FAIL() << "null is no list"; });
  EXPECT_EQ(in.find("a"), nullptr);
  EXPECT_EQ(problem(), "0 problems");
}

TEST_F(MemberReaderTest, EscapesPointersAsRfc6901Has) {
  std::string out;
  read(R"({"a/b~c":1})").string("a/b~c", out);
  EXPECT_EQ(problem(), "wrong-type at /at/a~1b~0c: is a number where a string belongs; write a string or leave it out");
}

TEST_F(MemberReaderTest, NamesABooleanOfTheWrongType) {
  bool out = true;
  read(R"({"a":"false"})").boolean("a", out);
  EXPECT_TRUE(out);
  EXPECT_EQ(problem(),
            "wrong-type at /at/a: is a string where true or false belongs; write true or false or leave it out");
}

TEST_F(MemberReaderTest, NamesAListWhereAnObjectBelongs) {
  read(R"({"a":[]})").object("a", [](const MemberReader&) { FAIL(); });
  EXPECT_EQ(problem(), "wrong-type at /at/a: is a list where an object belongs; write an object or leave it out");
}

TEST_F(MemberReaderTest, NamesTheEntryOfAListThatIsNoObject) {
  int used = 0;
  read(R"({"a":[{},7,{}]})").each("a", [&](const MemberReader&) { ++used; });
  EXPECT_EQ(used, 2);
  EXPECT_EQ(problem(), "wrong-type at /at/a/1: is a number where an object belongs; write an object or leave it out");
}

TEST_F(MemberReaderTest, GivesMembersOfListsTheirOwnPointer) {
  read(R"({"a":[{},{"b":true}]})").each("a", [&](const MemberReader& each) {
    std::string out;
    each.string("b", out);
  });
  EXPECT_EQ(problem(),
            "wrong-type at /at/a/1/b: is true or false where a string belongs; write a string or leave it out");
}

TEST_F(MemberReaderTest, KeepsStringsThatAreNotEmpty) {
  std::vector<std::string> out;
  read(R"({"a":[""," x ","\t","y"]})").strings("a", out);
  EXPECT_EQ(out, (std::vector<std::string>{"x", "y"}));
}

TEST_F(MemberReaderTest, NamesTheEntryOfAListThatIsNoString) {
  std::vector<std::string> out;
  read(R"({"a":["x",null]})").strings("a", out);
  EXPECT_EQ(problem(), "wrong-type at /at/a/1: is null where a string belongs; write a string or leave it out");
}

TEST_F(MemberReaderTest, BoundsListsAtExactlyTheLimit) {
  limits_.list_items = 2;
  std::vector<std::string> out;
  read(R"({"a":["x","y"]})").strings("a", out);
  EXPECT_EQ(out.size(), 2U);
  EXPECT_EQ(problem(), "0 problems");
  read(R"({"a":["x","y","z"]})").strings("a", out);
  EXPECT_EQ(out.size(), 2U);
  EXPECT_EQ(problem(), "too-large at /at/a: has more than 2 entries (list-items); shorten the list");
}

TEST_F(MemberReaderTest, TakesSizesFromOneTo100000Pixels) {
  const MemberReader in = read(R"({"least":1,"most":100000,"float":640.00})");
  int out = 0;
  in.pixels("least", out);
  EXPECT_EQ(out, 1);
  in.pixels("most", out);
  EXPECT_EQ(out, 100'000);
  in.pixels("float", out);
  EXPECT_EQ(out, 640);
}

class BadPixels : public MemberReaderTest, public ::testing::WithParamInterface<const char*> {};

TEST_P(BadPixels, AreNamed) {
  int out = 7;
  read(std::string("{\"a\":") + GetParam() + "}").pixels("a", out);
  EXPECT_EQ(out, 7);
  EXPECT_EQ(problem(), "bad-value at /at/a: is no size in pixels; write a whole number from 1 to 100000");
}

INSTANTIATE_TEST_SUITE_P(Number, BadPixels,
                         ::testing::Values("0", "-1", "0.5", "1.5", "100001", "1000000000000000000000", "1e2",
                                           "1.5e1"));

TEST_F(MemberReaderTest, TakesAnIdThatIsANumberAsItWasWritten) {
  const MemberReader in = read(R"({"a":12345678901234567890,"b":" x "})");
  std::string out;
  in.id("a", out);
  EXPECT_EQ(out, "12345678901234567890");
  in.id("b", out);
  EXPECT_EQ(out, "x");
}

TEST_F(MemberReaderTest, NamesADateThatIsNone) {
  DateTime out;
  read(R"({"a":"22.01.2018"})").date("a", out);
  EXPECT_FALSE(out);
  EXPECT_EQ(problem(), "bad-value at /at/a: is no date; write it as RFC 3339 has it: 2018-01-22T08:00:00+01:00");
}

TEST_F(MemberReaderTest, TakesAnEmptyDateForNone) {
  DateTime out;
  read(R"({"a":" "})").date("a", out);
  EXPECT_FALSE(out);
  EXPECT_EQ(problem(), "0 problems");
}

TEST_F(MemberReaderTest, NotesWarningsAsSuch) {
  reading_.warning(ErrorCode::kBadValue, "/a", "is odd");
  ASSERT_EQ(reading_.problems.size(), 1U);
  EXPECT_TRUE(reading_.problems.front().warning);
  EXPECT_EQ(problem(), "bad-value at /a: is odd");
}

}  // namespace
}  // namespace klipp
