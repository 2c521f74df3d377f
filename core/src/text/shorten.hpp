#pragma once

#include <cstddef>
#include <string_view>

#include "klipp/text.hpp"

namespace klipp {

/// `text` on one line: runs of white space are one space each. More than `most` user-perceived characters (UAX #29)
/// are cut after a word, and end in an ellipsis. Inside a very long one, and in scripts that put no space between words,
/// they are cut between characters, as newspapers break their lines.
String shorten(std::string_view text, std::size_t most);

}  // namespace klipp
