#include "tokens.hpp"

#include <gtest/gtest.h>

#include "base64.hpp"

namespace klipp::example {
namespace {

const Token kToken = {.purpose = Token::Purpose::kUnsubscribe,
                      .email = "o'neil!#$%&*/=?^_`{|}~-@example.com",
                      .language = "nb",
                      .issued = 1'700'000'000'123,
                      .expires = 1'800'000'000'456};

TEST(Tokens, SayWhatWasWritten) {
  const Tokens tokens("secret");
  const std::optional<Token> read = tokens.read(tokens.write(kToken));
  ASSERT_TRUE(read);
  EXPECT_EQ(read->purpose, kToken.purpose);
  EXPECT_EQ(read->email, kToken.email);
  EXPECT_EQ(read->language, kToken.language);
  EXPECT_EQ(read->issued, kToken.issued);
  EXPECT_EQ(read->expires, kToken.expires);
  EXPECT_EQ(read->signup, "");
  Token confirms = kToken;
  confirms.signup = "0123456789abcdef";
  EXPECT_EQ(tokens.read(tokens.write(confirms))->signup, confirms.signup);
}

TEST(Tokens, NeedNoEncodingInAnAddress) {
  EXPECT_EQ(Tokens("secret").write(kToken).find_first_not_of(
                "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_."),
            std::string::npos);
}

// openssl dgst -sha256 -hmac secret
TEST(Tokens, SignatureIsHmacSha256) {
  const std::string text = Tokens("secret").write({.email = "a@b.no", .language = "en", .issued = 1, .expires = 2});
  EXPECT_EQ(text.substr(0, text.find('.')), base64url("confirm 1 2 en a@b.no"));
  EXPECT_EQ(text.substr(text.find('.') + 1), "6bf2a8ff6474c77be52685274ede4a501de2f64114b95770cdb3a16a29ea13f6");
}

TEST(Tokens, EveryChangedCharacterIsNoticed) {
  const Tokens tokens("secret");
  const std::string good = tokens.write(kToken);
  for (std::size_t i = 0; i < good.size(); ++i) {
    std::string forged = good;
    forged[i] = forged[i] == 'A' ? 'B' : 'A';
    EXPECT_FALSE(tokens.read(forged)) << i;
    EXPECT_FALSE(tokens.read(good.substr(0, i))) << i;
  }
  EXPECT_FALSE(tokens.read(good + "0"));
  EXPECT_FALSE(tokens.read(good + "."));
}

TEST(Tokens, AnotherSecretMakesOthers) {
  EXPECT_FALSE(Tokens("other").read(Tokens("secret").write(kToken)));
  EXPECT_FALSE(Tokens("secret").read(""));
  EXPECT_FALSE(Tokens("secret").read("."));
}

TEST(Base64, IsThatOfRfc4648) {
  EXPECT_EQ(base64(""), "");
  EXPECT_EQ(base64("f"), "Zg==");
  EXPECT_EQ(base64("foobar"), "Zm9vYmFy");
  EXPECT_EQ(base64url("\xfb\xff\xfe?"), "-__-Pw");
}

TEST(Base64, IsReadBack) {
  for (const std::string& bytes : {std::string(), std::string("a"), std::string("ab"), std::string("abc\0d", 5)}) {
    EXPECT_EQ(from_base64url(base64url(bytes)), bytes);
  }
  for (const char* bad : {"A", "Zg==", "Zh", "a b", "+/", "Zm9vYmFyZ"}) EXPECT_FALSE(from_base64url(bad)) << bad;
}

}  // namespace
}  // namespace klipp::example
