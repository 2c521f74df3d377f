#include "publisher_fixture.hpp"

namespace klipp::example {
namespace {

using SignupForm = PublisherFixture;

bool has(const httplib::Response& answer, const std::string& text) {
  return answer.body.find(text) != std::string::npos;
}

TEST_F(SignupForm, NewAddressIsToldToLookForTheMail) {
  const httplib::Response answer = post_form("email=kari%40example.no&name=Kari+%C3%85s&consent=yes&lang=en",
                                             {{"Origin", "https://partner.example"}});
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.get_header_value("Content-Type"), "text/html; charset=utf-8");
  EXPECT_EQ(answer.body.substr(0, 15), "<!DOCTYPE html>");
  EXPECT_TRUE(has(answer, "<html lang=\"en\">"));
  EXPECT_TRUE(has(answer, "Almost done: look in your inbox"));
  EXPECT_EQ(query("SELECT email || '|' || name || '|' || consent || '|' || language || '|' || source FROM signups"),
            "kari@example.no|Kari Ås|1|en|https://partner.example");
}

TEST_F(SignupForm, KnownAddressIsTold) {
  EXPECT_EQ(post_form("email=kari%40example.no").status, 200);
  EXPECT_EQ(post_to(newest_link("confirm"), "").status, 200);
  const httplib::Response answer = post_form("email=kari%40example.no&lang=en");
  EXPECT_EQ(answer.status, 200);
  EXPECT_TRUE(has(answer, "This address is signed up already."));
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "1");
}

TEST_F(SignupForm, LanguageOfTheFormGoesBeforeTheBrowsers) {
  EXPECT_TRUE(has(post_form("email=a%40b.no&lang=nb", {{"Accept-Language", "en"}}), "<html lang=\"nb\">"));
  EXPECT_TRUE(has(post_form("email=a%40b.no", {{"Accept-Language", "en"}}), "<html lang=\"en\">"));
  EXPECT_TRUE(has(post_form("email=a%40b.no", {{"Accept-Language", "nn-NO"}}), "<html lang=\"nb\">"));
}

TEST_F(SignupForm, AnswerLeadsBackToWhereThePersonWas) {
  const std::string body = "email=kari%40example.no&lang=en";
  EXPECT_TRUE(has(post_form(body, {{"Referer", "https://partner.example/news?a=1&b=2"}}),
                  R"(<a href="https://partner.example/news?a=1&amp;b=2">Back to the page you came from</a>)"));
  EXPECT_TRUE(has(post_form(body), R"(<a href="/">To the front page</a>)"));
  EXPECT_TRUE(has(post_form(body, {{"Referer", "javascript:alert(1)"}}), R"(<a href="/">To the front page</a>)"));
  EXPECT_TRUE(has(post_form("email=x&lang=en", {{"Referer", "https://partner.example/"}}),
                  R"(<a href="https://partner.example/">Back to the page you came from</a>)"));
}

TEST_F(SignupForm, BadAddressGivesTheFormWithWhatWasTyped) {
  const httplib::Response answer = post_form("email=kari&name=%22Kari%22+%3Cb%3E&lang=en");
  EXPECT_EQ(answer.status, 422);
  EXPECT_TRUE(has(answer, "<h1>Something is missing</h1>"));
  EXPECT_TRUE(has(answer, "Write an e-mail address, such as name@example.com."));
  EXPECT_TRUE(has(answer, R"(<form action="/signup" method="post">)"));
  EXPECT_TRUE(has(answer, R"(value="kari")"));
  EXPECT_TRUE(has(answer, R"(value="&quot;Kari&quot; &lt;b&gt;")"));
  EXPECT_FALSE(has(answer, "<b>"));
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "0");
}

TEST_F(SignupForm, MissingConsentIsTold) {
  const httplib::Response answer = post_form("email=kari%40example.no&consent=false&lang=nb");
  EXPECT_EQ(answer.status, 422);
  EXPECT_TRUE(has(answer, "Kryss av for at du samtykker."));
  EXPECT_FALSE(has(answer, "checked"));
}

TEST_F(SignupForm, ForeignConsentTextIsNeverShown) {
  const httplib::Response answer = post_form("email=kari&consent=You+have+won&lang=en");
  EXPECT_FALSE(has(answer, "You have won"));
  EXPECT_FALSE(has(answer, "checked"));
}

TEST_F(SignupForm, OwnFormPostsWhatIsStored) {
  const httplib::Response form = get("/signup", {{"Accept-Language", "en"}});
  EXPECT_EQ(form.status, 200);
  EXPECT_TRUE(has(form, R"(name="lang" value="en")"));
  EXPECT_TRUE(has(form, R"(name="consent" value="I want the newsletter by e-mail." required="")"));
  EXPECT_EQ(post_form("lang=en&email=kari%40example.no&name=&consent=I+want+the+newsletter+by+e-mail.").status, 200);
  EXPECT_EQ(query("SELECT consent_text FROM signups"), "I want the newsletter by e-mail.");
  EXPECT_TRUE(has(post_form("lang=en&email=kari&consent=I+want+the+newsletter+by+e-mail."), "checked"));
}

TEST_F(SignupForm, TooLargeIsAPage) {
  const httplib::Response answer = post_form("email=" + std::string(20'000, 'x'), {{"Accept-Language", "en"}});
  EXPECT_EQ(answer.status, 413);
  EXPECT_TRUE(has(answer, "<h1>Something went wrong</h1>"));
  EXPECT_EQ(post_form("email=kari%40example.no&name=" + std::string(12'000, 'x')).status, 200);
}

TEST_F(SignupForm, MayAskForListsAndAnswers) {
  EXPECT_EQ(
      post_form(
          "email=a%40b.no&lists=weekly&lists=events&fields%5Bcompany%5D=%C3%85s&fields%5Bday%5D=mon&fields%5Bday%5D=fri"
          "&consent=I+agree.&consent_version=3&consent_at=2026-01-02T03:04:05Z&source=https%3A%2F%2Fa.no%2Fb")
          .status,
      200);
  EXPECT_EQ(query("SELECT lists || fields FROM signups"), R"(["weekly","events"]{"company":"Ås","day":["mon","fri"]})");
  EXPECT_EQ(query("SELECT consent_version || ' ' || consent_at || ' ' || source FROM signups"),
            "3 2026-01-02T03:04:05Z https://a.no/b");
}

TEST_F(SignupForm, OwnFormHidesItsTrapFromPeople) {
  const httplib::Response form = get("/signup");
  EXPECT_TRUE(has(form, R"(<p class="trap" aria-hidden="true">)"));
  EXPECT_TRUE(has(form, R"(name="website" autocomplete="off" tabindex="-1")"));
}

}  // namespace
}  // namespace klipp::example
