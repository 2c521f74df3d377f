#pragma once

#include <string_view>

namespace klipp::example {

/// True for a valid e-mail address as browsers understand it (WHATWG HTML, "valid e-mail address") of at most 254
/// bytes. Domains in other scripts come in their ASCII form, which is what an e-mail field sends.
bool is_valid_email(std::string_view address);

}  // namespace klipp::example
