#pragma once

#include <string>
#include <string_view>

#include "formats/member_reader.hpp"

namespace klipp {

/// Notes warnings about a Markdown body, each with its line: pictures without alternative text or from http addresses,
/// and raw HTML. `pointer` is that of the member that holds it.
void check_markdown(std::string_view markdown, const std::string& pointer, Reading& reading);

/// The problem with a picture's address, or nothing.
std::string_view problem_of_picture(std::string_view address);

}  // namespace klipp
