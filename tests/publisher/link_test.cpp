#include "links.hpp"
#include "publisher_fixture.hpp"
#include "tokens.hpp"

namespace klipp::example {
namespace {

class Link : public PublisherFixture {
 protected:
  Link() = default;
  explicit Link(PublisherOptions options) : PublisherFixture(std::move(options)) {}

  void sign_up(const std::string& language = "en") {
    ASSERT_EQ(post_json(R"({"email": "kari@example.no", "name": "Kari", "lang": ")" + language + "\"}").status, 202);
  }

  std::string state() { return query("SELECT state FROM signups"); }
};

bool has(const httplib::Response& answer, const std::string& text) {
  return answer.body.find(text) != std::string::npos;
}

TEST_F(Link, OpeningItAsksAndChangesNothing) {
  sign_up();
  const std::string link = newest_link("confirm");
  for (int i = 0; i < 2; ++i) {
    const httplib::Response page = get(link);
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(has(page, "<h1>Confirm your signup</h1>"));
    EXPECT_TRUE(has(page, "kari@example.no"));
    EXPECT_TRUE(has(page, "<form action=\"" + link + "\" method=\"post\">")) << page.body;
    EXPECT_EQ(page.get_header_value("Cache-Control"), "no-store");
    EXPECT_EQ(page.get_header_value("Referrer-Policy"), "same-origin");
  }
  EXPECT_EQ(get(newest_link("unsubscribe")).status, 200);
  EXPECT_EQ(state(), "pending");
}

TEST_F(Link, PageSaysWhatItConfirmsAndTheButtonConfirmsThat) {
  const auto sign_up_as = [this](const std::string& name) {
    EXPECT_EQ(post_json(R"({"email": "kari@example.no", "lang": "en", "lists": ["weekly", "<b>"], "name": ")" + name +
                        R"(", "consent": {"text": "I agree to )" + name + R"(."}})")
                  .status,
              202);
    return newest_link("confirm");
  };
  const std::string first = sign_up_as("First");
  const std::string second = sign_up_as("Second");
  const httplib::Response page = get(first);
  EXPECT_TRUE(
      has(page, "<ul><li>Name: First</li><li>Lists: weekly, &lt;b&gt;</li><li>Consent: I agree to First.</li></ul>"))
      << page.body;
  EXPECT_TRUE(has(get(second), "I agree to Second."));
  EXPECT_EQ(post_to(first, "").status, 200);
  EXPECT_EQ(query("SELECT name || consent_text FROM signups WHERE state = 'confirmed'"), "FirstI agree to First.");
  EXPECT_EQ(post_to(second, "").status, 200);
  EXPECT_EQ(query("SELECT name FROM signups WHERE state = 'confirmed'"), "Second");
  EXPECT_EQ(post_to(first, "").status, 410);
}

TEST_F(Link, ButtonConfirmsHoweverOftenItIsPressed) {
  sign_up();
  const std::string link = newest_link("confirm");
  for (int i = 0; i < 2; ++i) {
    const httplib::Response page = post_to(link, "");
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(has(page, "Thank you! You are signed up."));
    EXPECT_EQ(state(), "confirmed");
  }
  EXPECT_NE(query("SELECT confirmed_at FROM signups"), "");
}

TEST_F(Link, PagesSpeakTheLanguageOfTheSignup) {
  sign_up("nb");
  const std::string confirm = newest_link("confirm");
  const std::string unsubscribe = newest_link("unsubscribe");
  EXPECT_TRUE(has(get(confirm, {{"Accept-Language", "en"}}), "<h1>Bekreft påmeldingen</h1>"));
  EXPECT_TRUE(has(post_to(confirm, ""), "Takk! Du er påmeldt."));
  EXPECT_TRUE(has(get(unsubscribe), "<h1>Meld deg av</h1>"));
  EXPECT_TRUE(has(post_to(unsubscribe, ""), "Du er avmeldt"));
  EXPECT_TRUE(has(post_to(confirm, ""), "<h1>Lenken gjelder ikke lenger</h1>"));
}

TEST_F(Link, UnsubscribingDeletesWhatIsNotNeeded) {
  sign_up();
  post_to(newest_link("confirm"), "");
  const std::string link = newest_link("unsubscribe");
  for (int i = 0; i < 2; ++i) {
    const httplib::Response page = post_to(link, "");
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(has(page, "You are unsubscribed"));
    EXPECT_EQ(query("SELECT state || '|' || name FROM signups"), "unsubscribed|");
  }
  EXPECT_EQ(query("SELECT count(*) FROM outbox"), "0");
}

