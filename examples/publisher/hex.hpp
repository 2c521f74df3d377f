#pragma once

#include <string>
#include <string_view>

namespace klipp::example {

/// Two hexadecimal digits for each byte, in lower case.
std::string hex(std::string_view bytes);

/// `bytes` random bytes, suitable for keys, as such digits. Empty if the machine has no source of randomness.
std::string random_hex(std::size_t bytes);

}  // namespace klipp::example
