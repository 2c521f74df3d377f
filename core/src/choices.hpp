#pragma once

#include <string_view>

#include "klipp/text.hpp"

/// Words of which a value is one, in one text: "both top bottom". A word's number is that of the enum's value.
namespace klipp {

/// Takes what stands before the next `end`, and that, off the front of `rest`.
std::string_view take_before(std::string_view& rest, char end);

/// The next word off the front of `rest`.
inline std::string_view take_word(std::string_view& rest) { return take_before(rest, ' '); }

/// The number of `word` in `words`, from 0 on; -1 where it is none of them.
int choice_named(std::string_view words, std::string_view word);

/// Sets the enum at `place` to the value that `word` names; false where it is none of `words`.
bool choose(std::string_view words, std::string_view word, void* place);

/// The word of that number, which there must be; `end` stands between words.
std::string_view choice_at(std::string_view words, int number, char end = ' ');

/// As messages list them: "both, top or bottom".
String listed(std::string_view words, std::string_view before_last = " or ");

}  // namespace klipp
