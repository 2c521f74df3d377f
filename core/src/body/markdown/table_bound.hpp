#pragma once

#include <optional>
#include <string_view>

#include "klipp/limits.hpp"
#include "klipp/result.hpp"

namespace klipp {

/// The error of a Markdown text whose tables could have more cells than limits.table_cells. GFM fills rows that are too
/// short, so that 80 KB can ask for millions of cells: this finds it out in one pass, before anything is parsed. It
/// counts every line after one that could part a table's head from its body, as far as the next blank line, as a row.
Error check_tables(std::string_view markdown, const Limits& limits);

}  // namespace klipp
