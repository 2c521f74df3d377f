#include "klipp/locale.hpp"

#include <set>

#include "support.hpp"

namespace klipp {
namespace {

struct LanguageCase {
  const char* language;
  const char* tag;
};

class LocaleFor : public ::testing::TestWithParam<LanguageCase> {};

TEST_P(LocaleFor, KnowsTheLanguageOfATag) { EXPECT_EQ(locale_for(GetParam().language).tag, GetParam().tag); }

INSTANTIATE_TEST_SUITE_P(Tag, LocaleFor,
                         ::testing::Values(LanguageCase{"nb", "nb"}, LanguageCase{"no", "nb"}, LanguageCase{"nn", "nb"},
                                           LanguageCase{"nb-NO", "nb"}, LanguageCase{"NB_no", "nb"},
                                           LanguageCase{"en", "en"}, LanguageCase{"en-GB", "en"},
                                           LanguageCase{"nbx", "en"}, LanguageCase{"de", "en"}, LanguageCase{"", "en"},
                                           LanguageCase{"-nb", "en"}));

TEST(LanguageTag, IsWhatBcp47HasAndNothingElse) {
  EXPECT_EQ(language_tag("nb_NO"), "nb-NO");
  for (const char* tag : {"se", "ckb", "zh-Hant-TW", "sr-Latn", "de-CH-1996", "sl-rozaj-biske"}) {
    EXPECT_EQ(language_tag(tag), tag);
  }
  for (const char* none : {"", "x", "norsk", "Norwegian Bokm\u00e5l", "nb--NO", "-nb", "nb\"", "en us", "n1",
                           "en-aaaaaaaaa", "en-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa"}) {
    EXPECT_EQ(language_tag(none), "") << none;
  }
}

TEST(DirectionOf, IsThatOfTheScriptElseOfTheLanguage) {
  for (const char* tag : {"ar", "he", "fa-IR", "UR", "yi", "ps", "sd", "ug", "dv", "ckb", "az-Arab", "ff-Adlm",
                          "pa-arab-PK", "ku-Arab", "nqo", "syr", "he-1996"}) {
    EXPECT_EQ(direction_of(tag), "rtl") << tag;
  }
  for (const char* tag :
       {"nb", "en", "", "sv", "az", "ku", "pa", "ar-Latn", "sd-Deva", "he-Latn-IL", "ug-Cyrl", "zh"}) {
    EXPECT_EQ(direction_of(tag), "ltr") << tag;
  }
}

TEST(Languages, MarksWordsWhereTheyAreOfAnother) {
  for (const char* tag : {"nb", "no", "nb-NO", "NB"}) EXPECT_EQ(Languages(tag, "nb").words, "") << tag;
  EXPECT_EQ(Languages("nn", "nb").words, "nb");
  EXPECT_EQ(Languages("nn", "nb").words_direction, "");
  const Languages arabic("ar", "en");
  EXPECT_EQ(arabic.direction, "rtl");
  EXPECT_EQ(arabic.words, "en");
  EXPECT_EQ(arabic.words_direction, "ltr");
  EXPECT_EQ(arabic.text_again(), "ar");
  EXPECT_EQ(Languages("en", "en").text_again(), "");
  const Languages unknown("", "en");
  EXPECT_EQ(unknown.direction, "auto");
  EXPECT_EQ(unknown.words, "en");
}

DateTime date(int year, int month, int day) { return {year, month, day, "x"}; }

TEST(FormatDate, WritesNorwegianDates) {
  EXPECT_EQ(format_date(date(2018, 1, 19), locale_for("nb")), "19. januar 2018");
  EXPECT_EQ(format_date(date(2020, 12, 1), locale_for("nb")), "1. desember 2020");
}

TEST(FormatDate, WritesEnglishDates) {
  EXPECT_EQ(format_date(date(2018, 1, 19), locale_for("en")), "January 19, 2018");
  EXPECT_EQ(format_date(date(2020, 12, 1), locale_for("en")), "December 1, 2020");
}

TEST(FormatDate, WritesNothingForNoDate) { EXPECT_EQ(format_date(DateTime{}, locale_for("nb")), ""); }

class EveryLocale : public ::testing::TestWithParam<const Locale*> {};

TEST_P(EveryLocale, IsFoundByItsOwnTag) { EXPECT_EQ(&locale_for(GetParam()->tag), GetParam()); }

TEST_P(EveryLocale, HasTwelveMonthsOfDifferentNames) {
  const std::set<std::string_view> months(GetParam()->months.begin(), GetParam()->months.end());
  EXPECT_EQ(months.size(), 12U);
  EXPECT_EQ(months.count(""), 0U);
}

TEST_P(EveryLocale, SaysSomethingInEachPlaceOfAShareBar) {
  std::set<std::string_view> words;
  for (int i = 0; i <= static_cast<int>(ShareWord::kCopied); ++i) {
    words.insert(GetParam()->sharing[static_cast<ShareWord>(i)]);
  }
  EXPECT_EQ(words.size(), static_cast<std::size_t>(ShareWord::kCopied) + 1);
  EXPECT_EQ(words.count(""), 0U);
}

TEST_P(EveryLocale, SaysSomethingEverywhere) {
  constexpr std::string_view Locale::*kWords[] = {&Locale::byline,
                                                  &Locale::and_word,
                                                  &Locale::updated,
                                                  &Locale::reading_time,
                                                  &Locale::ad,
                                                  &Locale::tags,
                                                  &Locale::partners,
                                                  &Locale::text_size,
                                                  &Locale::smaller_text,
                                                  &Locale::normal_text,
                                                  &Locale::larger_text,
                                                  &Locale::skip_to_text,
                                                  &Locale::read_on,
                                                  &Locale::table,
                                                  &Locale::code,
                                                  &Locale::scrolls,
                                                  &Locale::task,
                                                  &Locale::footnotes,
                                                  &Locale::footnote,
                                                  &Locale::back_to_reference,
                                                  &Locale::signup_heading,
                                                  &Locale::email,
                                                  &Locale::name,
                                                  &Locale::first_name,
                                                  &Locale::optional,
                                                  &Locale::choose,
                                                  &Locale::lists,
                                                  &Locale::leave_empty,
                                                  &Locale::subscribe,
                                                  &Locale::retry,
                                                  &Locale::privacy,
                                                  &Locale::sending,
                                                  &Locale::email_invalid,
                                                  &Locale::field_required,
                                                  &Locale::field_too_long,
                                                  &Locale::box_required,
                                                  &Locale::list_required,
                                                  &Locale::consent_required};
  for (std::size_t i = 0; i < std::size(kWords); ++i) EXPECT_NE(GetParam()->*kWords[i], "") << "word " << i;
  for (int state = 0; state <= static_cast<int>(SignupState::kOffline); ++state) {
    EXPECT_NE(GetParam()->signup_states[static_cast<SignupState>(state)], "") << "state " << state;
  }
}

INSTANTIATE_TEST_SUITE_P(All, EveryLocale, ::testing::ValuesIn(locales()),
                         [](const auto& each) { return std::string(each.param->tag); });

}  // namespace
}  // namespace klipp
