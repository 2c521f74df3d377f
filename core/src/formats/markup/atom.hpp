#pragma once

#include "formats/markup/markup_formats.hpp"

namespace klipp {

/// MarkupFormat::is and MarkupFormat::read for Atom 1.0.
bool is_atom(std::string_view first_name);
void read_atom(std::string_view text, Document& document, Reading& reading);

}  // namespace klipp
