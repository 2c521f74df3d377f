#include "languages.hpp"

#include <algorithm>

#include "klipp/text.hpp"
#include "locale/english_text.hpp"
#include "locale/locale_tables.hpp"
#include "text/choices.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

#ifdef KLIPP_SHARES_ALONE

constexpr std::size_t kRows = kShareRows;

consteval std::size_t size_of_rows() {
  std::size_t size = 0;
  for (std::size_t lines = 0; lines <= kRows; ++size) lines += kEnglishText[size] == '\n' ? 1 : 0;
  return size;
}

/// As much of English as the rows need: of a text that is named, all is linked.
struct English {
  char text[size_of_rows()];
};

constexpr English kEnglish = [] {
  English english{};
  std::copy(kEnglishText, kEnglishText + sizeof english.text, english.text);
  return english;
}();

constexpr std::string_view kText{kEnglish.text, sizeof kEnglish.text};

#else

constexpr std::size_t kRows = std::size(kLocaleRows);

constexpr std::string_view kText = kEnglishText;

#endif

/// What the host gave.
struct Given {
  std::string_view asked_for;
  Locale locale;
};

Locale english;
List<Given> given_languages;
String wanted;

}  // namespace

LocaleRows locale_rows() { return first_locale_rows<kRows>(); }

std::string_view english_text() { return kText; }

const Locale& locale_for(std::string_view language) {
  const std::string_view tag = tag_at_start(language);
  const String primary = lower_ascii(tag.substr(0, tag.find('-')));
  if (primary.empty() || primary == "en") return english;
  for (const Given& given : given_languages) {
    if (given.asked_for == tag || given.asked_for == "*") return given.locale;
  }
  wanted = tag;
  return english;
}

void module::forget_languages() {
  english = locale_of<kRows>(kText);
  given_languages = {};
  wanted = {};
}

void module::give_language(std::string_view given) {
  const std::string_view asked_for = take_before(given, '\n');
  given_languages.push_back({asked_for, given.empty() ? english : locale_of<kRows>(given, english)});
}

std::string_view module::wanted_language() { return wanted; }

}  // namespace klipp
