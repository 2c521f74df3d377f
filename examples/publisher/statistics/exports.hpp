#pragma once

#include <string>
#include <string_view>

#include "statistics/count.hpp"

namespace klipp::example {

/// "day,partner,article,widget,event,network,count" and a line for each sum, as RFC 4180 has it.
std::string sums_as_csv(const Sums& sums);

/// {"from":…,"to":…,"sums":[{"day":…,"partner":…,"article":…,"widget":…,"event":…,"network":…,"count":…}]}; `network`
/// is there for shares only.
std::string sums_as_json(const Sums& sums, std::string_view from, std::string_view to);

}  // namespace klipp::example
