#pragma once

#include <string_view>
#include <vector>

#include "formats/markup/markup_formats.hpp"
#include "klipp/document.hpp"

namespace klipp {

/// What the author of a feed in XML, or of a page, should know. Places are named after the elements that hold them:
/// "/item/0/pubDate".
std::vector<Problem> validate_markup(std::string_view text, const MarkupFormat& format, const Limits& limits);

}  // namespace klipp
