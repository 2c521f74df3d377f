#include "klipp/locale.hpp"

#include "locale_tables.hpp"

namespace klipp {

const Locale& locale_for(std::string_view language) { return is_norwegian(language) ? kNorwegian : kEnglish; }

const std::array<const Locale*, 2>& locales() {
  static constexpr std::array<const Locale*, 2> kAll = {&kNorwegian, &kEnglish};
  return kAll;
}

String format_date(const DateTime& date, const Locale& locale) {
  if (!date) return {};
  const String month(locale.months[static_cast<std::size_t>(date.month - 1)]);
  const String day = decimal(date.day);
  const String year = decimal(date.year);
  if (locale.date_order == Locale::DateOrder::kMonthDayYear) return month + " " + day + ", " + year;
  return day + ". " + month + " " + year;
}

}  // namespace klipp
