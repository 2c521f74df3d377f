#pragma once

#include <optional>
#include <string_view>

#include "klipp/limits.hpp"
#include "klipp/result.hpp"

namespace klipp {

/// The error of a Markdown text whose tables could have more cells than limits.table_cells. GFM fills short rows up,
/// so 80 KB can make millions of cells. One pass finds that before anything is parsed. It counts as a row every line
/// between one that could separate a table's head from its body and the next blank line.
Error check_tables(std::string_view markdown, const Limits& limits);

}  // namespace klipp
