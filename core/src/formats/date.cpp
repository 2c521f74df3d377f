#include "formats/date.hpp"

#include <algorithm>
#include <cstdint>

#include "text/char_set.hpp"
#include "text/choices.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

constexpr CharSet kNoDigit = ~kDigits;

/// Whether `text` is written as `most` is, a digit for each digit, and is not later by the clock.
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

int days_in(int year, int month) {
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  if (month == 2) return leap ? 29 : 28;
  // Every second month has 31, and July and August both.
  return 30 + (month + month / 8) % 2;
}

void put(String& out, int number, char behind) {
  if (number < 10) out += '0';
  out.append(decimal(number)).push_back(behind);
}

/// "+01:00", of "+0100" and "+01" too; nothing where it is no offset.
String offset_of(std::string_view written) {
  const std::string_view hours = written.substr(1, 2);
  written.remove_prefix(1 + hours.size());
  if (written.starts_with(':')) written.remove_prefix(1);
  const std::string_view minutes = written.empty() ? "00" : written.substr(0, 2);
  if (!is_within(hours, "23") || !is_within(minutes, "59")) return {};
  return copy_of(hours).append(":").append(minutes);
}

/// "T08:00:00.5+01:00" of what stands behind a day, as HTML has it; nothing where it has no such time.
String time_of(std::string_view rest) {
  if (rest.empty() || !CharSet("Tt ").has(rest.front()) || !is_within(rest.substr(1, 5), "23:59")) return {};
  String time = String("T").append(rest.substr(1, 5));
  rest.remove_prefix(6);
  if (is_within(rest.substr(0, 3), ":59")) time.append(take(rest, 3));
  if (rest.starts_with('.')) {
    const std::size_t size = 1 + length_before(rest.substr(1), kNoDigit);
    if (size == 1) return {};
    time.append(take(rest, size).substr(0, 4));
  }
  if (rest.starts_with(' ')) rest.remove_prefix(1);
  if (rest.empty()) return time;
  if (choice_named("z utc gmt", lower_ascii(rest)) >= 0) return time.append("Z");
  const std::string_view sign = rest.substr(0, 1);
  const String offset = sign == "+" || sign == "-" ? offset_of(rest) : String();
  if (offset.empty()) return {};
  return offset == "00:00" ? time.append("Z") : time.append(sign).append(offset);
}

/// Day, month and year in any order that leaves no doubt.
class DayReader {
 public:
  /// Takes them off the front of `text`, and the time behind them.
  DateTime read(std::string_view text) {
    constexpr CharSet kBetween(" ,.-/");
    while (!text.empty() && (year_ == 0 || month_ == 0 || day_ == 0)) {
      const std::string_view digits = text.substr(0, length_before(text, kNoDigit));
      const std::string_view word = text.substr(0, length_before(text, ~kLetters));
      if (!digits.empty() ? !number(digits) : word.empty() ? !kBetween.has(text.front()) : !name(word)) return {};
      text.remove_prefix(std::max<std::size_t>(1, digits.size() + word.size()));
    }
    return date(time_of(text));
  }

