#pragma once

#include <initializer_list>
#include <string_view>

#include "klipp/text.hpp"

namespace klipp {

/// `pattern` with each "%" replaced by the next of `words`: every message that says something of its own is made here.
String sentence(std::string_view pattern, std::initializer_list<std::string_view> words);

}  // namespace klipp
