#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace klipp::example {

/// A record of RFC 4180, with its CRLF. Every cell is quoted. A cell that a spreadsheet would take for a formula (it
/// begins with = + - @, a tab or a carriage return) gets an apostrophe in front, which makes it text.
std::string csv_record(const std::vector<std::string>& cells);

}  // namespace klipp::example
