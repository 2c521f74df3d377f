#pragma once

#include <string_view>

namespace klipp {

/// web/klipp.css as it was when this program was built, for markup that carries its styles with it.
extern const std::string_view kStylesheet;

}  // namespace klipp
