#pragma once

#include <string_view>

#include "klipp/date.hpp"

namespace klipp {

/// Reads a date in the forms that systems write, and converts it to the form for HTML. It reads RFC 3339
/// ("2018-01-22T08:00:00Z"), also without time, offset, colons or seconds; the dates of mails ("Mon, 22 Jan 2018
/// 08:00:00 +0100") and similar ones with the month in letters; and seconds since 1970, with the day in UTC. The
/// result is false if the day is unclear or does not exist.
DateTime parse_date(std::string_view text);

/// One point in time that a system has by its own clock and by UTC, neither with an offset: by its own clock, with the
/// offset that the two differ by. If they do not fit, or only one of them is there, it is that of UTC, or else `local`.
DateTime with_offset(const DateTime& local, const DateTime& utc);

}  // namespace klipp