TEST_F(Link, MailProgramUnsubscribesWithOneClick) {
  for (const char* type : {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x"}) {
    sign_up();
    EXPECT_EQ(post_to(newest_link("confirm"), "").status, 200);
    const std::string body = type[0] == 'a' ? "List-Unsubscribe=One-Click"
                                            : "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\n"
                                              "One-Click\r\n--x--\r\n";
    EXPECT_EQ(post_to(newest_link("unsubscribe"), body, type).status, 200);
    EXPECT_EQ(state(), "unsubscribed");
  }
}

TEST_F(Link, UnsubscribedAddressCanSignUpAgain) {
  sign_up();
  const std::string old = newest_link("confirm");
  post_to(old, "");
  post_to(newest_link("unsubscribe"), "");
  sign_up();
  EXPECT_EQ(post_to(old, "").status, 410);
  EXPECT_EQ(query("SELECT count(*) FROM signups WHERE state = 'confirmed'"), "0");
  EXPECT_EQ(post_to(newest_link("confirm"), "").status, 200);
  EXPECT_EQ(state(), "confirmed");
}

TEST_F(Link, UsedOneSaysToSignUpAgain) {
  sign_up();
  const std::string link = newest_link("confirm");
  post_to(newest_link("unsubscribe"), "");
  const httplib::Response page = post_to(link, "");
  EXPECT_EQ(page.status, 410);
  EXPECT_TRUE(has(page, "<h1>The link is no longer valid</h1>"));
  EXPECT_TRUE(has(page, R"(<a href="/signup">Sign up for the newsletter</a>)"));
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "0");
}

TEST_F(Link, ForgedOneDoesNothing) {
  sign_up();
  const std::string good = newest_link("confirm");
  const std::string other =
      Tokens("guess").write({.email = "kari@example.no", .language = "en", .expires = now_ms() + 1'000'000});
  const std::string unsubscribe = newest_link("unsubscribe");
  for (const std::string& link :
       {good + "0", good.substr(0, good.size() - 1), std::string("/confirm"), std::string("/confirm?token="),
        "/confirm?token=" + other, "/confirm" + unsubscribe.substr(unsubscribe.find('?'))}) {
    for (const httplib::Response& page : {get(link, {{"Accept-Language", "en"}}), post_to(link, "")}) {
      EXPECT_EQ(page.status, 400) << link;
      EXPECT_TRUE(has(page, R"(<a href="/signup">)")) << link;
    }
  }
  EXPECT_EQ(post_to("/unsubscribe" + good.substr(good.find('?')), "").status, 400);
  EXPECT_EQ(state(), "pending");
}

TEST_F(Link, FailedStoreIsNotCalledSuccess) {
  sign_up();
  const std::string confirm = newest_link("confirm");
  const std::string unsubscribe = newest_link("unsubscribe");
  query("ALTER TABLE signups RENAME TO elsewhere");
  EXPECT_EQ(post_to(confirm, "").status, 503);
  EXPECT_EQ(post_to(unsubscribe, "").status, 503);
}

class ExpiredLink : public Link {
 protected:
  ExpiredLink() : Link(options()) {}

  static PublisherOptions options() {
    PublisherOptions options = generous_options();
    options.confirm_lifetime = std::chrono::milliseconds(-1);
    return options;
  }
};

TEST_F(ExpiredLink, SaysToSignUpAgain) {
  sign_up();
  const std::string link = newest_link("confirm");
  for (const httplib::Response& page : {get(link), post_to(link, "")}) {
    EXPECT_EQ(page.status, 410);
    EXPECT_TRUE(has(page, "<h1>The link has expired</h1>"));
    EXPECT_TRUE(has(page, R"(<a href="/signup">Sign up for the newsletter</a>)"));
  }
  EXPECT_EQ(state(), "pending");
}

class PublicLink : public Link {
 protected:
  PublicLink() : Link(options()) {}

  static PublisherOptions options() {
    PublisherOptions options = generous_options();
    options.public_url = "https://news.example";
    return options;
  }
};

TEST_F(PublicLink, PagesAtThePublicAddressMayPost) {
  EXPECT_EQ(post_form("email=kari%40example.no", {{"Origin", "https://news.example"}}).status, 200);
}

// Whoever sends a request may write any host into it.
TEST_F(PublicLink, HostDoesNotMakeAnOriginTheOwn) {
  const httplib::Headers forged = {{"Origin", "https://elsewhere.example"}, {"Host", "elsewhere.example"}};
  EXPECT_EQ(post_form("email=kari%40example.no", forged).status, 403);
  EXPECT_EQ(post_json(R"({"email": "kari@example.no"})", forged).status, 403);
}

TEST_F(PublicLink, BeginsWithThePublicAddress) {
  sign_up();
  EXPECT_EQ(query("SELECT substr(confirm_link, 1, 36) FROM outbox"), "https://news.example/confirm?token=Y");
}

TEST(Links, UnsubscribingWorksLongAfterTheConfirmationHasExpired) {
  const Tokens tokens("secret");
  const Mail mail =
      Links("https://news.example", tokens, std::chrono::hours(1)).confirmation_for("k@a.no", "nb", 1'000);
  const auto token_in = [&](const std::string& link) { return tokens.read(link.substr(link.find('=') + 1)); };
  const std::optional<Token> confirm = token_in(mail.confirm_link);
  const std::optional<Token> unsubscribe = token_in(mail.unsubscribe_link);
  ASSERT_TRUE(confirm && unsubscribe);
  EXPECT_EQ(confirm->expires, 1'000 + 3'600'000);
  EXPECT_EQ(mail.expires, confirm->expires);
  EXPECT_EQ(unsubscribe->expires, 1'000 + UnixMs{5 * 365} * 24 * 3'600'000);
}

}  // namespace
}  // namespace klipp::example
