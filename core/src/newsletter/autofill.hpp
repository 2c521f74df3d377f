#pragma once

#include <string_view>

namespace klipp {

/// Whether `text` tells a browser what to fill in, as the HTML standard has it (autofill detail tokens): one of the
/// names for what a newsletter may ask of a person, and "home", "work" or "mobile" before those where there are
/// several. Cards, passwords and codes are none of them: nobody is to be asked for those here.
bool is_autofill(std::string_view text);

}  // namespace klipp
