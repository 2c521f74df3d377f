#pragma once

#include <string_view>

#include "klipp/text.hpp"

namespace klipp {

/// The host of a web address in one spelling, after the host parser of the WHATWG URL standard (section 3.5): percent
/// escapes decoded, ASCII in lower case, IPv4 numbers as four decimals. Empty if it is not a valid host.
///
/// Names beyond ASCII are as servers know them (`xn--…`) where idna.hpp knows their letters. Others stay,
/// percent-encoded, and names that begin with `xn--` are not looked into: both are for the browser to accept or refuse.
String encode_host(std::string_view host);

}  // namespace klipp
