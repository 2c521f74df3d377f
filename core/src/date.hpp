#pragma once

#include <string_view>

#include "klipp/model.hpp"

namespace klipp {

/// Reads an RFC 3339 date-time ("2018-01-22T08:00:00+01:00") or a full-date; the result is false where it is neither,
/// or names a day that does not exist.
DateTime parse_date(std::string_view text);

}  // namespace klipp
