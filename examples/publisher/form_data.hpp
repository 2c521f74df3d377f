#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace klipp::example {

/// The fields of an application/x-www-form-urlencoded body, decoded, in the order of the form (WHATWG URL standard,
/// section 5.1). Bytes that are not UTF-8 become U+FFFD.
std::vector<std::pair<std::string, std::string>> parse_form(std::string_view body);

}  // namespace klipp::example
