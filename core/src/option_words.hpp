#pragma once

#include <optional>
#include <string_view>

#include "klipp/options.hpp"
#include "klipp/text.hpp"

/// The options that a share bar takes, for set_option and for the module that renders nothing else.
namespace klipp {

/// The option called `name` that takes any text, or null.
String* text_option(Options& options, std::string_view name);

/// "icon", "label" or "both".
std::optional<Buttons> buttons_named(std::string_view name);

}  // namespace klipp
