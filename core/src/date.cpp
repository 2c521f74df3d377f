#include "date.hpp"

namespace klipp {

namespace {

/// Whether `text` has the shape of `pattern`, where 0 stands for a digit and everything else for itself.
bool has_shape(std::string_view text, std::string_view pattern) {
  if (text.size() != pattern.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool digit = text[i] >= '0' && text[i] <= '9';
    if (pattern[i] == '0' ? !digit : text[i] != pattern[i]) return false;
  }
  return true;
}

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

int days_in(int year, int month) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : kDays[month - 1];
}

bool is_offset(std::string_view text) {
  if (text == "Z" || text == "z") return true;
  if (!has_shape(text, "+00:00") && !has_shape(text, "-00:00")) return false;
  return number(text.substr(1, 2)) < 24 && number(text.substr(4, 2)) < 60;
}

/// "08:00:00+01:00", with any number of decimals of a second.
bool is_time(std::string_view text) {
  if (!has_shape(text.substr(0, 8), "00:00:00")) return false;
  if (number(text.substr(0, 2)) > 23 || number(text.substr(3, 2)) > 59 || number(text.substr(6, 2)) > 60) return false;
  text.remove_prefix(8);
  if (!text.empty() && text.front() == '.') {
    const std::size_t end = text.find_first_not_of("0123456789", 1);
    if (end == 1 || end == std::string_view::npos) return false;
    text.remove_prefix(end);
  }
  return is_offset(text);
}

}  // namespace

DateTime parse_date(std::string_view text) {
  if (!has_shape(text.substr(0, 10), "0000-00-00")) return {};
  const int year = number(text.substr(0, 4));
  const int month = number(text.substr(5, 2));
  const int day = number(text.substr(8, 2));
  if (year == 0 || month < 1 || month > 12 || day < 1 || day > days_in(year, month)) return {};
  if (text.size() > 10) {
    const bool separated = text[10] == 'T' || text[10] == 't' || text[10] == ' ';
    if (!separated || !is_time(text.substr(11))) return {};
  }
  return {year, month, day, String(text)};
}

}  // namespace klipp
