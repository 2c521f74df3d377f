#include "statistics/count.hpp"

#include <chrono>
#include <cstdio>
#include <optional>

#include "http/command_line.hpp"

namespace klipp::example {

namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

std::string text_of(sys_days day) {
  const year_month_day date(day);
  char text[16];
  (void)std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return text;
}

std::optional<sys_days> parse_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = parse_number(std::string(text.substr(0, 4)), 1970, 9999);
  const auto month = parse_number(std::string(text.substr(5, 2)), 1, 12);
  const auto day = parse_number(std::string(text.substr(8, 2)), 1, 31);
  if (!year || !month || !day) return std::nullopt;
  const year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                            std::chrono::day(static_cast<unsigned>(*day))};
  return date.ok() ? std::optional<sys_days>(date) : std::nullopt;
}

}  // namespace

std::string day_of(std::int64_t unix_ms) {
  const std::chrono::sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds(unix_ms)};
  return text_of(std::chrono::floor<days>(time));
}

std::string days_before(const std::string& day, int count) {
  const std::optional<sys_days> parsed = parse_day(day);
  return parsed ? text_of(*parsed - days(count)) : day;
}

bool is_day(std::string_view text) { return parse_day(text).has_value(); }

}  // namespace klipp::example
