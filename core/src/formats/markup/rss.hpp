#pragma once

#include "formats/markup/markup_formats.hpp"

namespace klipp {

/// MarkupFormat::is and MarkupFormat::read for RSS 2.0 and 0.9x.
bool is_rss(std::string_view first_name);
void read_rss(std::string_view text, Document& document, Reading& reading);

}  // namespace klipp
