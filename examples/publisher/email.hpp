#pragma once

#include <string_view>

namespace klipp::example {

/// Whether `address` is a valid e-mail address for browsers (WHATWG HTML, "valid e-mail address") and has at most 254
/// bytes. Domains in other scripts must be in their ASCII form, which is what an e-mail field sends.
bool is_valid_email(std::string_view address);

}  // namespace klipp::example
