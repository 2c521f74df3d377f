#include <array>

#include "locale/english_text.hpp"
#include "locale/locale_tables.hpp"
#include "locale/locale_texts.hpp"
#include "locale/nearest_language.hpp"

namespace klipp {

namespace {

constexpr std::array<Locale, std::size(kLocaleTexts) + 1> all_locales() {
  std::array<Locale, std::size(kLocaleTexts) + 1> all;
  all[0] = locale_of(kEnglishText);
  for (std::size_t i = 1; i < all.size(); ++i) all[i] = locale_of(kLocaleTexts[i - 1], all[0]);
  return all;
}

constexpr auto kAll = all_locales();

}  // namespace

std::span<const Locale> locales() { return kAll; }

std::span<const LocaleRow> locale_rows() { return kLocaleRows; }

std::string_view english_text() { return kEnglishText; }

const Locale& locale_for(std::string_view language) { return kAll[nearest_language(language, kAll)]; }

}  // namespace klipp
