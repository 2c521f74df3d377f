#pragma once

#include <cstddef>
#include <string_view>

#include "klipp/text.hpp"

namespace klipp {

/// RFC 5321: a path has at most 256 octets, with its brackets.
inline constexpr std::size_t kEmailBytes = 254;

/// Whether `text` is an e-mail address as HTML's `type=email` has it ("valid e-mail address", WHATWG), which leaves out
/// what RFC 5322 allows and nobody uses (comments, quoted names). Beyond it: a domain may be written in the letters of
/// its language (`post@blåbær.example`), as browsers let people type it; and RFC 5321's lengths hold: 64 bytes before
/// the @, 63 a label, kEmailBytes in all.
bool is_email(std::string_view text);

/// An e-mail address with its domain as mail servers know it; see mail_address() in klipp/signup.hpp.
String with_ascii_domain(std::string_view address);

}  // namespace klipp
