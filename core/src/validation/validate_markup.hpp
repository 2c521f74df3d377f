#pragma once

#include <string_view>
#include <vector>

#include "formats/markup/markup_formats.hpp"
#include "klipp/document.hpp"

namespace klipp {

/// What the author of a feed in XML, or of a page, should know. Places are named after the elements that hold them:
/// "/item/0/pubDate".
std::vector<Problem> validate_markup(std::string_view text, const MarkupFormat& format, const Limits& limits);

/// Where a feed, or something that is one item, has what a widget's error is about, whose place has JSON Feed's names.
String own_place(std::string_view pointer, const MarkupFormat& format, bool is_feed);

}  // namespace klipp
