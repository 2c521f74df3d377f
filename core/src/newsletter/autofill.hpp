#pragma once

#include <string_view>

namespace klipp {

/// Whether `text` tells a browser what to fill in (autofill detail tokens of the HTML standard): a name of something
/// that a newsletter may ask for, perhaps with "home", "work" or "mobile" before it. Names for cards, passwords and
/// codes are refused, because a newsletter must not ask for those.
bool is_autofill(std::string_view text);

}  // namespace klipp
