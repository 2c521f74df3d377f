#pragma once

#include "formats/markup/markup_formats.hpp"

namespace klipp {

/// MarkupFormat::is and MarkupFormat::read for pages in HTML: what an article's page says of it to search engines and
/// social networks, which is a card, or an article that leads to its page.
bool is_page(std::string_view first_name);
void read_page(std::string_view text, Document& document, Reading& reading);

}  // namespace klipp
