#include "publisher_fixture.hpp"
#include "signup_pages.hpp"

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
  EXPECT_TRUE(has(answer, "Almost done: check your inbox"));
  EXPECT_EQ(query("SELECT email || '|' || name || '|' || consent || '|' || language || '|' || source FROM signups"),
            "kari@example.no|Kari Ås|1|en|https://partner.example");
}

// As a program does it that takes every form it finds.
TEST_F(SignupForm, OwnFormThatIsSentAtOnceIsShownAgain) {
  const std::string page = get("/signup", {{"Accept-Language", "en"}}).body;
  const std::string before = R"(<input type="hidden" value=")";
  const std::size_t end = page.find(R"(" name="klipp_form" />)");
  ASSERT_NE(end, std::string::npos) << page;
  const std::size_t start = page.rfind(before, end) + before.size();
  const std::string form = page.substr(start, end - start);
  const httplib::Response answer = post_form("email=kari%40example.no&lang=en&klipp_form=" + form);
  EXPECT_EQ(answer.status, 422);
  EXPECT_TRUE(has(answer, "<h1>Please send the form again</h1>"));
  EXPECT_TRUE(has(answer, "The form came so quickly that a program may have sent it."));
  EXPECT_TRUE(has(answer, R"(value="kari@example.no")"));
  EXPECT_TRUE(has(answer, R"(name="klipp_form")"));
  EXPECT_EQ(post_json(R"({"email": "kari@example.no", "lang": "en", "klipp_form": ")" + form + R"("})").status, 422);
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "0");
}

TEST_F(SignupForm, LanguageOfTheFormGoesBeforeTheBrowsers) {
  EXPECT_TRUE(has(post_form("email=a%40b.no&lang=nb", {{"Accept-Language", "en"}}), "<html lang=\"nb\">"));
  EXPECT_TRUE(has(post_form("email=a%40b.no", {{"Accept-Language", "en"}}), "<html lang=\"en\">"));
  EXPECT_TRUE(has(post_form("email=a%40b.no", {{"Accept-Language", "nn-NO"}}), "<html lang=\"nn\">"));
  EXPECT_TRUE(has(post_form("email=a%40b.no", {{"Accept-Language", "ar-EG"}}), "<html lang=\"ar\" dir=\"rtl\">"));
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
  EXPECT_TRUE(has(answer, "Enter an e-mail address, such as name@example.com."));
  EXPECT_TRUE(has(answer, R"(<form action="/signup" method="post">)"));
  EXPECT_TRUE(has(answer, R"(value="kari")"));
  EXPECT_TRUE(has(answer, R"(value="&quot;Kari&quot; &lt;b&gt;")"));
  EXPECT_FALSE(has(answer, "<b>"));
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "0");
}

