#pragma once

#include <string>
#include <string_view>

namespace klipp::example {

/// Two hexadecimal digits for each byte, in lower case.
std::string hex(std::string_view bytes);

/// `bytes` random bytes, fit for keys, as such digits; empty where the machine has no randomness to give.
std::string random_hex(std::size_t bytes);

}  // namespace klipp::example
