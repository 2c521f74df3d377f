#pragma once

#include <cstddef>
#include <string_view>

#include "json/json.hpp"

/// The errors of text that parse() refuses.
namespace klipp::json {

Error empty_text();

Error nul_byte(std::size_t offset);

/// Not JSON: `last` is the offset of the last byte that was read, and `token` ends in the token that it belongs to, as
/// far as the library saw it (a string starts it, and starts in the text at `string_start`).
Error not_json(std::string_view text, std::size_t last, std::string_view token, std::size_t string_start);

/// The next value is a number that some readers do not have: inside the lists and objects that are open, and called
/// `name` where that is an object.
Error huge_number(const List<Value*>& open, std::string_view name);

/// More than a limit allows, inside the lists and objects that are open.
Error too_large(Limit limit, const Limits& limits, const List<Value*>& open);

}  // namespace klipp::json
