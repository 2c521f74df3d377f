#pragma once

#include <string_view>

#include "klipp/date.hpp"

namespace klipp {

/// Reads a date as systems write them, and puts it into the form that HTML wants: RFC 3339's ("2018-01-22T08:00:00Z"),
/// a bare day, with or without offset, colons and seconds; mails' ("Mon, 22 Jan 2018 08:00:00 +0100") and their
/// relatives, with the month in letters; seconds since 1970, whose day is UTC's. The result is false where the day
/// cannot be told, or does not exist.
DateTime parse_date(std::string_view text);

}  // namespace klipp
