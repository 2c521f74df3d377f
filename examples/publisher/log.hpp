#pragma once

#include <string_view>

namespace klipp::example {

/// Writes a line to stdout, at once and in one piece. Safe to use from several threads.
void log_line(std::string_view line);

/// Writes a line to stderr that says what went wrong, after the program's name.
void log_problem(std::string_view problem);

}  // namespace klipp::example
