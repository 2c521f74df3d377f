#pragma once

#include <string>
#include <string_view>

namespace klipp::fuzz {

/// Requires of a document, read as `format` or as what it is if that is empty, that what comes out as JSON Feed is the
/// same document: it converts to itself, and renders as the original does. Errors and problems are clear.
void require_conversion(std::string_view text, const std::string& format);

/// The format whose name has this number among `names`, which are separated by spaces; nothing for any other number.
std::string format_at(std::string names, int number);

}  // namespace klipp::fuzz