TEST_F(SignupForm, MissingConsentIsTold) {
  const httplib::Response answer = post_form("email=kari%40example.no&consent=false&lang=nb");
  EXPECT_EQ(answer.status, 422);
  EXPECT_TRUE(has(answer, "Kryss av for å samtykke."));
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
  EXPECT_TRUE(has(form, R"(name="consent" value="I want the newsletter by e-mail." required="" aria-required="true")"));
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

// Somebody's password manager fills in what its owner does not see.
TEST_F(SignupForm, WithTheHiddenFieldFilledInIsAskedForAgainWithAllThatWasTyped) {
  const std::string typed =
      "email=kari%40example.no&name=Kari&lang=en&consent=yes&consent_text=I+want+the+newsletter+by+e-mail.&lists=weekly"
      "&lists=events&fields%5Bfirm%5D=Havn+%26+%22AS%22&fields%5Bday%5D=mon&fields%5Bday%5D=fri";
  for (const char* trap : {"klipp_empty", "website"}) {
    const httplib::Response answer =
        post_form(typed + "&" + trap + "=https%3A%2F%2Fkari.example",
                  {{"Origin", "https://partner.example"}, {"Referer", "https://partner.example/page"}});
    EXPECT_EQ(answer.status, 422);
    EXPECT_TRUE(has(answer, "<h1>Please send the form again</h1>"));
    EXPECT_TRUE(has(answer, "A hidden field was filled in, probably by a password manager."));
    EXPECT_TRUE(has(answer, R"(name="email" autocomplete="email" maxlength="254" value="kari@example.no")"));
    EXPECT_TRUE(has(answer, R"(name="name" autocomplete="name" value="Kari")"));
    EXPECT_TRUE(has(answer, " checked"));
    EXPECT_TRUE(has(answer, R"(value="weekly" name="lists" /><input type="hidden" value="events" name="lists" />)"));
    EXPECT_TRUE(has(answer, R"(value="Havn &amp; &quot;AS&quot;" name="fields[firm]" />)"));
    EXPECT_TRUE(has(answer, R"(value="mon" name="fields[day]" /><input type="hidden" value="fri" name="fields[day]")"));
    EXPECT_TRUE(has(answer, R"(value="https://partner.example/page" name="back" />)"));
    EXPECT_TRUE(has(answer, R"(value="https://partner.example" name="source" />)"));
    EXPECT_FALSE(has(answer, "kari.example"));
  }
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "0");
  EXPECT_EQ(query("SELECT count(*) FROM outbox"), "0");
}

TEST_F(SignupForm, SentAgainKnowsThePageItCameFrom) {
  const httplib::Headers own = {{"Origin", server_.origin()}, {"Referer", server_.origin() + "/signup"}};
  const std::string again =
      "email=kari%40example.no&lang=en&back=https%3A%2F%2Fpartner.example%2Fpage&source=https%3A%2F%2Fpartner.example";
  EXPECT_TRUE(
      has(post_form(again, own), R"(<a href="https://partner.example/page">Back to the page you came from</a>)"));
  EXPECT_EQ(query("SELECT source FROM signups"), "https://partner.example");
  EXPECT_TRUE(has(post_form("email=kari&lang=en", own), R"(<a href="/">To the front page</a>)"));
  EXPECT_TRUE(
      has(post_form("email=kari&lang=en&back=javascript%3Aalert(1)", own), R"(<a href="/">To the front page</a>)"));
}

TEST_F(SignupForm, FocusGoesToTheFirstFieldThatIsWrong) {
  const auto focused = [&](const std::string& body) {
    const std::string page = post_form(body).body;
    EXPECT_EQ(page.find("autofocus"), page.rfind("autofocus"));
    const std::size_t tag = page.rfind("<input", page.find(" autofocus"));
    return page.substr(tag, page.find('>', tag) - tag);
  };
  EXPECT_EQ(
      focused("email=kari&lang=en"),
      R"(<input type="email" id="email" name="email" autocomplete="email" maxlength="254" value="kari" required="")"
      R"( autofocus aria-invalid="true" aria-describedby="email-error" /)");
  EXPECT_EQ(focused("email=kari%40example.no&consent=no&name=+aria-invalid=%22true%22&lang=en"),
            R"(<input type="checkbox" name="consent" value="I want the newsletter by e-mail." required="")"
            R"( aria-required="true" autofocus aria-invalid="true" aria-describedby="consent-error" /)");
  EXPECT_EQ(get("/signup").body.find("autofocus"), std::string::npos);
  EXPECT_FALSE(has(get("/signup"), R"(aria-invalid="true")"));
}

TEST_F(SignupForm, OwnFormHidesItsTrapFromPeople) {
  const httplib::Response form = get("/signup");
  EXPECT_TRUE(has(form, R"(<p class="trap" aria-hidden="true">)"));
  EXPECT_TRUE(has(form, R"(name="klipp_empty" autocomplete="off" data-1p-ignore="true")"));
}

TEST(SignupAnswerPage, LeadsBackToPagesOfTheWebOnly) {
  const auto page = [](const char* back) { return signup_answer_page(locale_for("en"), "Thank you", back); };
  EXPECT_NE(page("https://partner.example/a").find("<a href=\"https://partner.example/a\">"), std::string::npos);
  for (const char* other : {"", "tel:1", "mailto:a@b.no", "javascript:x"}) {
    EXPECT_NE(page(other).find("<p><a href=\"/\">"), std::string::npos) << other;
  }
}

}  // namespace
}  // namespace klipp::example
