#pragma once

#include <string>
#include <string_view>

namespace klipp::example {

/// An e-mail address as it is stored and mailed to: klipp::mail_address(), and domains in whatever letters in ASCII.
/// Empty if `typed` is no address.
std::string stored_email(std::string_view typed);

/// A key for limits, the same for addresses that are most likely one person's: those that differ in case, in dots
/// before the @, or in a tag behind "+". Most providers deliver such to one mailbox; where one does not, its people
/// share a limit, and nothing more.
std::string limit_key(std::string_view address);

/// What is behind the @, in small letters.
std::string domain_of(std::string_view address);

}  // namespace klipp::example
