#include "signup_request.hpp"

#include <gtest/gtest.h>

#include <string>

namespace klipp::example {
namespace {

TEST(SignupRequest, ReadsTheMembersOfJson) {
  const auto request =
      signup_from_json(R"({"email": " kari@example.no\n", "name": "Kari Ås", "lang": "nb", "consent": true, "x": []})");
  ASSERT_TRUE(request);
  EXPECT_EQ(request->email, "kari@example.no");
  EXPECT_EQ(request->name, "Kari Ås");
  EXPECT_EQ(request->language, "nb");
  EXPECT_EQ(request->consent, true);
  EXPECT_EQ(request->consent_text, "");
}

TEST(SignupRequest, ConsentIsFlagTextOrObject) {
  const auto consent = [](const std::string& json) { return *signup_from_json(R"({"consent": )" + json + "}"); };
  EXPECT_EQ(consent("false").consent, false);
  EXPECT_EQ(consent(R"("yes")").consent, true);
  EXPECT_EQ(consent(R"("yes")").consent_text, "");
  EXPECT_EQ(consent(R"("")").consent, false);
  EXPECT_EQ(consent(R"("off")").consent, false);
  EXPECT_EQ(consent(R"("I agree.")").consent_text, "I agree.");
  EXPECT_EQ(consent(R"({"text": "I agree.", "version": 2})").consent, true);
  EXPECT_EQ(consent(R"({"text": "I agree.", "version": 2})").consent_text, "I agree.");
  EXPECT_EQ(consent("{}").consent, false);
  EXPECT_EQ(consent("null").consent, std::nullopt);
  EXPECT_EQ(signup_from_json("{}")->consent, std::nullopt);
}

TEST(SignupRequest, WrongTypesCountAsAbsent) {
  const auto request = signup_from_json(R"({"email": 5, "name": ["x"], "language": {}, "consent": [1]})");
  ASSERT_TRUE(request);
  EXPECT_EQ(request->email, "");
  EXPECT_EQ(request->name, "");
  EXPECT_EQ(request->language, "");
  EXPECT_EQ(request->consent, std::nullopt);
}

TEST(SignupRequest, RefusesWhatIsNoJsonObject) {
  for (const char* body : {"", "null", "[]", "\"x\"", "{", "{}x", "{'email': 1}", "{\"email\": \"\xff\"}"}) {
    EXPECT_FALSE(signup_from_json(body)) << body;
  }
  EXPECT_FALSE(signup_from_json(std::string_view("{}\0", 3)));
  EXPECT_FALSE(signup_from_json(std::string(16'000, '[')));
}

TEST(SignupRequest, ReadsTheFieldsOfAForm) {
  const SignupRequest request =
      signup_from_form("email=+kari%2Bx%40example.no&name=Kari+%C3%85s&lang=nb&consent=on&&x");
  EXPECT_EQ(request.email, "kari+x@example.no");
  EXPECT_EQ(request.name, "Kari Ås");
  EXPECT_EQ(request.language, "nb");
  EXPECT_EQ(request.consent, true);
}

TEST(SignupRequest, FormMayBeMalformed) {
  EXPECT_EQ(signup_from_form("name=%").name, "%");
  EXPECT_EQ(signup_from_form("name=%4").name, "%4");
  EXPECT_EQ(signup_from_form("name=%zz%41").name, "%zzA");
  EXPECT_EQ(signup_from_form("name").name, "");
  EXPECT_EQ(signup_from_form("=x&name=a=b").name, "a=b");
  EXPECT_EQ(signup_from_form("name=%ffx").name, "\xEF\xBF\xBDx");
}

TEST(SignupRequest, ControlCharactersBecomeSpaces) {
  EXPECT_EQ(signup_from_form("name=a%00b%0d%0ac%7f").name, "a b  c");
  EXPECT_EQ(signup_from_json(R"({"name": "a\u0000b\tc"})")->name, "a b c");
}

TEST(SignupRequest, SourceIsAPageOfTheWebOrNothing) {
  for (const char* page : {"http://a.example/b", "https://a.example"}) {
    EXPECT_EQ(signup_from_json(std::string(R"({"source":")") + page + "\"}")->source, page);
    EXPECT_EQ(signup_from_form(std::string("source=") + page).source, page);
  }
  for (const char* other : {"javascript:x", "data:,x", "/b", "httpx://a"}) {
    EXPECT_EQ(signup_from_json(std::string(R"({"source":")") + other + "\"}")->source, "") << other;
    EXPECT_EQ(signup_from_form(std::string("source=") + other).source, "") << other;
  }
}

TEST(SignupRequest, AddressesAreCutToWhatTheyMayTake) {
  const std::string address = "https://a.example/" + std::string(5'000, 'x');
  EXPECT_EQ(signup_from_form("back=" + address).back, address.substr(0, 2048));
  EXPECT_EQ(signup_from_form("source=" + address).source, address.substr(0, 2048));
}

}  // namespace
}  // namespace klipp::example
