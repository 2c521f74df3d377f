#pragma once

#include <string_view>

#include "klipp/text.hpp"

namespace klipp::json {

/// What a Writer wrote, for people: a line for each member and entry, `<`, `>` and `&` as themselves. The same JSON,
/// but not for the inside of a script element.
String indented(std::string_view written);

}  // namespace klipp::json
