#include <gtest/gtest.h>

#include <string>

#include "base64.hpp"
#include "publisher_fixture.hpp"

namespace klipp::example {
namespace {

const std::string kPassword = "a password of the tests";

PublisherOptions admin_options() {
  PublisherOptions options = generous_options();
  options.admin_password = kPassword;
  options.behind_proxy = true;
  options.public_url = "https://news.example";
  return options;
}

/// The administrator's pages, of a publisher whose tests sit on the same machine.
class Admin : public PublisherFixture {
 protected:
  Admin() : PublisherFixture(admin_options()) {}

  static httplib::Headers with(const std::string& password, httplib::Headers more = {}) {
    more.emplace("Authorization", "Basic " + base64("anybody:" + password));
    return more;
  }

  [[nodiscard]] httplib::Response open(const std::string& path) const { return get(path, with(kPassword)); }

  [[nodiscard]] httplib::Response retry(const std::string& body, httplib::Headers headers = {}) const {
    const auto answer =
        client().Post("/admin/outbox", with(kPassword, std::move(headers)), body, "application/x-www-form-urlencoded");
    return answer ? *answer : httplib::Response();
  }

  // What the forms of the outbox carry.
  [[nodiscard]] std::string form_token() const {
    const std::string page = open("/admin/outbox").body;
    const std::string before = "name=\"form\" value=\"";
    const std::size_t begin = page.find(before) + before.size();
    return page.substr(begin, page.find('"', begin) - begin);
  }
};

constexpr const char* kPlaces[] = {"/admin", "/admin/subscribers", "/admin/subscribers.csv", "/admin/outbox",
                                   "/admin/documents"};

TEST_F(Admin, EveryPageAsksForThePassword) {
  for (const char* path : kPlaces) {
    EXPECT_EQ(get(path).status, 401) << path;
    EXPECT_EQ(get(path).get_header_value("WWW-Authenticate"), "Basic realm=\"Klipp\", charset=\"UTF-8\"");
    EXPECT_EQ(open(path).status, 200) << path;
  }
  EXPECT_EQ(post_to("/admin/outbox", "id=1").status, 401);
}

TEST_F(Admin, OnlyTheWholePasswordOpensThem) {
  for (const std::string& wrong : {std::string(), kPassword + "x", kPassword.substr(1), std::string("x")}) {
    EXPECT_EQ(get("/admin", with(wrong)).status, 401) << wrong;
  }
  EXPECT_EQ(get("/admin", {{"Authorization", "Basic !"}}).status, 401);
  EXPECT_EQ(get("/admin", {{"Authorization", "Bearer " + kPassword}}).status, 401);
  EXPECT_EQ(get("/admin", {{"Authorization", "basic " + base64(":" + kPassword)}}).status, 200);
}

TEST_F(Admin, GuessesAreLimitedForEachClientAlone) {
  const auto guess = [this](const char* from) {
    return get("/admin", with("wrong", {{"X-Forwarded-For", from}, {"X-Forwarded-Proto", "https"}})).status;
  };
  for (int i = 0; i < 10; ++i) EXPECT_EQ(guess("192.0.2.1"), 401);
  EXPECT_EQ(guess("192.0.2.1"), 429);
  const httplib::Headers good = with(kPassword, {{"X-Forwarded-For", "192.0.2.1"}, {"X-Forwarded-Proto", "https"}});
  EXPECT_EQ(get("/admin", good).status, 429) << "a guess that is right is no better known than the others";
  EXPECT_NE(get("/admin", good).get_header_value("Retry-After"), "");
  EXPECT_EQ(guess("192.0.2.2"), 401);
}

TEST_F(Admin, ThePasswordIsNotAskedForOnALineThatOthersHear) {
  const auto answer = get("/admin", with(kPassword, {{"X-Forwarded-For", "192.0.2.1"}, {"X-Forwarded-Proto", "http"}}));
  EXPECT_EQ(answer.status, 403);
  EXPECT_FALSE(answer.has_header("WWW-Authenticate"));
  EXPECT_EQ(get("/admin", with(kPassword, {{"X-Forwarded-For", "192.0.2.1"}})).status, 403);
}

TEST_F(Admin, AnswersAreKeptNowhereAndFramedNowhere) {
  for (const char* path : kPlaces) {
    const auto answer = open(path);
    EXPECT_EQ(answer.get_header_value("Cache-Control"), "no-store") << path;
    EXPECT_EQ(answer.get_header_value("X-Robots-Tag"), "noindex") << path;
    EXPECT_EQ(answer.get_header_value("Cross-Origin-Resource-Policy"), "same-origin") << path;
    const std::string policy = answer.get_header_value("Content-Security-Policy");
    EXPECT_NE(policy.find("frame-ancestors 'none'"), std::string::npos) << path;
    EXPECT_EQ(policy.find("script-src"), std::string::npos) << path;
  }
}

TEST_F(Admin, SubscribersAreFoundByAPartOfTheirAddressOrName) {
  store_->add({.email = "kari@example.no", .name = "<b>Kari</b> \"N\""});
  store_->add({.email = "ola_1@example.no", .name = "Ola"},
              Mail{.recipient = "ola_1@example.no", .expires = now_ms() + 1000, .signup = "a"});
  const std::string all = open("/admin/subscribers").body;
  EXPECT_NE(all.find("kari@example.no"), std::string::npos);
  EXPECT_NE(all.find("&lt;b&gt;Kari&lt;/b&gt; &quot;N&quot;"), std::string::npos) << all;
  EXPECT_EQ(all.find("<b>"), std::string::npos);
  for (const auto& [query, kari, ola] : {std::tuple{"KARI", true, false},
                                         {"ola", false, true},
                                         {"_1", false, true},
                                         {"%25", false, false},
                                         {"example.no", true, true},
                                         {"!", false, false}}) {
    const std::string page = open(std::string("/admin/subscribers?q=") + query).body;
    EXPECT_EQ(page.find("kari@example.no") != std::string::npos, kari) << query;
    EXPECT_EQ(page.find("ola_1@example.no") != std::string::npos, ola) << query;
  }
  const std::string evil = open("/admin/subscribers?q=%22%3E%3Cscript%3E").body;
  EXPECT_NE(evil.find("value=\"&quot;&gt;&lt;script&gt;\""), std::string::npos);
}

TEST_F(Admin, SubscribersComeInPartsAndAsCsv) {
  for (int i = 100; i < 160; ++i) store_->add({.email = "p" + std::to_string(i) + "@example.no"});
  const std::string first = open("/admin/subscribers").body;
  EXPECT_NE(first.find("p149@example.no"), std::string::npos);
  EXPECT_EQ(first.find("p150@example.no"), std::string::npos);
  EXPECT_NE(first.find("name=\"skip\" value=\"50\""), std::string::npos);
  const std::string second = open("/admin/subscribers?skip=50").body;
  EXPECT_EQ(second.find("p149@example.no"), std::string::npos);
  EXPECT_NE(second.find("p159@example.no"), std::string::npos);
  EXPECT_EQ(second.find(">Next<"), std::string::npos);
  store_->add({.email = "waits@example.no"}, Mail{.recipient = "waits@example.no", .signup = "b"});
  const auto confirmed = open("/admin/subscribers.csv");
  EXPECT_EQ(confirmed.get_header_value("Content-Type"), "text/csv; charset=utf-8");
  EXPECT_EQ(confirmed.get_header_value("Content-Disposition"), "attachment; filename=\"subscribers.csv\"");
  EXPECT_NE(confirmed.body.find("\"p159@example.no\""), std::string::npos);
  EXPECT_EQ(confirmed.body.find("waits@example.no"), std::string::npos);
  EXPECT_NE(open("/admin/subscribers.csv?all=1").body.find("waits@example.no"), std::string::npos);
}

TEST_F(Admin, AMailThatWasRefusedIsTriedAgain) {
  EXPECT_NE(open("/admin/outbox").body.find("All mails are sent."), std::string::npos);
  EXPECT_EQ(post_json(R"({"email": "kari@example.no"})").status, 202);
  const std::int64_t id = store_->claim_mail()->id;
  store_->mark_refused(id, "550 <no> such mailbox");
  const std::string page = open("/admin/outbox").body;
  EXPECT_NE(page.find("550 &lt;no&gt; such mailbox"), std::string::npos) << page;
  EXPECT_FALSE(store_->claim_mail());
  const auto answer = retry("form=" + form_token() + "&id=" + std::to_string(id));
  EXPECT_EQ(answer.status, 303);
  EXPECT_EQ(answer.get_header_value("Location"), "/admin/outbox");
  EXPECT_EQ(query("SELECT failed_at IS NULL AND next_try_ms = 0 FROM outbox"), "1");
}

TEST_F(Admin, AFormOfAnotherPageChangesNothing) {
  EXPECT_EQ(post_json(R"({"email": "kari@example.no"})").status, 202);
  const std::int64_t id = store_->claim_mail()->id;
  store_->mark_refused(id, "550");
  const std::string mail = "&id=" + std::to_string(id);
  EXPECT_EQ(retry("id=" + std::to_string(id)).status, 403);
  EXPECT_EQ(retry("form=x" + mail).status, 403);
  EXPECT_EQ(retry("form=" + form_token() + mail, {{"Sec-Fetch-Site", "cross-site"}}).status, 403);
  const std::string page = get("/signup").body;  // a token that anybody gets
  const std::string before = "value=\"";
  const std::size_t name = page.find("name=\"klipp_form\"");
  const std::size_t begin = page.rfind(before, name) + before.size();
  EXPECT_EQ(retry("form=" + page.substr(begin, page.find('"', begin) - begin) + mail).status, 403);
  EXPECT_EQ(retry("form=" + form_token() + "&id=x").status, 400);
  EXPECT_EQ(query("SELECT failed_at IS NULL FROM outbox"), "0");
}

TEST_F(Admin, DocumentsSayWhatIsWrongWithThem) {
  directory_.write("documents/broken.json", "{");
  directory_.write("documents/odd name.json", "{}");
  const std::string page = open("/admin/documents").body;
  EXPECT_NE(page.find("href=\"/articles/first\""), std::string::npos) << page;
  EXPECT_NE(page.find("First &amp; foremost"), std::string::npos);
  EXPECT_NE(page.find("href=\"/documents/broken.json\">broken</a></th>"), std::string::npos);
  EXPECT_NE(page.find("It cannot be read"), std::string::npos);
}

TEST_F(Admin, TheFirstPageHasTheNumbers) {
  store_->add({.email = "kari@example.no"});
  const std::string page = open("/admin").body;
  EXPECT_NE(page.find("The server is ready."), std::string::npos);
  EXPECT_NE(page.find("Signups that are confirmed</th><td class=\"number\">1</td>"), std::string::npos) << page;
}

using WithoutAdmin = PublisherFixture;

TEST_F(WithoutAdmin, ThereIsNoSuchPage) {
  for (const char* path : kPlaces) EXPECT_EQ(get(path).status, 404);
}

}  // namespace
}  // namespace klipp::example
