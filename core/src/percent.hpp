#pragma once

#include <string_view>

#include "klipp/text.hpp"

namespace klipp {

/// The value of a hexadecimal digit, or -1.
int hex_value(char c);

/// Percent-encodes what is not visible ASCII, and what is in `unwanted`. Escapes that are there already stay.
String percent_encode(std::string_view text, std::string_view unwanted);

/// Appends `text` as encode_component() encodes it.
void append_component(String& out, std::string_view text);

/// Decodes `%XX`; a percent sign without two hexadecimal digits stands for itself.
String percent_decode(std::string_view text);

}  // namespace klipp
