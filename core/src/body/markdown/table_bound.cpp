#include "body/markdown/table_bound.hpp"

#include <algorithm>
#include <string>

#include "text/char_set.hpp"

namespace klipp {

namespace {

constexpr CharSet kLineEnds("\n\r");

/// A blank line ends a table; in a quote it begins with the quote's mark.
bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\v\f>") == std::string_view::npos; }

/// How many columns "|:-:|-|" makes, whatever quote or list item it stands in; 1 for all that cannot be such a line.
std::size_t columns_of(std::string_view line) {
  const std::size_t other = line.find_last_not_of("|-: \t\v\f");
  const std::string_view row = line.substr(other == std::string_view::npos ? 0 : other + 1);
  std::size_t cells = 0;
  bool in_dashes = false;
  for (const char c : row) {
    if (c == '-' && !in_dashes) ++cells;
    in_dashes = c == '-';
  }
  const auto pipes = static_cast<std::size_t>(std::count(row.begin(), row.end(), '|'));
  return cells > 1 && pipes + 1 >= cells ? cells : 1;
}

}  // namespace

Error check_tables(std::string_view markdown, const Limits& limits) {
  if (markdown.find('|') == std::string_view::npos) return {};
  std::size_t cells = 0;
  std::size_t columns = 1;
  while (!markdown.empty()) {
    const std::string_view line = take_before(markdown, kLineEnds);
    columns = is_blank(line) ? 1 : std::max(columns, columns_of(line));
    // One column is not multiplied: such rows are as many as the text has lines.
    if (columns > 1) cells += columns;
    if (cells > limits.table_cells) return limit_passed(Limit::kTableCells, limits);
  }
  return {};
}

}  // namespace klipp
