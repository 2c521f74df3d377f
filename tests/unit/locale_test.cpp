#include "klipp/locale.hpp"

#include <set>

#include "locale/locale_tables.hpp"
#include "support.hpp"

namespace klipp {
namespace {

struct LanguageCase {
  const char* language;
  const char* tag;
};

class LocaleFor : public ::testing::TestWithParam<LanguageCase> {};

TEST_P(LocaleFor, KnowsTheLanguageOfATag) { EXPECT_EQ(locale_for(GetParam().language).tag, GetParam().tag); }

INSTANTIATE_TEST_SUITE_P(
    Tag, LocaleFor,
    ::testing::Values(LanguageCase{"nb", "nb"}, LanguageCase{"no", "nb"}, LanguageCase{"nn-NO", "nn"},
                      LanguageCase{"nb-NO", "nb"}, LanguageCase{"NB_no", "nb"}, LanguageCase{"en", "en"},
                      LanguageCase{"en-GB", "en"}, LanguageCase{"nbx", "en"}, LanguageCase{"tlh", "en"},
                      LanguageCase{"", "en"}, LanguageCase{"-nb", "en"}, LanguageCase{"de-CH-1996", "de"},
                      LanguageCase{"pt", "pt"}, LanguageCase{"pt-BR", "pt-BR"}, LanguageCase{"pt-AO", "pt"},
                      LanguageCase{"zh", "zh-Hans"}, LanguageCase{"zh-CN", "zh-Hans"}, LanguageCase{"zh-TW", "zh-Hant"},
                      LanguageCase{"zh-Hant-HK", "zh-Hant"}, LanguageCase{"sr", "sr"},
                      LanguageCase{"sr-Latn-RS", "sr-Latn"}, LanguageCase{"sr-Cyrl", "sr"}, LanguageCase{"iw", "he"},
                      LanguageCase{"nb-x-klar", "nb"}, LanguageCase{"nb\nde", "nb"}, LanguageCase{"tlh\nnb", "en"},
                      LanguageCase{"nb-\u00e6-b", "nb"}, LanguageCase{"<nb", "en"}));

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
  EXPECT_EQ(Languages("pt-AO", "pt").words, "");
  EXPECT_EQ(Languages("zh-TW", "zh-Hant").words, "");
  EXPECT_EQ(Languages("da", "nb").words, "nb");
  EXPECT_EQ(Languages("da", "nb").words_direction, "");
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

TEST(FormatDate, WritesTheOrderAndTheDigitsOfTheLanguage) {
  EXPECT_EQ(format_date(date(2018, 1, 19), locale_for("ja")), "2018年1月19日");
  EXPECT_EQ(format_date(date(2018, 1, 19), locale_for("fa")), "۱۹ ژانویهٔ ۲۰۱۸");
  EXPECT_EQ(format_date(date(2018, 1, 19), locale_for("hu")), "2018. január 19.");
}

struct Form {
  std::string_view language;
  std::size_t number;
  std::string_view form;
};

class PhraseFor : public ::testing::TestWithParam<Form> {};

TEST_P(PhraseFor, TakesTheFormOfTheNumber) {
  const auto [language, number, form] = GetParam();
  EXPECT_EQ(phrase_for(number, "1\t2\t3\t4\t5\t6", locale_for(language)), form);
}

// The first number of each form of CLDR's rules, and those where they are irregular.
INSTANTIATE_TEST_SUITE_P(Languages, PhraseFor,
                         ::testing::Values(Form{"nb", 1, "1"}, Form{"nb", 0, "2"}, Form{"nb", 2, "2"},
                                           Form{"fr", 0, "1"}, Form{"fr", 1, "1"}, Form{"fr", 2, "2"},
                                           Form{"ru", 1, "1"}, Form{"ru", 2, "2"}, Form{"ru", 5, "3"},
                                           Form{"ru", 11, "3"}, Form{"ru", 21, "1"}, Form{"ru", 111, "3"},
                                           Form{"ru", 1021, "1"}, Form{"ar", 0, "1"}, Form{"ar", 1, "2"},
                                           Form{"ar", 2, "3"}, Form{"ar", 3, "4"}, Form{"ar", 11, "5"},
                                           Form{"ar", 100, "6"}, Form{"ar", 101, "6"}, Form{"ar", 103, "4"},
                                           Form{"ga", 7, "4"}, Form{"ga", 101, "5"}, Form{"ja", 1, "1"},
                                           Form{"ja", 9, "1"}));

TEST(PhraseFor, TakesTheLastFormWhereAPhraseHasFewer) {
  EXPECT_EQ(phrase_for(5, "one\tmore", locale_for("ru")), "more");
  EXPECT_EQ(phrase_for(5, "always", locale_for("ru")), "always");
}

TEST(Filled, PutsAWordInThePlace) {
  EXPECT_EQ(filled("Av {authors}", "Kari"), "Av Kari");
  EXPECT_EQ(filled("{minutes} min", "3"), "3 min");
  EXPECT_EQ(filled("nothing", "3"), "nothing3");
}

TEST(Between, TellsWhatStandsBetweenMembersOfAList) {
  const Locale& english = locale_for("en");
  EXPECT_EQ(between(0, 2, "Ida", english), " and ");
  EXPECT_EQ(between(0, 3, "Ida", english), ", ");
  EXPECT_EQ(between(1, 3, "Ida", english), ", and ");
}

TEST(Between, KnowsBeforeWhatAndIsAnotherWord) {
  const Locale& spanish = locale_for("es");
  for (const char* name : {"Isabel", "isla", "Hilda", "HI"}) EXPECT_EQ(between(0, 2, name, spanish), " e ") << name;
  for (const char* name : {"Ana", "Hielo", "hiato", "Hugo", ""}) EXPECT_EQ(between(0, 2, name, spanish), " y ") << name;
  EXPECT_EQ(between(1, 3, "Isabel", spanish), " e ");
  EXPECT_EQ(between(0, 3, "Isabel", spanish), ", ");
  EXPECT_EQ(between(1, 3, "Kari", locale_for("he")), " ו-");
  EXPECT_EQ(between(1, 3, "דנה", locale_for("he")), " ו");
}

TEST(NumberIn, WritesTheDigitsOfTheLanguage) {
  EXPECT_EQ(number_in(locale_for("nb"), 120), "120");
  EXPECT_EQ(number_in(locale_for("fa"), 1209), "۱۲۰۹");
  EXPECT_EQ(number_in(locale_for("bn"), 37), "৩৭");
}

TEST(Languages, MarksWordsThatALanguageLacksAsEnglish) {
  const Locale& begun = locale_for("sma");
  const Languages languages("sma", begun.tag);
  EXPECT_EQ(languages.of(begun.trap_filled), "en");
  EXPECT_EQ(languages.of(begun.share_by_email), "");
  EXPECT_EQ(Languages("sv", "nb").of(locale_for("nb").trap_filled), "nb");
  EXPECT_EQ(Languages("en", "en").of(locale_for("en").trap_filled), "");
}

TEST(Languages, MarksNoWordsOfTheDocumentsOwn) {
  const std::string_view labels = "more=Enda mer\n";
  const Locale locale = relabelled(locale_for("en"), labels);
  Languages languages("ar", "en");
  languages.labels = labels;
  EXPECT_EQ(languages.of(locale.more), "");
  EXPECT_EQ(languages.direction_of(locale.more), "");
  EXPECT_EQ(languages.of(locale.ad), "en");
  EXPECT_EQ(languages.direction_of(locale.ad), "ltr");
}

TEST(Relabelled, HasWordsOfOnesOwnByTheirNames) {
  const Locale& english = locale_for("en");
  const Locale own = relabelled(english, "share=Pass it on\nreading_time={minutes} = minutes\nshare=Pass on\n");
  EXPECT_EQ(own.share, "Pass on");
  EXPECT_EQ(phrase_for(1, own.reading_time, own), "{minutes} = minutes");
  EXPECT_EQ(own.copied, english.copied);
}

TEST(Relabelled, PassesOverWhatNamesNoWord) {
  const Locale& english = locale_for("en");
  const Locale own = relabelled(english, "shares=x\n=y\nshare=\nshare_more\nmonths=a\ndate={year}\n\n");
  for (const auto& [name, member] : kLocaleRows) EXPECT_EQ(own.*member, english.*member) << name;
}

TEST(IsLabel, KnowsWordsAndNoFormats) {
  for (const char* name : {"share", "copied", "byline", "signup_offline"}) EXPECT_TRUE(is_label(name)) << name;
  for (const char* name : {"", "Share", "digits", "date", "months", "list", "plurals", "tag"}) {
    EXPECT_FALSE(is_label(name)) << name;
  }
}

struct TurnedCase {
  const char* text;
  const char* in_ltr;
  const char* in_rtl;
};

class TurnedDirection : public ::testing::TestWithParam<TurnedCase> {};

TEST_P(TurnedDirection, IsOfTextsThatAreAllInTheOther) {
  const auto [text, in_ltr, in_rtl] = GetParam();
  EXPECT_EQ(turned_direction(text, "ltr"), in_ltr);
  EXPECT_EQ(turned_direction(text, "auto"), in_ltr);
  EXPECT_EQ(turned_direction(text, "rtl"), in_rtl);
}

INSTANTIATE_TEST_SUITE_P(Text, TurnedDirection,
                         ::testing::Values(TurnedCase{"", "", ""}, TurnedCase{"12. (3)", "", ""},
                                           TurnedCase{"A title", "", "auto"}, TurnedCase{"שלום", "auto", ""},
                                           TurnedCase{"«مرحبا» 2018", "auto", ""}, TurnedCase{"YouTube השיקה", "", ""},
                                           TurnedCase{"Æ", "", "auto"}, TurnedCase{"日本語", "", "auto"},
                                           TurnedCase{"Ж", "", "auto"}, TurnedCase{"🫐 – × 3", "", ""},
                                           TurnedCase{"𞤀𞤣", "auto", ""}));

TEST(TurnedDirection, IsDecidedByTheFirstLetters) {
  std::string text;
  while (text.size() < 998) text += "ש";
  EXPECT_EQ(turned_direction(text + "a", "ltr"), "");
  EXPECT_EQ(turned_direction(text + "שa", "ltr"), "auto");
}

class EveryLocale : public ::testing::TestWithParam<std::string_view> {};

TEST_P(EveryLocale, IsFoundByItsOwnTag) { EXPECT_EQ(locale_for(GetParam()).tag, GetParam()); }

TEST_P(EveryLocale, SaysSomethingElseInEachPlaceOfAShareBar) {
  const Locale& locale = locale_for(GetParam());
  const std::set<std::string_view> words = {locale.share_by_email, locale.share_by_link, locale.share_by_device,
                                            locale.share_by_print, locale.share,         locale.copied};
  EXPECT_EQ(words.size(), 6U);
}

TEST_P(EveryLocale, SaysSomethingEverywhere) {
  for (const auto& [name, member] : kLocaleRows) EXPECT_NE(locale_for(GetParam()).*member, "") << name;
}

std::vector<std::string_view> all_tags() {
  std::vector<std::string_view> tags;
  for (const Locale& locale : locales()) tags.push_back(locale.tag);
  return tags;
}

INSTANTIATE_TEST_SUITE_P(All, EveryLocale, ::testing::ValuesIn(all_tags()), [](const auto& each) {
  std::string name(each.param);
  std::erase(name, '-');
  return name;
});

}  // namespace
}  // namespace klipp
