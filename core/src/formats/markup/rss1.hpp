#pragma once

#include "formats/markup/markup_formats.hpp"

namespace klipp {

/// MarkupFormat::is and MarkupFormat::read for RSS 1.0.
bool is_rss1(std::string_view first_name);
void read_rss1(std::string_view text, Document& document, Reading& reading);

}  // namespace klipp
