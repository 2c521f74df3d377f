#include "newsletter/email.hpp"

#include <utility>

#include "klipp/signup.hpp"
#include "support.hpp"

namespace klipp {
namespace {

TEST(Email, TakesWhatTheHtmlStandardCallsValid) {
  for (const char* text : {
           "a@b",  // no dot needed: an intranet has such
           "kari.nordmann@eksempel.no",
           "kari+nyheter@eksempel.no",
           ".kari.@eksempel.no",  // RFC 5322 forbids the dots, mail servers do not
           "a..b@eksempel.no",
           "!#$%&'*+/=?^_`{|}~-@eksempel.no",
           "123@456.789",
           "KARI@EKSEMPEL.NO",
           "a@b-c.d--e.no",
           "a@xn--blbr-roah.example",
       }) {
    EXPECT_TRUE(is_email(text)) << text;
  }
}

TEST(Email, RefusesWhatTheHtmlStandardDoes) {
  for (const char* text : {
           "",
           "kari",
           "@eksempel.no",
           "kari@",
           "kari@@eksempel.no",
           "kari@eksempel@no",
           "kari nordmann@eksempel.no",
           "\"kari\"@eksempel.no",
           "kari(her)@eksempel.no",
           "kari,ola@eksempel.no",
           "<kari@eksempel.no>",
           "kari@eksempel.no.",
           "kari@.eksempel.no",
           "kari@eksempel..no",
           "kari@-eksempel.no",
           "kari@eksempel-.no",
           "kari@eks_empel.no",
           "kari@eksempel no",
           "kari@[127.0.0.1]",
           "kari@eksempel.no\n",
           "k\tari@eksempel.no",
           "kåri@eksempel.no",  // letters beyond ASCII stand in domains only
       }) {
    EXPECT_FALSE(is_email(text)) << text;
  }
}

TEST(Email, TakesADomainInTheLettersOfItsLanguage) {
  for (const char* text : {"post@blåbær.example", "post@例え.example", "post@почта.рф", "post@ελ.gr"}) {
    EXPECT_TRUE(is_email(text)) << text;
  }
}

TEST(Email, RefusesSignsInADomain) {
  for (const char* text : {
           "post@a\u00A0b.no",  // a space that does not break
           "post@a\u2026.no",   // …
           "post@a\u200Bb.no",  // a space without width
           "post@a\u3002no",    // an ideographic full stop
           "post@\u00D7.no",    // ×
           "post@a\uFEFFb.no",
           "post@\xFF.no",  // no UTF-8
       }) {
    EXPECT_FALSE(is_email(text)) << text;
  }
}

TEST(Email, KeepsToTheLengthsOfMail) {
  EXPECT_TRUE(is_email(std::string(64, 'a') + "@b.no"));
  EXPECT_FALSE(is_email(std::string(65, 'a') + "@b.no"));
  EXPECT_TRUE(is_email("a@" + std::string(63, 'b') + ".no"));
  EXPECT_FALSE(is_email("a@" + std::string(64, 'b') + ".no"));

  const std::string label = std::string(62, 'b') + ".";
  const std::string longest = std::string(63, 'a') + "@" + label + label + label + "n";
  EXPECT_EQ(longest.size(), kEmailBytes);
  EXPECT_TRUE(is_email(longest));
  EXPECT_FALSE(is_email(longest + "o"));
}

TEST(MailAddress, HasItsDomainInAscii) {
  for (const auto& [text, address] :
       {std::pair{"post@bl\u00E5b\u00E6r.example", "post@xn--blbr-roah.example"},
        std::pair{"Post@BL\u00C5B\u00C6R.\u00D8l.no", "Post@xn--blbr-roah.xn--l-4ga.no"},
        std::pair{"post@\u043F\u043E\u0447\u0442\u0430.\u0440\u0444", "post@xn--80a1acny.xn--p1ai"},
        std::pair{"Post@Example.NO", "Post@Example.NO"}}) {
    EXPECT_EQ(mail_address(text), address) << text;
  }
}

TEST(MailAddress, KeepsADomainWhoseLettersItDoesNotKnow) {
  EXPECT_EQ(mail_address("post@\u0C05.bl\u00E5.example"), "post@\u0C05.bl\u00E5.example");
}

TEST(MailAddress, IsEmptyWhereThereIsNone) {
  EXPECT_EQ(mail_address("post"), "");
  EXPECT_EQ(mail_address("k\u00E5re@example.no"), "");
}

}  // namespace
}  // namespace klipp
