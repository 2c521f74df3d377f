#include "links.hpp"

#include "hex.hpp"

namespace klipp::example {

namespace {

constexpr std::size_t kIdBytes = 16;  // random ones are never given twice

// Whoever finds an old newsletter must still be able to leave.
constexpr UnixMs kUnsubscribeLifetime = UnixMs{5 * 365} * 24 * 60 * 60 * 1000;

}  // namespace

std::string Links::link(const char* path, const Token& token) const {
  return origin_ + path + "?token=" + tokens_.write(token);
}

Mail Links::confirmation_for(const std::string& email, std::string_view language, UnixMs now) const {
  Token token{.purpose = Token::Purpose::kConfirm, .email = email, .language = std::string(language)};
  token.issued = now;
  token.expires = now + lifetime_.count();
  token.signup = random_hex(kIdBytes);
  Mail mail;
  mail.signup = token.signup;
  mail.message_id = random_hex(kIdBytes);
  mail.recipient = email;
  mail.language = token.language;
  mail.confirm_link = link(kConfirmPath, token);
  mail.expires = token.expires;
  token.purpose = Token::Purpose::kUnsubscribe;
  token.signup.clear();
  token.expires = now + kUnsubscribeLifetime;
  mail.unsubscribe_link = link(kUnsubscribePath, token);
  return mail;
}

}  // namespace klipp::example
