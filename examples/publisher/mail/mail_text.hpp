#pragma once

#include <string>
#include <string_view>

#include "store/signup_store.hpp"

namespace klipp::example {

/// The text of a mail, in UTF-8 with "\n" between the lines.
struct MailText {
  std::string subject;
  std::string body;
};

/// The mail that asks for the confirmation, in its language (nb or en).
MailText confirmation_text(const Mail& mail);

/// The text of a header, encoded for mail (RFC 2047): ASCII stays as it is, everything else becomes encoded words of at
/// most 75 characters, each on a line of its own.
std::string encoded_header(std::string_view text);

}  // namespace klipp::example
