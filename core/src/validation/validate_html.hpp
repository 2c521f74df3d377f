#pragma once

#include <string>
#include <string_view>

#include "formats/member_reader.hpp"

namespace klipp {

/// Notes warnings about a body in HTML, each with its line: pictures without alternative text or from http addresses,
/// and what is left out of it or becomes a link. `pointer` is that of the member that holds it.
void check_html_body(std::string_view html, const std::string& pointer, Reading& reading);

}  // namespace klipp
