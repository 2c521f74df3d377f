#include "klipp/locale.hpp"

#include "text/choices.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

/// The form of so many: the text is runs such as "1b1a98b", with how many numbers take which form, from 0 on. Above 199
/// the numbers are as those from 100 on; where the text says nothing of these, as those from 0 on.
std::size_t form_of(std::size_t number, std::string_view runs) {
  std::size_t place = number < 200 ? number : 100 + number % 100;
  for (;;) {
    std::string_view rest = runs;
    std::size_t passed = 0;
    while (!rest.empty()) {
      std::size_t length = 0;
      for (; rest.front() <= '9'; rest.remove_prefix(1)) length = length * 10 + static_cast<std::size_t>(rest[0] - '0');
      passed += length;
      if (place < passed) return static_cast<std::size_t>(rest.front() - 'a');
      rest.remove_prefix(1);
    }
    if (passed == 0) return 0;
    place -= passed;
  }
}

/// What stands at a place of a list with tabs between its members; the last where it has fewer.
std::string_view member_at(std::string_view list, std::size_t place) {
  std::string_view member = take_before(list, '\t');
  for (; place > 0 && !list.empty(); --place) member = take_before(list, '\t');
  return member;
}

}  // namespace

std::string_view phrase_for(std::size_t number, std::string_view phrase, const Locale& locale) {
  return member_at(phrase, form_of(number, locale.plurals));
}

Around around(std::string_view phrase) {
  const std::string_view before = take_before(phrase, '{');
  take_before(phrase, '}');
  return {before, phrase};
}

String filled(std::string_view phrase, std::string_view with) {
  const auto [before, behind] = around(phrase);
  return String(before).append(with).append(behind);
}

String number_in(const Locale& locale, std::size_t number) {
  const String ascii = decimal(number);
  const std::string_view zero = locale.digits.substr(0, first_code_point(locale.digits).length);
  if (zero.size() == 1) return ascii;
  String out;
  for (const char digit : ascii) {
    out.append(zero.substr(0, zero.size() - 1));
    // The ten digits differ in their last byte alone.
    out += static_cast<char>(zero.back() + (digit - '0'));
  }
  return out;
}

std::string_view between(std::size_t place, std::size_t size, const Locale& locale) {
  return member_at(locale.list, size == 2 ? 0 : place + 2 < size ? 1 : 2);
}

String format_date(const DateTime& date, const Locale& locale) {
  if (!date) return {};
  String out;
  std::string_view rest = locale.date;
  while (!rest.empty()) {
    out.append(take_before(rest, '{'));
    const std::string_view part = take_before(rest, '}');
    if (part == "day") out.append(number_in(locale, static_cast<std::size_t>(date.day)));
    if (part == "month") out.append(member_at(locale.months, static_cast<std::size_t>(date.month - 1)));
    if (part == "year") out.append(number_in(locale, static_cast<std::size_t>(date.year)));
  }
  return out;
}

}  // namespace klipp
