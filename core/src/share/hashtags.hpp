#pragma once

#include <string_view>

#include "klipp/text.hpp"
#include "text/char_set.hpp"

namespace klipp {

/// `text` as one hashtag, without "#": letters, digits and underscores of any alphabet, which is what networks read as
/// one. Empty where nothing is left, or nothing but digits.
String hashtag_of(std::string_view text);

/// Whether a list such as "ports,ferries" has the hashtag, in small or capital letters of ASCII.
bool has_hashtag(std::string_view list, std::string_view hashtag);

/// Adds hashtags to such a list, each once: those that `text` lists with any of `separators` between them.
void add_hashtags(String& list, std::string_view text, const CharSet& separators);

}  // namespace klipp
