#include "klipp/locale.hpp"

#include "locale/locale_tables.hpp"
#include "locale/share_words.hpp"

namespace klipp {

const Locale& locale_for(std::string_view language) { return *locales()[nearest_language(language)]; }

const std::array<const Locale*, 2>& locales() {
  static constexpr std::array<const Locale*, 2> kAll = {&kNorwegian, &kEnglish};
  static_assert(kAll.size() == std::size(kShareLanguages));
  return kAll;
}

String format_date(const DateTime& date, const Locale& locale) {
  if (!date) return {};
  const std::string_view month = locale.months[static_cast<std::size_t>(date.month - 1)];
  const String day = decimal(date.day);
  const String year = decimal(date.year);
  String out;
  if (locale.date_order == Locale::DateOrder::kMonthDayYear) {
    out.append(month).append(" ").append(day).append(", ");
  } else {
    out.append(day).append(". ").append(month).append(" ");
  }
  return out.append(year);
}

}  // namespace klipp
