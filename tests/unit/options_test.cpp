#include "klipp/options.hpp"

#include "support.hpp"

namespace klipp {
namespace {

Options with(std::string_view name, std::string_view value) {
  Options options;
  EXPECT_FALSE(set_option(options, name, value)) << name << "=" << value;
  return options;
}

std::string error_of(std::string_view name, std::string_view value) {
  Options options;
  const Error error = set_option(options, name, value);
  return error ? test::summary(error) : "ok";
}

struct TextOption {
  const char* name;
  std::string Options::*member;
};

class TextOptions : public ::testing::TestWithParam<TextOption> {};

TEST_P(TextOptions, TakeTheirTextAsItIs) { EXPECT_EQ(with(GetParam().name, " <å> ").*GetParam().member, " <å> "); }

INSTANTIATE_TEST_SUITE_P(All, TextOptions,
                         ::testing::Values(TextOption{"lang", &Options::lang}, TextOption{"base", &Options::base},
                                           TextOption{"url", &Options::url}, TextOption{"title", &Options::title},
                                           TextOption{"text", &Options::text},
                                           TextOption{"networks", &Options::networks},
                                           TextOption{"label", &Options::label},
                                           TextOption{"hashtags", &Options::hashtags}, TextOption{"via", &Options::via},
                                           TextOption{"fields", &Options::fields}),
                         test::CaseName{});

TEST(SetOption, TakesKeywords) {
  EXPECT_EQ(with("view", "reader").view, View::kReader);
  EXPECT_EQ(with("view", "full").view, View::kFull);
  EXPECT_EQ(with("layout", "vertical").layout, Layout::kVertical);
  EXPECT_EQ(with("layout", "text").layout, Layout::kText);
  EXPECT_EQ(with("heading", "none").feed_heading, FeedHeading::kNone);
  EXPECT_EQ(with("heading", "title").feed_heading, FeedHeading::kTitle);
  EXPECT_EQ(with("buttons", "icon").buttons, Buttons::kIcon);
  EXPECT_EQ(with("buttons", "label").buttons, Buttons::kLabel);
  EXPECT_EQ(with("buttons", "both").buttons, Buttons::kBoth);
  EXPECT_EQ(with("mastodon", "mastodon.social").mastodon, "mastodon.social");
}

TEST(SetOption, TakesABlankInstanceForNone) {
  EXPECT_EQ(with("mastodon", "").mastodon, "");
  EXPECT_EQ(with("mastodon", " \t").mastodon, " \t");
}

TEST(SetOption, TakesEveryLayoutByItsName) {
  for (const Layout layout : {Layout::kVertical, Layout::kHorizontal, Layout::kCompact, Layout::kHero, Layout::kText}) {
    EXPECT_EQ(with("layout", name_of(layout)).layout, layout) << name_of(layout);
  }
}

TEST(SetOption, TakesNumbersUpToTheirBounds) {
  EXPECT_EQ(with("heading-level", "1").heading_level, 1);
  EXPECT_EQ(with("heading-level", "6").heading_level, 6);
  EXPECT_EQ(with("limit", "0").limit, 0U);
  EXPECT_EQ(with("limit", "999999999").limit, 999'999'999U);
}

struct BadOption {
  const char* name;
  const char* option;
  const char* value;
  const char* error;
};

class BadOptions : public ::testing::TestWithParam<BadOption> {};

TEST_P(BadOptions, SayWhatWouldDo) {
  EXPECT_EQ(error_of(GetParam().option, GetParam().value), std::string("bad-option at : ") + GetParam().error);
}

INSTANTIATE_TEST_SUITE_P(
    All, BadOptions,
    ::testing::Values(
        BadOption{"View", "view", "Reader", "'Reader' is not a value of view; write full, reader or republish"},
        BadOption{"Layout", "layout", "",
                  "'' is not a value of layout; write vertical, horizontal, compact, hero or text"},
        BadOption{"Heading", "heading", "yes", "'yes' is not a value of heading; write none or title"},
        BadOption{"Buttons", "buttons", "icons", "'icons' is not a value of buttons; write icon, label or both"},
        BadOption{"Mastodon", "mastodon", "mastodon social",
                  "'mastodon social' is not a value of mastodon; write the host of an instance, such as "
                  "mastodon.social"},
        BadOption{"HeadingLevel0", "heading-level", "0",
                  "'0' is not a value of heading-level; write a number from 1 to 6"},
        BadOption{"HeadingLevel7", "heading-level", "7",
                  "'7' is not a value of heading-level; write a number from 1 to 6"},
        BadOption{"HeadingLevel10", "heading-level", "10",
                  "'10' is not a value of heading-level; write a number from 1 to 6"},
        BadOption{"LimitTooLarge", "limit", "1000000000",
                  "'1000000000' is not a value of limit; write a number from 0 to 999999999"},
        BadOption{"BoundNoNumber", "table-cells", "many",
                  "'many' is not a value of table-cells; write a number from 0 to 999999999"},
        BadOption{"LimitNegative", "limit", "-1", "'-1' is not a value of limit; write a number from 0 to 999999999"},
        BadOption{"LimitNoNumber", "limit", "3x", "'3x' is not a value of limit; write a number from 0 to 999999999"},
        BadOption{"LimitHuge", "limit", "99999999999999999999999",
                  "'99999999999999999999999' is not a value of limit; write a number from 0 to 999999999"},
        BadOption{
            "Unknown", "Lang", "nb",
            "'Lang' is not an option; the options are lang, base, view, layout, format, heading, lead, heading-level, "
            "limit, url, title, text, networks, label, hashtags, via, mastodon, buttons, labels, fields and the limits "
            "(document-bytes, …)"}),
    test::CaseName{});

TEST(SetOption, LeavesTheOptionsWhereAValueMeansNothing) {
  Options options;
  options.limit = 3;
  options.heading_level = 4;
  options.view = View::kReader;
  EXPECT_TRUE(set_option(options, "limit", "12x"));
  EXPECT_TRUE(set_option(options, "heading-level", "9"));
  EXPECT_TRUE(set_option(options, "view", "x"));
  EXPECT_EQ(options.limit, 3U);
  EXPECT_EQ(options.heading_level, 4);
  EXPECT_EQ(options.view, View::kReader);
}

TEST(SetOption, KnowsLimitsByTheirWholeNamesOnly) {
  Options options;
  EXPECT_FALSE(set_option(options, "json-depth", "7"));
  EXPECT_EQ(options.limits.json_depth, 7U);
  for (const char* name : {"", "json", "json-dept", "json-depths"}) EXPECT_TRUE(set_option(options, name, "7")) << name;
}

TEST(KindNamed, KnowsEveryKindByItsNameAndNumber) {
  const char* names[] = {"article", "card", "feed", "share", "signup", "body"};
  for (int i = 0; i < 6; ++i) EXPECT_EQ(kind_named(names[i]), static_cast<Kind>(i)) << names[i];
  EXPECT_EQ(kind_named("Article"), std::nullopt);
  EXPECT_EQ(kind_named(""), std::nullopt);
}

}  // namespace
}  // namespace klipp
