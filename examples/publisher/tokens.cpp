#include "tokens.hpp"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <vector>

#include "base64.hpp"
#include "hex.hpp"
#include "http/text.hpp"

namespace klipp::example {

namespace {

constexpr std::string_view kPurposes[] = {"confirm", "unsubscribe", "form", "admin"};  // the order of Token::Purpose

std::optional<Token::Purpose> purpose_named(std::string_view name) {
  const auto* found = std::find(std::begin(kPurposes), std::end(kPurposes), name);
  if (found == std::end(kPurposes)) return std::nullopt;
  return static_cast<Token::Purpose>(found - std::begin(kPurposes));
}

// No field has a space in it.
std::string fields_of(const Token& token) {
  const std::string_view purpose = kPurposes[static_cast<std::size_t>(token.purpose)];
  const std::string fields = std::string(purpose) + ' ' + std::to_string(token.issued) + ' ' +
                             std::to_string(token.expires) + ' ' + token.language + ' ' + token.email;
  return token.signup.empty() ? fields : fields + ' ' + token.signup;
}

bool read_number(std::string_view text, UnixMs& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size();
}

std::optional<Token> token_of(std::string_view fields) {
  const std::vector<std::string_view> words = split(fields, ' ');
  if (words.size() != 5 && words.size() != 6) return std::nullopt;  // an address that was let in has no spaces
  const std::optional<Token::Purpose> purpose = purpose_named(words[0]);
  Token token;
  if (!purpose || !read_number(words[1], token.issued) || !read_number(words[2], token.expires)) return std::nullopt;
  token.purpose = *purpose;
  token.language = words[3];
  token.email = words[4];
  if (words.size() == 6) token.signup = words[5];
  return token;
}

}  // namespace

bool is_same_secret(std::string_view guess, std::string_view secret) {
  return guess.size() == secret.size() && CRYPTO_memcmp(guess.data(), secret.data(), secret.size()) == 0;
}

std::string Tokens::signature_of(std::string_view text) const {
  unsigned char bytes[EVP_MAX_MD_SIZE];
  unsigned size = 0;
  HMAC(EVP_sha256(), secret_.data(), static_cast<int>(secret_.size()),
       reinterpret_cast<const unsigned char*>(text.data()), text.size(), bytes, &size);
  return hex({reinterpret_cast<const char*>(bytes), size});
}

std::string Tokens::write(const Token& token) const {
  const std::string text = base64url(fields_of(token));
  return text + '.' + signature_of(text);
}

// The signature comes before everything else: what is not ours is not even decoded.
std::optional<Token> Tokens::read(std::string_view text) const {
  const std::size_t dot = text.find('.');
  if (dot == std::string_view::npos) return std::nullopt;
  const std::string signature = signature_of(text.substr(0, dot));
  if (signature.empty() || !is_same_secret(text.substr(dot + 1), signature)) return std::nullopt;
  const std::optional<std::string> fields = from_base64url(text.substr(0, dot));
  return fields ? token_of(*fields) : std::nullopt;
}

}  // namespace klipp::example
