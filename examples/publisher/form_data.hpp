#pragma once

#include <string_view>

#include "http/query.hpp"

namespace klipp::example {

/// The fields of an application/x-www-form-urlencoded body, decoded, in the order of the form (WHATWG URL standard,
/// section 5.1). Bytes that are not UTF-8 become U+FFFD.
QueryFields parse_form(std::string_view body);

}  // namespace klipp::example
