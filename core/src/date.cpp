#include "date.hpp"

#include "char_set.hpp"

namespace klipp {

namespace {

constexpr CharSet kNoDigit = ~kDigits;

/// Whether `text` is written as `most` is, a digit for each digit, and no number in it is larger than the one there.
bool is_within(std::string_view text, std::string_view most) {
  if (text.size() != most.size()) return false;
  // Of the digits of a number the first that differs decides.
  int above = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (kDigits.has(text[i]) && kDigits.has(most[i])) {
      if (above == 0) above = text[i] - most[i];
    } else {
      if (text[i] != most[i] || above > 0) return false;
      above = 0;
    }
  }
  return above <= 0;
}

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

int days_in(int year, int month) {
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  if (month == 2) return leap ? 29 : 28;
  // Every second month has 31, and July and August both.
  return 30 + (month + month / 8) % 2;
}

/// "08:00:00+01:00", with any number of decimals of a second.
bool is_time(std::string_view text) {
  if (!is_within(text.substr(0, 8), "23:59:60")) return false;
  text.remove_prefix(8);
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    const std::size_t decimals = length_before(text, kNoDigit);
    if (decimals == 0) return false;
    text.remove_prefix(decimals);
  }
  if (text == "Z" || text == "z") return true;
  return (text.starts_with('+') || text.starts_with('-')) && is_within(text.substr(1), "23:59");
}

}  // namespace

DateTime parse_date(std::string_view text) {
  if (!is_within(text.substr(0, 10), "9999-12-31")) return {};
  const int year = number(text.substr(0, 4));
  const int month = number(text.substr(5, 2));
  const int day = number(text.substr(8, 2));
  if (year == 0 || month == 0 || day == 0 || day > days_in(year, month)) return {};
  if (text.size() > 10) {
    const bool separated = text[10] == 'T' || text[10] == 't' || text[10] == ' ';
    if (!separated || !is_time(text.substr(11))) return {};
  }
  return {year, month, day, String(text)};
}

}  // namespace klipp
