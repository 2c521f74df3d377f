#include "log.hpp"

#include <iostream>
#include <string>

namespace klipp::example {

void log_line(std::string_view line) { std::cout << std::string(line) + '\n' << std::flush; }

void log_problem(std::string_view problem) { std::cerr << "klipp-publisher: " + std::string(problem) + '\n'; }

}  // namespace klipp::example
