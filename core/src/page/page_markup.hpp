#pragma once

#include <string>
#include <string_view>

#include "klipp/html.hpp"

/// What stands outside the widget's closed vocabulary: heads, custom elements, templates.
namespace klipp {

/// ` name="value"`, or nothing where there is no value.
std::string attribute(std::string_view name, std::string_view value);

/// The same of an address, by the allow-list of all addresses.
std::string attribute(std::string_view name, const Url& value);

/// An address that means the same wherever it is read: absolute, of the web, or nothing.
std::string web_address(std::string_view address, const Url& base);

}  // namespace klipp
