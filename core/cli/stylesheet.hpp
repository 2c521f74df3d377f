#pragma once

#include <string_view>

namespace klipp {

/// The style sheet of web/style as it was when this program was built, for markup that carries its styles with it.
extern const std::string_view kStylesheet;

/// The same with the themes.
extern const std::string_view kThemedStylesheet;

}  // namespace klipp
