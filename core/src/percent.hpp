#pragma once

#include <string>
#include <string_view>

namespace klipp {

/// The value of a hexadecimal digit, or -1.
int hex_value(char c);

/// Percent-encodes what is not visible ASCII, and what is in `unwanted`. Escapes that are there already stay.
std::string percent_encode(std::string_view text, std::string_view unwanted);

/// Decodes `%XX`; a percent sign without two hexadecimal digits stands for itself.
std::string percent_decode(std::string_view text);

}  // namespace klipp
