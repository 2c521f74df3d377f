#include "formats/date.hpp"

#include "support.hpp"

namespace klipp {
namespace {

struct DateCase {
  const char* text;
  const char* html;  ///< what is made of it
};

class GoodDate : public ::testing::TestWithParam<DateCase> {};

TEST_P(GoodDate, IsWhatHtmlWants) { EXPECT_EQ(parse_date(GetParam().text).text, GetParam().html) << GetParam().text; }

INSTANTIATE_TEST_SUITE_P(
    Rfc3339, GoodDate,
    ::testing::Values(DateCase{"2018-01-22", "2018-01-22"}, DateCase{"0001-01-01", "0001-01-01"},
                      DateCase{"9999-12-31", "9999-12-31"}, DateCase{"2018-01-22T08:00:00Z", "2018-01-22T08:00:00Z"},
                      DateCase{"2018-01-22t08:00:00z", "2018-01-22T08:00:00Z"},
                      DateCase{"2018-01-22 23:59:59+01:00", "2018-01-22T23:59:59+01:00"},
                      DateCase{"2018-12-31T23:30:00-05:30", "2018-12-31T23:30:00-05:30"},
                      DateCase{"2018-01-22T08:00:00.123456789+23:59", "2018-01-22T08:00:00.123+23:59"}));
INSTANTIATE_TEST_SUITE_P(AsSystemsWriteIt, GoodDate,
                         ::testing::Values(DateCase{"2018-01-22T08:00:00", "2018-01-22T08:00:00"},
                                           DateCase{"2018-01-22 08:00", "2018-01-22T08:00"},
                                           DateCase{"2018-01-22T08:00:00+0100", "2018-01-22T08:00:00+01:00"},
                                           DateCase{"2018-01-22 08:00:00 -03", "2018-01-22T08:00:00-03:00"},
                                           DateCase{"2018-01-22T08:00:00-0000", "2018-01-22T08:00:00Z"},
                                           DateCase{"2018-01-22 08:00:00 UTC", "2018-01-22T08:00:00Z"},
                                           DateCase{"2018/1/5", "2018-01-05"}));
INSTANTIATE_TEST_SUITE_P(InWords, GoodDate,
                         ::testing::Values(DateCase{"Mon, 22 Jan 2018 08:00:00 +0100", "2018-01-22T08:00:00+01:00"},
                                           DateCase{"Monday, 22-Jan-18 08:00:00 GMT", "2018-01-22T08:00:00Z"},
                                           DateCase{"2 MAY 99", "1999-05-02"}, DateCase{"May 2, 2018", "2018-05-02"},
                                           DateCase{"2. desember 2018", "2018-12-02"}));
INSTANTIATE_TEST_SUITE_P(Seconds, GoodDate,
                         ::testing::Values(DateCase{"951782400", "2000-02-29T00:00:00Z"},
                                           DateCase{"1516608000.25", "2018-01-22T08:00:00Z"},
                                           DateCase{"1516608000000", "2018-01-22T08:00:00Z"},
                                           DateCase{"1516608000000000", "2018-01-22T08:00:00Z"},
                                           DateCase{"1735689599", "2024-12-31T23:59:59Z"}));
INSTANTIATE_TEST_SUITE_P(WhoseTimeCannotBeTold, GoodDate,
                         ::testing::Values(DateCase{"2016-12-31T23:59:60Z", "2016-12-31"},
                                           DateCase{"2018-01-22T24:00:00Z", "2018-01-22"},
                                           DateCase{"2018-01-22T08:00:00.Z", "2018-01-22"},
                                           DateCase{"2018-01-22T08:00:00+24:00", "2018-01-22"},
                                           DateCase{"2018-01-22T08:00:00-01:60", "2018-01-22"},
                                           DateCase{"22 Jan 2018 08:00 PM", "2018-01-22"},
                                           DateCase{"22 Jan 2018 08:00:00 PST", "2018-01-22"}));

class BadDate : public ::testing::TestWithParam<const char*> {};

TEST_P(BadDate, IsNone) {
  EXPECT_FALSE(parse_date(GetParam()));
  EXPECT_EQ(parse_date(GetParam()).text, "");
}

INSTANTIATE_TEST_SUITE_P(Shape, BadDate,
                         ::testing::Values("", "2018", "2018-01", "20180122", "22.01.2018", "1/2/2018", "05.06.07",
                                           "2018-01-x", "2018-01-223", "2018-01-022", "i dag", "Monday", "2018-W04",
                                           "99 99 99", "Jan 2018", "22 Foo 2018"));
INSTANTIATE_TEST_SUITE_P(Range, BadDate,
                         ::testing::Values("0000-01-01", "0000-00-00 00:00:00", "2018-00-22", "2018-13-22",
                                           "2018-01-00", "2018-01-32", "2018-04-31", "31 Jun 2018"));

TEST(ParseDate, KeepsTheDayOfItsAuthorsClock) {
  const DateTime date = parse_date("2018-12-31T23:30:00-0530");
  EXPECT_EQ(date.year, 2018);
  EXPECT_EQ(date.month, 12);
  EXPECT_EQ(date.day, 31);
}

TEST(ParseDate, KnowsLeapYears) {
  for (const char* leap : {"2020-02-29", "2000-02-29", "0004-02-29"}) EXPECT_TRUE(parse_date(leap)) << leap;
  for (const char* common : {"2019-02-29", "1900-02-29", "2100-02-29"}) EXPECT_FALSE(parse_date(common)) << common;
  EXPECT_FALSE(parse_date("2020-02-30"));
}

TEST(ParseDate, KnowsHowLongEveryMonthIs) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  for (int month = 1; month <= 12; ++month) {
    const std::string prefix = std::string("2019-") + (month < 10 ? "0" : "") + std::to_string(month) + "-";
    EXPECT_TRUE(parse_date(prefix + std::to_string(kDays[month - 1]))) << prefix;
    EXPECT_FALSE(parse_date(prefix + std::to_string(kDays[month - 1] + 1))) << prefix;
  }
}

}  // namespace
}  // namespace klipp
