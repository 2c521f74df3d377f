#pragma once

#include <string>
#include <string_view>

namespace klipp {

/// What a document says, for a sentence about it that stands on one line of a terminal or a log: without what would end
/// the line, steer the terminal or turn the direction of what follows, and cut after 80 characters.
std::string printable(std::string_view text);

/// The same between quotes: 'a.jpg'.
std::string quoted(std::string_view text);

}  // namespace klipp
