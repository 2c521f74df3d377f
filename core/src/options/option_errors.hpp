#pragma once

#include <string_view>

#include "klipp/result.hpp"
#include "options/option_words.hpp"

/// What is said of options that are none.
namespace klipp {

Error unknown_option(std::string_view name);

/// `value` is none of option `name`, which is of that kind.
Error bad_option_value(OptionKind kind, std::string_view name, std::string_view value);

}  // namespace klipp
