#include "formats/member_reader.hpp"

#include "formats/formats.hpp"
#include "support.hpp"

namespace klipp {
namespace {

using namespace member_kinds;

// A path leads to where the compiler puts the member.
static_assert(MemberPath<&Article::id>::kPlace == 0);
static_assert(MemberPath<&Article::kicker>::kPlace == offsetof(Article, kicker));
static_assert(MemberPath<&Article::picture, &Picture::focus, &Focus::y>::kPlace == offsetof(Article, picture.focus.y));
static_assert(std::is_same_v<MemberPath<&Article::picture, &Picture::focus, &Focus::y>::Value, int>);

/// One member of an object, and what it is read into.
template <typename Value>
void take(const MemberReader& in, const char* name, const KindFor<Value>& kind, Value& out) {
  in.read(MemberOf<Value>{{name, kind.kind, 0, kind.shape}}, out);
}

struct Entry {
  std::string text;
};
constexpr MemberOf<Entry> kEntryMembers[] = {member<&Entry::text>("b", kText)};
constexpr auto kEntry = list_of<kEntryMembers>();
constexpr auto kValue = optional_of<kEntryMembers>();

constexpr MemberOf<Entry> kNamedMembers[] = {member<&Entry::text>("b", kNeededText)};
constexpr auto kNamed = list_of<kNamedMembers>({.drops = true, .takes_name = true});

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
  Reading reading_{limits_, WrongMember::kIsNoted};
};

TEST_F(MemberReaderTest, TrimsAString) {
  std::string out;
  take(read(R"({"a":" \u00a0Hei du\n"})"), "a", kText, out);
  EXPECT_EQ(out, "Hei du");
}

TEST_F(MemberReaderTest, LeavesTheTargetWhereAMemberIsAbsentOrNull) {
  const MemberReader in = read(R"({"a":null})");
  std::string text = "as it was";
  take(in, "a", kText, text);
  take(in, "b", kText, text);
  EXPECT_EQ(text, "as it was");
  bool flag = true;
  take(in, "a", kFlag, flag);
  EXPECT_TRUE(flag);
  int size = 7;
  take(in, "a", kPixels, size);
  EXPECT_EQ(size, 7);
  DateTime date{2018, 1, 1, "x"};
  take(in, "a", kDate, date);
  EXPECT_EQ(date.year, 2018);
  std::optional<Entry> object;
  take(in, "a", member_kinds::object(kValue), object);
  EXPECT_FALSE(object) << "null is no object";
  std::vector<Entry> list;
  take(in, "a", objects(kEntry), list);
  EXPECT_TRUE(list.empty()) << "null is no list";
  EXPECT_EQ(in.find("a"), nullptr);
  EXPECT_EQ(problem(), "0 problems");
}

TEST_F(MemberReaderTest, LeavesOutEntriesWithoutATextThatIsNeeded) {
  std::vector<Entry> out;
  take(read(R"({"a":[{"b":" "},{"b":"x"},{"c":"y"}]})"), "a", objects(kNamed), out);
  ASSERT_EQ(out.size(), 1U);
  EXPECT_EQ(out.front().text, "x");
  EXPECT_EQ(problem(), "0 problems");
}

TEST_F(MemberReaderTest, EscapesPointersAsRfc6901Has) {
  std::string out;
  take(read(R"({"a/b~c":1})"), "a/b~c", kText, out);
  EXPECT_EQ(problem(), "wrong-type at /at/a~1b~0c: is a number, not a string; write a string or leave it out");
}

TEST_F(MemberReaderTest, NamesABooleanOfTheWrongType) {
  bool out = true;
  take(read(R"({"a":"false"})"), "a", kFlag, out);
  EXPECT_TRUE(out);
  EXPECT_EQ(problem(), "wrong-type at /at/a: is a string, not true or false; write true or false or leave it out");
}

TEST_F(MemberReaderTest, NamesAListWhereAnObjectBelongs) {
  std::optional<Entry> out;
  take(read(R"({"a":[]})"), "a", object(kValue), out);
  EXPECT_FALSE(out);
  EXPECT_EQ(problem(), "wrong-type at /at/a: is a list, not an object; write an object or leave it out");
}

TEST_F(MemberReaderTest, NamesTheEntryOfAListThatIsNoObject) {
  std::vector<Entry> out;
  take(read(R"({"a":[{},7,{}]})"), "a", objects(kEntry), out);
  EXPECT_EQ(out.size(), 2U);
  EXPECT_EQ(problem(), "wrong-type at /at/a/1: is a number, not an object; write an object or leave it out");
}

TEST_F(MemberReaderTest, GivesMembersOfListsTheirOwnPointer) {
  std::vector<Entry> out;
  take(read(R"({"a":[{},{"b":true}]})"), "a", objects(kEntry), out);
  EXPECT_EQ(problem(), "wrong-type at /at/a/1/b: is true or false, not a string; write a string or leave it out");
}

TEST_F(MemberReaderTest, KeepsStringsThatAreNotEmpty) {
  std::vector<std::string> out;
  take(read(R"({"a":[""," x ","\t","y"]})"), "a", kTexts, out);
  EXPECT_EQ(out, (std::vector<std::string>{"x", "y"}));
}

TEST_F(MemberReaderTest, NamesTheEntryOfAListThatIsNoString) {
  std::vector<std::string> out;
  take(read(R"({"a":["x",null]})"), "a", kTexts, out);
  EXPECT_EQ(problem(), "wrong-type at /at/a/1: is null, not a string; write a string or leave it out");
}

TEST_F(MemberReaderTest, BoundsListsAtExactlyTheLimit) {
  limits_.list_items = 2;
  std::vector<std::string> out;
  take(read(R"({"a":["x","y"]})"), "a", kTexts, out);
  EXPECT_EQ(out.size(), 2U);
  EXPECT_EQ(problem(), "0 problems");
  take(read(R"({"a":["x","y","z"]})"), "a", kTexts, out);
  EXPECT_EQ(out.size(), 2U);
  EXPECT_EQ(problem(), "too-large at /at/a: has more than 2 entries (list-items); shorten the list");
}

TEST_F(MemberReaderTest, TakesSizesFromOneTo100000Pixels) {
  const MemberReader in = read(R"({"least":1,"most":100000,"float":640.00})");
  int out = 0;
  take(in, "least", kPixels, out);
  EXPECT_EQ(out, 1);
  take(in, "most", kPixels, out);
  EXPECT_EQ(out, 100'000);
  take(in, "float", kPixels, out);
  EXPECT_EQ(out, 640);
}

class BadPixels : public MemberReaderTest, public ::testing::WithParamInterface<const char*> {};

TEST_P(BadPixels, AreNamed) {
  int out = 7;
  take(read(std::string("{\"a\":") + GetParam() + "}"), "a", kPixels, out);
  EXPECT_EQ(out, 7);
  EXPECT_EQ(problem(), "bad-value at /at/a: is not a size in pixels; write a whole number from 1 to 100000");
}

INSTANTIATE_TEST_SUITE_P(Number, BadPixels,
                         ::testing::Values("0", "-1", "0.5", "1.5", "100001", "1000000000000000000000", "1e2",
                                           "1.5e1"));

TEST_F(MemberReaderTest, TakesAnIdThatIsANumberAsItWasWritten) {
  const MemberReader in = read(R"({"a":12345678901234567890,"b":" x "})");
  std::string out;
  take(in, "a", kId, out);
  EXPECT_EQ(out, "12345678901234567890");
  take(in, "b", kId, out);
  EXPECT_EQ(out, "x");
}

TEST_F(MemberReaderTest, ReadsWhatIsMeantWhereThatCanBeTold) {
  const MemberReader in =
      read(R"({"number":1984,"one":"x","object":{"b":"y"},"name":"z","names":["u",7," "],"px":"640"})");
  std::string text;
  take(in, "number", kWords, text);
  EXPECT_EQ(text, "1984");
  std::vector<std::string> texts;
  take(in, "one", kTexts, texts);
  EXPECT_EQ(texts, std::vector<std::string>{"x"});
  std::vector<Entry> objects;
  for (const char* name : {"object", "name", "names"}) take(in, name, member_kinds::objects(kNamed), objects);
  ASSERT_EQ(objects.size(), 4U);
  EXPECT_EQ(objects[0].text + objects[1].text + objects[2].text + objects[3].text, "yzu7");
  int pixels = 0;
  take(in, "px", kPixels, pixels);
  EXPECT_EQ(pixels, 640);
  EXPECT_EQ(problem(), "8 problems") << "and says that it is wrong";
}

TEST_F(MemberReaderTest, SaysThePlaceAloneWhereNobodyAsksForWords) {
  reading_.wrong_member = WrongMember::kIsPassedOver;
  std::string out;
  take(read(R"({"a":[],"b":"x"})"), "a", kText, out);
  EXPECT_EQ(problem(), "wrong-type at /at/a: ");
  EXPECT_FALSE(reading_.refusal);
}

TEST_F(MemberReaderTest, ReadsAPlaceInAPicture) {
  Focus out;
  take(read(R"({"a":"33.4%  100%"})"), "a", kFocus, out);
  EXPECT_EQ(out.x, 3);
  EXPECT_EQ(out.y, 10);
  take(read(R"({"a":"15% 14%"})"), "a", kFocus, out);
  EXPECT_EQ(out.x, 2);
  EXPECT_EQ(out.y, 1);
  take(read(R"({"a":"101% 0%"})"), "a", kFocus, out);
  EXPECT_EQ(out.x, 2);
  EXPECT_EQ(
      problem(),
      "bad-value at /at/a: is not a place in a picture; write its distance from the left and the top, such as 50% 20%");
}

class BadFocus : public MemberReaderTest, public ::testing::WithParamInterface<const char*> {};

TEST_P(BadFocus, IsNone) {
  Focus out;
  take(read(std::string("{\"a\":\"") + GetParam() + "\"}"), "a", kFocus, out);
  EXPECT_EQ(out.x, -1);
  EXPECT_EQ(reading_.problems.size(), 1U);
}

INSTANTIATE_TEST_SUITE_P(Text, BadFocus,
                         ::testing::Values("50%", "50 20", "left top", "-1% 5%", "5%5%5%", "5% 5% x", ". %", "5%%"));

TEST_F(MemberReaderTest, NamesADateThatIsNone) {
  DateTime out;
  take(read(R"({"a":"2018-02-30"})"), "a", kDate, out);
  EXPECT_FALSE(out);
  EXPECT_EQ(problem(), "bad-value at /at/a: is not a date; write it as in RFC 3339: 2018-01-22T08:00:00+01:00");
}

TEST_F(MemberReaderTest, TakesAnEmptyDateForNone) {
  DateTime out;
  take(read(R"({"a":" "})"), "a", kDate, out);
  EXPECT_FALSE(out);
  EXPECT_EQ(problem(), "0 problems");
}

TEST_F(MemberReaderTest, NotesWarningsAsSuch) {
  reading_.warning(ErrorCode::kBadValue, "/a", "is odd");
  ASSERT_EQ(reading_.problems.size(), 1U);
  EXPECT_TRUE(reading_.problems.front().warning);
  EXPECT_EQ(problem(), "bad-value at /a: is odd");
}

/// What is noted where no words are wanted.
class PassedOverTest : public ::testing::Test {
 protected:
  std::string places(const std::string& text) {
    List<Problem> problems;
    Feed feed;
    EXPECT_FALSE(read_into(feed, text, {}, &problems));
    std::string all;
    for (const Problem& problem : problems) {
      EXPECT_EQ(problem.error.message, "");
      all += std::string(to_string(problem.error.code)) + " " + problem.error.pointer + "\n";
    }
    return all;
  }
};

TEST_F(PassedOverTest, TellsThePlaceOfEachWrongMember) {
  EXPECT_EQ(places(R"({"items":[{"title":7,"date_published":"soon"},5,{"authors":[{"url":"/x"}],"tags":[{},"t"],
                       "_klipp":{"image_width":-1,"share":{"placement":"left"}}}]})"),
            "wrong-type /items/0/title\n"
            "bad-value /items/0/date_published\n"
            "wrong-type /items/1\n"
            "wrong-type /items/2/tags/0\n"
            "missing /items/2/authors/0/name\n"
            "bad-value /items/2/_klipp/image_width\n"
            "bad-value /items/2/_klipp/share/placement\n");
}

TEST_F(PassedOverTest, TellsNothingOfWhatIsRight) {
  EXPECT_EQ(places(R"({"items":[{"id":7,"title":"T","date_published":null,"unknown":[]}]})"), "");
}

TEST_F(PassedOverTest, TellsTheFirstHundred) {
  std::string tags;
  for (int i = 0; i < 150; ++i) tags += i > 0 ? ",{}" : "{}";
  const std::string all = places(R"({"items":[{"tags":[)" + tags + "]}]}");
  EXPECT_EQ(test::count(all, "\n"), 100);
  EXPECT_TRUE(all.ends_with("wrong-type /items/0/tags/99\n")) << all;
}

}  // namespace
}  // namespace klipp
