#pragma once

#include <cstddef>
#include <string_view>

#include "klipp/text.hpp"

namespace klipp {

/// `text` on one line: runs of white space are one space each. More than `most` user-perceived characters (UAX #29)
/// are cut after a word, or inside a very long one, and end in an ellipsis.
String shorten(std::string_view text, std::size_t most);

}  // namespace klipp
