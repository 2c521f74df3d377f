#include "mail/mail_text.hpp"

#include <gtest/gtest.h>

#include "base64.hpp"

namespace klipp::example {
namespace {

TEST(MailText, SpeaksTheLanguageOfTheMail) {
  Mail mail;
  mail.confirm_link = "https://news.example/confirm?token=1";
  mail.unsubscribe_link = "https://news.example/unsubscribe?token=2";
  for (const auto& [language, subject] :
       {std::pair{"nb", "Bekreft påmeldingen"}, std::pair{"en", "Confirm your signup"}}) {
    mail.language = language;
    const MailText text = confirmation_text(mail);
    EXPECT_EQ(text.subject.find(subject), 0U);
    EXPECT_NE(text.body.find("\n" + mail.confirm_link + "\n"), std::string::npos);
    EXPECT_NE(text.body.find("\n" + mail.unsubscribe_link + "\n"), std::string::npos);
  }
}

TEST(MailText, AsciiHeaderStaysAsItIs) { EXPECT_EQ(encoded_header("Confirm it"), "Confirm it"); }

TEST(MailText, OtherHeadersAreEncodedWords) {
  EXPECT_EQ(encoded_header("Blåbær"), "=?UTF-8?B?" + base64("Blåbær") + "?=");
  EXPECT_EQ(encoded_header("a\r\nBcc: b@c.no").find('\n'), std::string::npos);
}

TEST(MailText, EncodedWordsAreShortAndHoldWholeCharacters) {
  std::string text = "a";
  for (int i = 0; i < 50; ++i) text += "å";
  EXPECT_EQ(encoded_header(text), "=?UTF-8?B?" + base64(text.substr(0, 45)) + "?=\r\n =?UTF-8?B?" +
                                      base64(text.substr(45, 44)) + "?=\r\n =?UTF-8?B?" + base64(text.substr(89)) +
                                      "?=");
}

}  // namespace
}  // namespace klipp::example
