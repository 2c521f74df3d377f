#pragma once

#include <string_view>

#include "html/html_tree.hpp"
#include "klipp/text.hpp"

namespace klipp::html {

/// What HTML says, as plain text on one line: tags are gone, character references are decoded once, and white space is
/// what a browser shows, with a space where one block ends or a line breaks. Scripts, styles, frames, templates, SVG
/// and MathML say nothing. For titles and summaries that a format has as HTML. Text that is too large gives what could
/// be read of it.
String plain_text(std::string_view html);

/// The same for one node of a tree.
String plain_text(Node node);

/// Whether readers never read what stands in an element: scripts, styles, templates, frames, SVG and MathML.
bool holds_no_text(Tag tag);

/// Whether an element stands on lines of its own.
bool is_block(Tag tag);

}  // namespace klipp::html
