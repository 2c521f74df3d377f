#pragma once

#include <string_view>

namespace klipp::example {

/// A line on stdout, at once and in one piece, whichever threads write.
void log_line(std::string_view line);

/// What went wrong, as a line on stderr behind the program's name.
void log_problem(std::string_view problem);

}  // namespace klipp::example
