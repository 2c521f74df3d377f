#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace klipp::example {

/// Names and values of a query or a form, in their order.
using QueryFields = std::vector<std::pair<std::string, std::string>>;

/// The bytes that `text` stands for. A percent sign without two digits behind it stays.
std::string percent_decode(std::string_view text);

/// The fields of "a=1&b=2", decoded; a plus is a space (WHATWG URL standard, section 5.1).
QueryFields parse_query(std::string_view text);

}  // namespace klipp::example
