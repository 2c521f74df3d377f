#pragma once

#include <string_view>

namespace klipp {

/// Whether the path of an address ends in ".svg" or ".svgz".
bool is_svg(std::string_view address);

}  // namespace klipp
