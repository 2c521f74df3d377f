#pragma once

#include <string>
#include <string_view>

#include "store/signup_store.hpp"

namespace klipp::example {

/// What a mail says, in UTF-8 with "\n" between the lines.
struct MailText {
  std::string subject;
  std::string body;
};

/// Asks for the confirmation, in the language of the mail (nb or en).
MailText confirmation_text(const Mail& mail);

/// A header's text as mail wants it: ASCII as it is, all else as encoded words of at most 75 characters, each on a
/// line of its own (RFC 2047).
std::string encoded_header(std::string_view text);

}  // namespace klipp::example
