#pragma once

#include <string>
#include <string_view>

#include "klipp/html.hpp"

/// Markup outside the closed vocabulary of widgets: heads, custom elements, templates.
namespace klipp {

/// ` name="value"`, or nothing if the value is empty.
std::string attribute(std::string_view name, std::string_view value);

/// The same for an address, which has to be allowed.
std::string attribute(std::string_view name, const Url& value);

/// An address that means the same everywhere: an absolute one of the web, or nothing.
std::string web_address(std::string_view address, const Url& base);

}  // namespace klipp
