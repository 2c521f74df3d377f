#pragma once

#include <string_view>

#include "klipp/text.hpp"

namespace klipp {

/// A summary without what systems add to its end: "The post … appeared first on …", "Read more", "[…]". A text that was
/// cut there ends in an ellipsis. For plain text of formats in which such ends are common.
String teaser_of(std::string_view text);

}  // namespace klipp
