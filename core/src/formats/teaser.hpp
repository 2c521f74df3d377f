#pragma once

#include <string_view>

#include "klipp/model.hpp"
#include "klipp/text.hpp"

namespace klipp {

/// Removes a text that is for members, or asks for a password; the summary is all that others read.
void keep_teaser(Article& article);

/// A summary without what systems add to its end: "The post … appeared first on …", "Read more", "[…]". A text that was
/// cut there ends in an ellipsis. For plain text of formats in which such ends are common.
String teaser_of(std::string_view text);

}  // namespace klipp
