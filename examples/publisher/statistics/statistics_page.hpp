#pragma once

#include <map>
#include <string>
#include <string_view>

#include "statistics/count.hpp"

namespace klipp::example {

/// Headlines by the ids of articles.
using Titles = std::map<std::string, std::string>;

/// The sums of the days from `from` to `to` as a page: a plot and tables, which need no script. What a plot shows
/// stands in a table as well.
std::string statistics_page(const Sums& sums, const std::string& from, const std::string& to, const Titles& titles);

/// The style sheet of that page, beside that of all pages.
extern const std::string_view kStatisticsStylesheet;
inline constexpr const char* kStatisticsStylesheetPath = "/statistics.css";

}  // namespace klipp::example
