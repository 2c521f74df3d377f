#include "date.hpp"

#include <algorithm>
#include <cstdint>

#include "char_set.hpp"
#include "choices.hpp"
#include "utf8.hpp"

namespace klipp {

namespace {

constexpr CharSet kNoDigit = ~kDigits;
constexpr CharSet kNoLetter = ~kLetters;

int days_in(int year, int month) {
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  if (month == 2) return leap ? 29 : 28;
  // Every second month has 31, and July and August both.
  return 30 + (month + month / 8) % 2;
}

/// `number` in two digits, behind `before`.
void put(String& out, std::string_view before, int number) {
  out.append(before).append(number < 10 ? "0" : "").append(decimal(number));
}

/// A date, read from the front of its text.
class DateReader {
 public:
  explicit DateReader(std::string_view text) : rest_(text) {}

  DateTime read() {
    const std::size_t digits = length_before(rest_, kNoDigit);
    const bool is_read = digits == 4 || digits == 8 ? year_first() : digits > 8 ? seconds_since_1970() : in_words();
    const bool is_there =
        is_read && year_ > 0 && month_ > 0 && month_ <= 12 && day_ > 0 && day_ <= days_in(year_, month_);
    if (!is_there) return {};
    String text;
    put(text, "", year_ / 100);
    put(text, "", year_ % 100);
    put(text, "-", month_);
    put(text, "-", day_);
    return {year_, month_, day_, text.append(time_)};
  }

 private:
  [[nodiscard]] bool has(const CharSet& set) const { return !rest_.empty() && set.has(rest_.front()); }

  bool take_one(const CharSet& set) {
    const bool is_there = has(set);
    if (is_there) rest_.remove_prefix(1);
    return is_there;
  }

  /// A number of `most` digits at most; -1 where there is none.
  int number(std::size_t most) {
    int value = has(kDigits) ? 0 : -1;
    for (; most > 0 && has(kDigits); --most) value = value * 10 + (take(rest_, 1).front() - '0');
    return value;
  }

  void skip_spaces() {
    while (take_one(kSpaces)) {
    }
  }

  /// "2018-01-22T08:00:00+01:00", or the same without what stands between.
  bool year_first() {
    constexpr CharSet kBetween("-/.");
    year_ = number(4);
    take_one(kBetween);
    month_ = number(2);
    take_one(kBetween);
    day_ = number(2);
    return rest_.empty() || (take_one(CharSet("Tt ")) && time() && zone() && is_over());
  }

  /// Or thousandths of them, or less, as some systems count.
  bool seconds_since_1970() {
    constexpr std::int64_t kMost = 100'000'000'000;
    std::int64_t seconds = 0;
    while (has(kDigits)) {
      seconds = seconds * 10 + number(1);
      if (seconds > kMost * 1'000'000) return false;
    }
    while (seconds >= kMost) seconds /= 1000;
    if (take_one(CharSet("."))) rest_.remove_prefix(length_before(rest_, kNoDigit));
    year_ = 1970;
    month_ = 1;
    day_ = static_cast<int>(seconds / 86'400) + 1;
    for (int days = 0; day_ > (days = days_in(year_, month_)); day_ -= days) {
      if (++month_ > 12) month_ = 1, ++year_;
    }
    put_time(static_cast<int>(seconds % 86'400));
    time_ += 'Z';
    return rest_.empty();
  }

  void put_time(int second_of_day) {
    put(time_, "T", second_of_day / 3600);
    put(time_, ":", second_of_day / 60 % 60);
    put(time_, ":", second_of_day % 60);
  }

  /// "Mon, 22 Jan 2018 08:00:00 +0100", "January 22, 2018", "22-Jan-18", "Mon Jan 22 08:00:00 2018".
  bool in_words() {
    while (!rest_.empty()) {
      if (has(kLetters)) {
        if (!name(take(rest_, length_before(rest_, kNoLetter)))) return false;
      } else if (has(kDigits)) {
        const std::size_t digits = length_before(rest_, kNoDigit);
        if (rest_.substr(digits, 1) == ":") return time() && late_year() && zone() && late_year() && is_over();
        if (!day_or_year(digits)) return false;
      } else if (!take_one(CharSet(" ,.-"))) {
        return false;
      }
    }
    return true;
  }

  /// Of a month, in English or Norwegian; that of a day says nothing.
  bool name(std::string_view word) {
    const String start = lower_ascii(word.substr(0, 3));
    if (choice_named("mon tue wed thu fri sat sun", start) >= 0) return true;
    for (const std::string_view months :
         {"jan feb mar apr may jun jul aug sep oct nov dec", "- - - - mai - - - - okt - des"}) {
      if (const int month = choice_named(months, start); month >= 0) month_ = month + 1;
    }
    return month_ > 0;
  }

  bool day_or_year(std::size_t digits) {
    if (digits <= 2 && day_ == 0) {
      day_ = number(2);
    } else if (year_ == 0 && (digits == 2 || digits == 4)) {
      year_ = number(4);
      if (digits == 2) year_ += year_ < 50 ? 2000 : 1900;  // RFC 5322
    } else {
      return false;
    }
    return true;
  }

  /// Some have it behind the time.
  bool late_year() {
    skip_spaces();
    return year_ > 0 || !has(kDigits) || day_or_year(length_before(rest_, kNoDigit));
  }

  /// "08:00:00.123", which HTML takes three decimals of.
  bool time() {
    const int hour = number(2);
    take_one(CharSet(":"));
    const int minute = number(2);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return false;
    put(time_, "T", hour);
    put(time_, ":", minute);
    if (!take_one(CharSet(":")) && !has(kDigits)) return true;
    const int second = number(2);
    if (second < 0 || second > 60) return false;
    put(time_, ":", std::min(second, 59));
    if (!take_one(CharSet(".,"))) return true;
    const std::string_view decimals = take(rest_, length_before(rest_, kNoDigit));
    time_.append(".").append(decimals.substr(0, 3));
    return !decimals.empty();
  }

  /// An offset, or a name for one. Where a name tells nothing, the author's clock does.
  bool zone() {
    skip_spaces();
    const String word = lower_ascii(take(rest_, length_before(rest_, kNoLetter)));
    // In America it is named after what it is behind UTC, and shorter by an hour in summer.
    const int america = choice_named("est edt cst cdt mst mdt pst pdt", word);
    if (america >= 0) put(time_, "-", 5 + america / 2 - america % 2), time_.append(":00");
    const std::string_view sign = rest_.substr(0, 1);
    if (take_one(CharSet("+-"))) return offset(sign);
    if (choice_named("z utc gmt ut", word) >= 0) time_ += 'Z';
    if (word == "am" || word == "pm") time_ = {};
    return true;
  }

  bool offset(std::string_view sign) {
    const int hours = number(2);
    take_one(CharSet(":"));
    const int minutes = has(kDigits) ? number(2) : 0;
    if (hours < 0 || hours > 23 || minutes > 59) return false;
    put(time_, hours + minutes == 0 ? "+" : sign, hours);
    put(time_, ":", minutes);
    return true;
  }

  /// What may follow is a name of the zone: "(CEST)", "[Europe/Oslo]".
  bool is_over() {
    skip_spaces();
    return rest_.empty() || has(CharSet("[("));
  }

  std::string_view rest_;
  int year_ = 0;
  int month_ = 0;
  int day_ = 0;
  String time_;  ///< with its offset, as it stands behind the day
};

}  // namespace

DateTime parse_date(std::string_view text) { return DateReader(text).read(); }

}  // namespace klipp
