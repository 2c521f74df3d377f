#pragma once

#include <string>
#include <string_view>

#include "mail/mail_texts.hpp"
#include "store/signup_store.hpp"

namespace klipp::example {

/// The words of a mail in its language, with its links.
MailWords words_of(const Mail& mail, const MailTexts& texts);

/// The whole mail from the address `from`, as it goes over the line: headers, an empty line, and the text as text/plain
/// in UTF-8, ASCII throughout, with CRLF between the lines (RFC 5322, RFC 2045).
std::string mail_message(const Mail& mail, const std::string& from, const MailTexts& texts);

/// The text of a header, encoded for mail (RFC 2047): ASCII stays as it is, everything else becomes encoded words of at
/// most 75 characters, each on a line of its own.
std::string encoded_header(std::string_view text);

/// A text with "\n" between the lines in quoted-printable (RFC 2045, section 6.7), with CRLF.
std::string quoted_printable(std::string_view text);

}  // namespace klipp::example
