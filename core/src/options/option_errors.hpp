#pragma once

#include <string_view>

#include "klipp/result.hpp"
#include "options/option_words.hpp"

/// The errors of options.
namespace klipp {

Error unknown_option(std::string_view name);

/// The error of a value that option `name` of this kind does not have.
Error bad_option_value(OptionKind kind, std::string_view name, std::string_view value);

}  // namespace klipp
