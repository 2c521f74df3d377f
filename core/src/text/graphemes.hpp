#pragma once

#include <cstddef>
#include <string_view>

namespace klipp {

/// Bytes of the first user-perceived character of `text`, which is well-formed UTF-8: an extended grapheme cluster of
/// UAX #29, Unicode 15.0 (rules GB1 to GB999). 0 only where the text is empty.
std::size_t first_grapheme(std::string_view text);

}  // namespace klipp
