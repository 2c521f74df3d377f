#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "clock.hpp"

namespace klipp::example {

/// What the holder of a link in a mail may do; or when a form was handed out,
/// to readers or to administrators.
struct Token {
  enum class Purpose { kConfirm, kUnsubscribe, kForm, kAdmin } purpose = Purpose::kConfirm;
  std::string email;
  std::string language;  ///< BCP 47, for the page that the link leads to
  UnixMs issued = 0;
  UnixMs expires = 0;
  std::string signup = {};  ///< the id of the signup that it confirms, this one alone
};

/// Makes and reads signed tokens: the fields in base64url, a dot, and their HMAC-SHA256 in hexadecimal digits. Anybody
/// can read a token; only someone with the secret can make one.
class Tokens {
 public:
  explicit Tokens(std::string secret) : secret_(std::move(secret)) {}

  [[nodiscard]] std::string write(const Token& token) const;

  /// Returns nothing if write() did not make `text` with this secret. The caller checks whether the token has expired.
  [[nodiscard]] std::optional<Token> read(std::string_view text) const;

 private:
  [[nodiscard]] std::string signature_of(std::string_view text) const;

  std::string secret_;
};

/// Whether a guess is the secret, in a time that tells nothing of it but, perhaps, its length.
bool is_same_secret(std::string_view guess, std::string_view secret);

}  // namespace klipp::example
