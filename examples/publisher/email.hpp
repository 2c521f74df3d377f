#pragma once

#include <string>
#include <string_view>

namespace klipp::example {

/// Whether `address` is a valid e-mail address for browsers (WHATWG HTML, "valid e-mail address") and has at most 254
/// bytes. Domains in other scripts must be in their ASCII form, which is what an e-mail field sends.
bool is_valid_email(std::string_view address);

/// A key for limits, the same for addresses that are most likely one person's: those that differ in case, in dots
/// before the @, or in a tag behind "+". Most providers deliver such to one mailbox; where one does not, its people
/// share a limit, and nothing more.
std::string limit_key(std::string_view address);

/// What is behind the @, in small letters.
std::string domain_of(std::string_view address);

}  // namespace klipp::example