  /// Of seconds since 1970, or of thousandths and less.
  DateTime read_seconds(std::string_view digits) {
    constexpr std::int64_t kMost = 100'000'000'000;
    std::int64_t seconds = 0;
    for (const char c : digits.substr(0, 18)) seconds = seconds * 10 + (c - '0');
    while (seconds >= kMost) seconds /= 1000;
    year_ = 1970;
    month_ = 1;
    day_ = static_cast<int>(seconds / 86'400) + 1;
    for (int days = 0; day_ > (days = days_in(year_, month_)); day_ -= days) {
      if (++month_ > 12) month_ = 1, ++year_;
    }
    const auto of_day = static_cast<int>(seconds % 86'400);
    String time("T");
    put(time, of_day / 3600, ':');
    put(time, of_day / 60 % 60, ':');
    put(time, of_day % 60, 'Z');
    return date(time);
  }

 private:
  bool number(std::string_view digits) {
    int value = 0;
    for (const char c : digits.substr(0, 4)) value = value * 10 + (c - '0');
    if (digits.size() == 4 && year_ == 0) {
      year_ = value;
      // NOLINTNEXTLINE(bugprone-branch-clone): told apart from the last branch by what is between
    } else if (digits.size() > 2) {
      return false;
    } else if (year_ > 0 && month_ == 0 && day_ == 0) {
      month_ = value;
    } else if (day_ == 0) {
      day_ = value;
    } else if (digits.size() == 2 && year_ == 0) {
      year_ = value + (value < 50 ? 2000 : 1900);  // RFC 5322
    } else {
      return false;
    }
    return true;
  }

  /// Of a month, in English or Norwegian; that of a day says nothing.
  bool name(std::string_view word) {
    const String start = lower_ascii(word.substr(0, 3));
    if (choice_named("mon tue wed thu fri sat sun", start) >= 0) return true;
    const int month =
        choice_named("jan feb mar apr may jun jul aug sep oct nov dec - - - - mai - - - - okt - des", start);
    month_ = month % 12 + 1;
    return month >= 0;
  }

  [[nodiscard]] DateTime date(std::string_view time) const {
    if (year_ <= 0 || month_ <= 0 || month_ > 12 || day_ <= 0 || day_ > days_in(year_, month_)) return {};
    String text = decimal(10'000 + year_);
    text = copy_of(std::string_view(text).substr(1)).append("-");
    put(text, month_, '-');
    if (day_ < 10) text += '0';
    return {year_, month_, day_, text.append(decimal(day_)).append(time)};
  }

  int year_ = 0;
  int month_ = 0;
  int day_ = 0;
};

/// Of "2018-01-22T08:00:00", as HTML has it: the form with neither offset nor parts of seconds.
bool has_no_offset(const DateTime& date) {
  constexpr std::string_view kForm = "2018-01-22T08:00:00";
  return date.text.size() == kForm.size();
}

/// From one point in time to the other, both by clocks without offset; a day at most, or more than a day.
int minutes_between(const DateTime& from, const DateTime& to) {
  constexpr int kDay = 24 * 60;
  const auto of_day = [](const DateTime& date) {
    const auto number = [&](std::size_t at) { return (date.text[at] - '0') * 10 + (date.text[at + 1] - '0'); };
    return number(11) * 60 + number(14);
  };
  const auto day = [](const DateTime& date) { return date.year * 372 + date.month * 31 + date.day; };
  const int days = day(to) - day(from);
  if (days == 0) return of_day(to) - of_day(from);
  // The first of a month comes after its last, however long that is.
  const bool is_next = to.day == 1 ? days > 0 && days <= 4 : days == 1;
  const bool is_last = from.day == 1 ? days < 0 && days >= -4 : days == -1;
  if (!is_next && !is_last) return 2 * kDay;
  return of_day(to) - of_day(from) + (is_next ? kDay : -kDay);
}

}  // namespace

DateTime with_offset(const DateTime& local, const DateTime& utc) {
  constexpr int kMostOffset = 14 * 60;
  if (!utc || !has_no_offset(utc)) return local ? local : utc;
  DateTime date = utc;
  const int offset = local && has_no_offset(local) ? minutes_between(utc, local) : 0;
  if (offset == 0 || offset % 15 != 0 || offset < -kMostOffset || offset > kMostOffset) {
    date.text = date.text + "Z";
    return date;
  }
  date = local;
  const int size = offset < 0 ? -offset : offset;
  date.text = date.text + (offset < 0 ? "-" : "+");
  put(date.text, size / 60, ':');
  if (size % 60 < 10) date.text += '0';
  date.text.append(decimal(size % 60));
  return date;
}

DateTime parse_date(std::string_view text) {
  const std::string_view digits = text.substr(0, text.find('.'));
  const bool counts = digits.size() > 8 && length_before(digits, kNoDigit) == digits.size();
  return counts ? DayReader().read_seconds(digits) : DayReader().read(text);
}

}  // namespace klipp
