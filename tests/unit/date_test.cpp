#include "date.hpp"

#include "support.hpp"

namespace klipp {
namespace {

struct DateCase {
  const char* text;
  int year;
  int month;
  int day;
};

class GoodDate : public ::testing::TestWithParam<DateCase> {};

TEST_P(GoodDate, IsReadAsItsAuthorsClockHadIt) {
  const DateTime date = parse_date(GetParam().text);
  EXPECT_TRUE(date) << GetParam().text;
  EXPECT_EQ(date.year, GetParam().year);
  EXPECT_EQ(date.month, GetParam().month);
  EXPECT_EQ(date.day, GetParam().day);
  EXPECT_EQ(date.text, GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(Text, GoodDate,
                         ::testing::Values(DateCase{"2018-01-22", 2018, 1, 22}, DateCase{"0001-01-01", 1, 1, 1},
                                           DateCase{"9999-12-31", 9999, 12, 31},
                                           DateCase{"2018-01-22T08:00:00Z", 2018, 1, 22},
                                           DateCase{"2018-01-22t08:00:00z", 2018, 1, 22},
                                           DateCase{"2018-01-22 23:59:59+01:00", 2018, 1, 22},
                                           DateCase{"2018-12-31T23:30:00-05:30", 2018, 12, 31},
                                           DateCase{"2016-12-31T23:59:60Z", 2016, 12, 31},
                                           DateCase{"2018-01-22T08:00:00.123456789+23:59", 2018, 1, 22}));

class BadDate : public ::testing::TestWithParam<const char*> {};

TEST_P(BadDate, IsNone) {
  EXPECT_FALSE(parse_date(GetParam()));
  EXPECT_EQ(parse_date(GetParam()).text, "");
}

INSTANTIATE_TEST_SUITE_P(Shape, BadDate,
                         ::testing::Values("", "2018", "2018-01", "2018-1-22", "22.01.2018", "22 Jan 2018",
                                           "2018-01-2x", "2018-01-22x", "2018-01-22T", "2018-01-22T08:00",
                                           "2018-01-22T08:00:00", "2018-01-22T08:00:00.Z", "2018-01-22T08:00:00.5",
                                           "2018-01-22T08:00:00+0100", "2018-01-22T08:00:00Z ", "2018-01-22T08:00:00Zx",
                                           "2018-01-22X08:00:00Z"));
INSTANTIATE_TEST_SUITE_P(Range, BadDate,
                         ::testing::Values("0000-01-01", "2018-00-22", "2018-13-22", "2018-01-00", "2018-01-32",
                                           "2018-04-31", "2018-01-22T24:00:00Z", "2018-01-22T08:60:00Z",
                                           "2018-01-22T08:00:61Z", "2018-01-22T08:00:00+24:00",
                                           "2018-01-22T08:00:00-01:60"));

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
