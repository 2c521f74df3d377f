#pragma once

#include <string_view>

#include "klipp/url.hpp"

/// The rules that all bodies share, whatever they are written in: one function for each.
namespace klipp {

/// The NAME of a comment `<!-- ad NAME -->`, from what stands between its signs; empty for any other. A name has up to
/// 64 letters, digits, `-` and `_`.
std::string_view ad_name(std::string_view comment);

/// Whether a paragraph that begins with this text is speech: a dash and a space, as in Norwegian newspapers, or a long
/// dash and what is said, as in Spanish ones ("—Hola").
bool is_dialogue(std::string_view text);

/// What to add to every heading's level, so that the highest (`highest`, 1 to 6) is `top_heading`; 0 leaves levels as
/// written.
int heading_shift(int highest, int top_heading);

/// Whether a link leads to another site than the article's, and so gets a `rel`. Links to mail and telephone do not.
bool leads_elsewhere(const Url& target, const Url& base);

}  // namespace klipp
