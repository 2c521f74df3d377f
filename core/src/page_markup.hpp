#pragma once

#include <string>
#include <string_view>

#include "klipp/url.hpp"

/// What stands outside the widget's closed vocabulary: heads, custom elements, templates.
namespace klipp {

/// Text and attribute values outside the widget are escaped by the same writer as those inside.
std::string escaped(std::string_view text);

/// ` name="value"`, or nothing where there is no value.
std::string attribute(std::string_view name, std::string_view value);

/// The same of an address, by the allow-list of all addresses.
std::string attribute(std::string_view name, const Url& value);

}  // namespace klipp
