#include "mail/mail_text.hpp"

#include <gtest/gtest.h>

#include <variant>

#include "base64.hpp"
#include "temporary_directory.hpp"

namespace klipp::example {
namespace {

TEST(MailText, SpeaksTheLanguageOfTheMail) {
  Mail mail;
  mail.confirm_link = "https://news.example/confirm?token=1";
  mail.unsubscribe_link = "https://news.example/unsubscribe?token=2";
  for (const auto& [language, subject] : {std::pair{"nb", "Bekreft påmeldingen"},
                                          std::pair{"en", "Confirm your signup"}, std::pair{"de", "Bestätigen Sie"}}) {
    mail.language = language;
    for (const bool known : {false, true}) {
      mail.known = known;
      const MailWords words = words_of(mail, built_in_mail_texts());
      EXPECT_EQ(words.subject.find(subject) == 0, !known) << words.subject;
      EXPECT_NE(words.text.find("\n" + mail.confirm_link + "\n"), std::string::npos);
      EXPECT_NE(words.text.find("\n" + mail.unsubscribe_link + "\n"), std::string::npos);
    }
  }
}

TEST(MailText, LanguageWithoutTextsGetsEnglish) {
  EXPECT_EQ(words_of({.recipient = "k@a.no", .language = "kl"}, built_in_mail_texts()).subject,
            "Confirm your signup for the newsletter from Agdering");
}

TEST(MailText, IsPlainTextWithShortLinesOfAscii) {
  MailTexts texts = built_in_mail_texts();
  texts.sender = R"(Havn "og" hei, AS)";
  const Mail mail = {.recipient = "k@a.no", .language = "nb", .message_id = "0a1b"};
  const std::string message = mail_message(mail, "post@news.example", texts);
  EXPECT_NE(message.find("\r\nFrom: \"Havn \\\"og\\\" hei, AS\" <post@news.example>\r\n"), std::string::npos)
      << message;
  EXPECT_NE(message.find("\r\nMessage-ID: <0a1b@news.example>\r\n"), std::string::npos);
  EXPECT_NE(message.find("\r\nContent-Type: text/plain; charset=utf-8\r\n"), std::string::npos);
  EXPECT_EQ(message.find("boundary"), std::string::npos);
  for (std::size_t i = message.find("\r\n\r\n") + 4, line = 0; i < message.size(); ++i) {
    EXPECT_GT(message[i], '\0');
    line = message[i] == '\n' ? 0 : line + 1;
    EXPECT_LE(line, 77U) << "76 and the CR";
  }
}

TEST(QuotedPrintable, IsThatOfRfc2045) {
  EXPECT_EQ(quoted_printable("a=b"), "a=3Db");
  EXPECT_EQ(quoted_printable("Bl\u00E5\n"), "Bl=C3=A5\r\n");
  EXPECT_EQ(quoted_printable("a \nb\t"), "a=20\r\nb=09");
  EXPECT_EQ(quoted_printable("a b\n.\n"), "a b\r\n.\r\n");
  EXPECT_EQ(quoted_printable(std::string(75, 'x') + "\n"), std::string(75, 'x') + "\r\n");
  EXPECT_EQ(quoted_printable(std::string(76, 'x')), std::string(75, 'x') + "=\r\nx");
  EXPECT_EQ(quoted_printable(std::string(73, 'x') + "="), std::string(73, 'x') + "=\r\n=3D");
}

class MailTextsFile : public ::testing::Test {
 protected:
  std::variant<MailTexts, std::string> read(const std::string& json) {
    directory_.write("texts.json", json);
    return read_mail_texts((directory_.path() / "texts.json").string());
  }

  TemporaryDirectory directory_;
};

TEST_F(MailTextsFile, ReplacesWhatItSaysAndNothingElse) {
  const auto read_one =
      read(R"({"sender": "Havn", "nb": {"confirm": {"subject": "Ja?", "text": ["Hei", "CONFIRM", "UNSUBSCRIBE"]}},
                                 "de": {"confirm": {"subject": "A", "text": "CONFIRM\r\nUNSUBSCRIBE"},
                                        "known": {"subject": "B", "text": "CONFIRM UNSUBSCRIBE"}}})");
  const auto* texts = std::get_if<MailTexts>(&read_one);
  ASSERT_NE(texts, nullptr) << std::get<std::string>(read_one);
  EXPECT_EQ(texts->sender, "Havn");
  EXPECT_EQ(texts->languages.at("nb").confirm.subject, "Ja?");
  EXPECT_EQ(texts->languages.at("nb").confirm.text, "Hei\nCONFIRM\nUNSUBSCRIBE\n");
  EXPECT_EQ(texts->languages.at("nb").known.subject, built_in_mail_texts().languages.at("nb").known.subject);
  EXPECT_EQ(texts->languages.at("de").confirm.text, "CONFIRM\nUNSUBSCRIBE");
  EXPECT_EQ(texts->languages.at("en").confirm.subject, built_in_mail_texts().languages.at("en").confirm.subject);
}

TEST_F(MailTextsFile, SaysWhereItIsWrong) {
  const std::pair<const char*, const char*> cases[] = {
      {"[]", "it is not a JSON object"},
      {R"({"sender": 1})", "/sender must be a text"},
      {R"({"nb": 1})", "/nb must be an object with confirm and known"},
      {R"({"nb": {"confirmed": {}}})", "/nb/confirmed is neither confirm nor known"},
      {R"({"nb": {"known": []}})", "/nb/known must be an object with subject and text"},
      {R"({"nb": {"known": {"title": ""}}})", "/nb/known/title is neither subject nor text"},
      {R"({"nb": {"known": {"text": [1]}}})", "/nb/known/text must be a text or a list of lines"},
      {R"({"nb": {"known": {"text": "CONFIRM"}}})",
       "/nb/known/text must have CONFIRM and UNSUBSCRIBE where the links go"},
      {R"({"nb": {"known": {"subject": "a\nb"}}})", "/nb/known/subject must be one line"},
      {R"({"tlh": {}})", "/tlh/confirm/subject must be one line"}};
  for (const auto& [json, message] : cases) {
    const auto wrong = read(json);
    ASSERT_TRUE(std::holds_alternative<std::string>(wrong)) << json;
    EXPECT_EQ(std::get<std::string>(wrong), message);
  }
  EXPECT_EQ(std::get<std::string>(read_mail_texts("/nowhere")), "it cannot be read");
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
