#include <nlohmann/json.hpp>

#include "klipp/render.hpp"
#include "publisher_fixture.hpp"
#include "statistics/beacon.hpp"
#include "statistics/exports.hpp"
#include "statistics/statistics_endpoint.hpp"
#include "statistics/statistics_page.hpp"

namespace klipp::example {
namespace {

constexpr const char* kForm = "application/x-www-form-urlencoded";
constexpr const char* kPartner = "https://partner.example";

const Sums kSums = {{{"2026-11-26", kPartner, "a", "card", "shown", ""}, 40},
                    {{"2026-11-26", kPartner, "a", "card", "opened", ""}, 4},
                    {{"2026-11-27", "others", "b\"1", "share", "shared", "x"}, 3}};

TEST(StatisticsDays, AreThoseOfTheCalendar) {
  EXPECT_EQ(day_of(0), "1970-01-01");
  EXPECT_EQ(day_of(1'795'823'999'999), "2026-11-27");
  EXPECT_EQ(day_of(1'795'824'000'000), "2026-11-28");
  EXPECT_EQ(days_before("2024-03-01", 1), "2024-02-29");
  EXPECT_EQ(days_before("2026-01-01", 2), "2025-12-30");
  EXPECT_TRUE(is_day("2024-02-29"));
  for (const char* text : {"", "2023-02-29", "2026-13-01", "2026-1-01", "2026-11-27 ", "2026/11/27", "-026-11-27"}) {
    EXPECT_FALSE(is_day(text)) << text;
  }
}

// The bar of a document that names no network has all.
TEST(StatisticsWords, AreTheNetworksOfShareBars) {
  Article article;
  article.url = "https://news.example/a";
  article.title = "T";
  const Result<Html> bar = render_share(article);
  ASSERT_TRUE(bar);
  const std::string html(bar.value().text());
  std::size_t found = 0;
  for (std::size_t at = 0; (at = html.find("data-network=\"", at)) != std::string::npos; ++found) {
    at += sizeof "data-network=\"" - 1;
    const std::string name = html.substr(at, html.find('"', at) - at);
    EXPECT_NE(std::find(kCountedNetworks.begin(), kCountedNetworks.end(), name), kCountedNetworks.end()) << name;
  }
  EXPECT_EQ(found, kCountedNetworks.size());
}

Request beacon(const std::string& body, const std::string& origin = kPartner) {
  Request request;
  request.body = body;
  if (!origin.empty()) request.headers.set("Origin", origin);
  return request;
}

std::optional<Count> read(const Request& request) {
  static const Partners partners({kPartner, "https://news.example"}, false);
  return read_beacon(request, partners, "https://news.example", [](const std::string& id) { return id == "a/1"; });
}

TEST(Beacon, IsReadAsItIsSent) {
  const auto count = read(beacon("event=shared&network=x&article=a%2F1&widget=card"));
  ASSERT_TRUE(count);
  EXPECT_EQ(*count, (Count{"", kPartner, "a/1", "card", "shared", "x"}));
}

TEST(Beacon, IsNothingElse) {
  EXPECT_TRUE(read(beacon("event=shown&article=a/1&widget=card")));
  for (const char* body : {"", "event=shown&article=a/1", "event=shown&widget=card", "article=a/1&widget=card",
                           "event=seen&article=a/1&widget=card", "event=shown&article=a/1&widget=page",
                           "event=shown&article=b&widget=card", "event=shown&article=a/1&widget=card&network=x",
                           "event=shared&article=a/1&widget=card", "event=shared&article=a/1&widget=card&network=orkut",
                           "event=shown&event=shown&article=a/1&widget=card",
                           "event=shown&article=a/1&widget=card&who=kari", "{\"event\":\"shown\"}"}) {
    EXPECT_FALSE(read(beacon(body))) << body;
  }
}

std::string partner_in(const std::string& origin, const std::string& around = "") {
  const auto count = read(beacon("event=shown&article=a/1&widget=card&partner=" + around, origin));
  return count ? count->partner : "none";
}

TEST(Beacon, IsOfThePartnerThatTheBrowserNames) {
  EXPECT_EQ(partner_in(kPartner), kPartner);
  EXPECT_EQ(partner_in("https://news.example"), "https://news.example");
  for (const char* origin : {"", "null", "https://other.example", "https://partner.example.evil.example"}) {
    EXPECT_EQ(partner_in(origin), kOtherPartners) << origin;
  }
}

TEST(Beacon, IsOfThePartnerAroundAFrameOfThePublishersOwnAlone) {
  EXPECT_EQ(partner_in("https://news.example", kPartner), kPartner);
  EXPECT_EQ(partner_in("https://news.example", "https://other.example"), kOtherPartners);
  EXPECT_EQ(partner_in("https://other.example", kPartner), kOtherPartners);
}

TEST(Beacon, IsUnwantedWhereTheBrowserSaysSo) {
  Request request;
  EXPECT_FALSE(is_unwanted(request));
  request.headers.set("Sec-GPC", "1");
  EXPECT_TRUE(is_unwanted(request));
  Request other;
  other.headers.set("DNT", "0");
  EXPECT_FALSE(is_unwanted(other));
  other.headers.set("DNT", "1");
  EXPECT_TRUE(is_unwanted(other));
}

TEST(StatisticsExports, AreALineForEachSum) {
  EXPECT_EQ(sums_as_csv(kSums),
            "\"day\",\"partner\",\"article\",\"widget\",\"event\",\"network\",\"count\"\r\n"
            "\"2026-11-26\",\"https://partner.example\",\"a\",\"card\",\"opened\",\"\",\"4\"\r\n"
            "\"2026-11-26\",\"https://partner.example\",\"a\",\"card\",\"shown\",\"\",\"40\"\r\n"
            "\"2026-11-27\",\"others\",\"b\"\"1\",\"share\",\"shared\",\"x\",\"3\"\r\n");
}

TEST(StatisticsExports, AreAnObjectForEachSum) {
  const auto json = nlohmann::json::parse(sums_as_json(kSums, "2026-11-01", "2026-11-30"));
  EXPECT_EQ(json["from"], "2026-11-01");
  EXPECT_EQ(json["to"], "2026-11-30");
  ASSERT_EQ(json["sums"].size(), 3U);
  EXPECT_EQ(json["sums"][0]["count"], 4);
  EXPECT_FALSE(json["sums"][0].contains("network"));
  EXPECT_EQ(json["sums"][2]["network"], "x");
  EXPECT_EQ(json["sums"][2]["article"], "b\"1");
}

TEST(StatisticsPage, SaysInATableWhatItPlots) {
  const std::string page = statistics_page(kSums, "2026-11-25", "2026-11-27", {{"a", "The <title>"}});
  EXPECT_NE(page.find("<th scope=\"row\">The &lt;title&gt; (a)</th><td>40</td><td>4</td><td>0</td><td>0</td>"),
            std::string::npos)
      << page;
  EXPECT_NE(page.find("<th scope=\"row\">b&quot;1</th><td>0</td><td>0</td><td>3</td><td>0</td>"), std::string::npos);
  EXPECT_NE(page.find("<th scope=\"row\">2026-11-25</th><td>0</td>"), std::string::npos) << "a day without anything";
  EXPECT_NE(page.find("Shown: 40, at most 40 a day"), std::string::npos);
  EXPECT_NE(page.find("<rect x=\"11\" y=\"0\" width=\"8\" height=\"100\"></rect>"), std::string::npos);
  EXPECT_EQ(page.find("style="), std::string::npos) << "which the page's policy forbids";
  EXPECT_EQ(page.find("<script"), std::string::npos);
}

/// A publisher with one article, whose sums anybody may see who says "let me".
class StatisticsTest : public PublisherFixture {
 protected:
  StatisticsTest() : sums_(store_->transactions()) {
    directory_.write("documents/first.json", R"({"id": "a", "title": "First & foremost", "content_text": "Hello."})");
  }

  [[nodiscard]] int tell(const std::string& body, const httplib::Headers& headers = {{"Origin", kPartner}},
                         const std::string& type = kForm) const {
    const auto answer = client().Post("/statistics", headers, body, type);
    return answer ? answer->status : -1;
  }

  /// All that was counted, once it is in the database; the server writes it when it goes at the latest.
  Sums counted() {
    server_.stop();
    server_.routes() = Routes();
    return sums_.read("0000", "9999").value_or(Sums());
  }

  StatisticsStore sums_;
};

constexpr const char* kShown = "event=shown&article=a&widget=card";

TEST_F(StatisticsTest, AddUpByPartner) {
  EXPECT_EQ(tell(kShown), 204);
  EXPECT_EQ(tell(kShown), 204);
  EXPECT_EQ(tell(kShown, {{"Origin", "https://other.example"}}), 204);
  const std::string today = day_of(now_ms());
  EXPECT_EQ(counted(),
            (Sums{{{today, kPartner, "a", "card", "shown", ""}, 2}, {{today, "others", "a", "card", "shown", ""}, 1}}));
}

TEST_F(StatisticsTest, LeaveOutWhoDoesNotWantToBeCounted) {
  EXPECT_EQ(tell(kShown, {{"Origin", kPartner}, {"Sec-GPC", "1"}}), 204);
  EXPECT_EQ(tell(kShown, {{"Origin", kPartner}, {"DNT", "1"}}), 204);
  EXPECT_TRUE(counted().empty());
}

TEST_F(StatisticsTest, RefuseWhatNoWidgetSends) {
  EXPECT_EQ(tell("event=shown&article=b&widget=card"), 400);
  EXPECT_EQ(tell(kShown, {}, "application/json"), 415);
  EXPECT_EQ(tell(kShown, {{"Content-Encoding", "gzip"}}), 415);
  EXPECT_EQ(tell(std::string(20'000, 'a')), 413);
  EXPECT_TRUE(counted().empty());
}

TEST_F(StatisticsTest, AreNotShownToAnybody) {
  for (const char* path : {"/statistics", "/statistics.csv", "/statistics.json"}) {
    EXPECT_GE(get(path).status, 400) << path;
  }
}

class StatisticsOfAFew : public PublisherFixture {
 protected:
  StatisticsOfAFew()
      : PublisherFixture([] {
          PublisherOptions options = generous_options();
          options.statistics = {2, UnixMs{3'600'000}};
          return options;
        }()) {}
};

TEST_F(StatisticsOfAFew, HoldAClientToItsRate) {
  for (const int status : {400, 400, 429}) {
    EXPECT_EQ(post_to("/statistics", "event=shown", kForm).status, status);
  }
}

/// The routes alone, with sums that those may see who say so.
class StatisticsRoutes : public ::testing::Test {
 protected:
  StatisticsRoutes()
      : signups_(SignupStore::open((directory_.path() / "signups.sqlite").string())),
        statistics_(std::make_shared<Statistics>(signups_->transactions(),
                                                 std::make_shared<const Articles>(directory_.path()),
                                                 Partners({kPartner}, false), "https://news.example")) {
    statistics_->admits = [](const Request& request, Response& response) {
      response.status = 401;
      return request.has_header("Let-Me");
    };
    add_statistics_routes(routes_, statistics_);
    EXPECT_TRUE(statistics_->store.add("first", kSums, "2026-11-27"));
  }

  Response get(const std::string& path, const QueryFields& query, bool asks = true) {
    Request request;
    request.method = "GET";
    request.path = path;
    request.query = query;
    if (asks) request.headers.set("Let-Me", "1");
    Response response;
    const Handler* handler = routes_.find(request);
    if (handler != nullptr) (*handler)(request, response);
    return response;
  }

  TemporaryDirectory directory_;
  std::unique_ptr<SignupStore> signups_;
  std::shared_ptr<Statistics> statistics_;
  Routes routes_;
};

const QueryFields kNovember = {{"from", "2026-11-01"}, {"to", "2026-11-30"}};

TEST_F(StatisticsRoutes, ShowTheSumsToWhomTheyAreFor) {
  for (const char* path : {"/statistics", "/statistics.csv", "/statistics.json"}) {
    const Response response = get(path, kNovember);
    ASSERT_EQ(response.status, 200) << path;
    EXPECT_EQ(response.headers.first("Cache-Control"), "no-store") << path;
    EXPECT_NE(response.content->bytes().find(kPartner), std::string::npos) << path;
    const Response refused = get(path, kNovember, false);
    EXPECT_EQ(refused.status, 401) << path;
    EXPECT_EQ(refused.content, nullptr) << path;
  }
}

TEST_F(StatisticsRoutes, ShowTheDaysThatAreAskedFor) {
  const auto days = [this](const QueryFields& query) { return get("/statistics.csv", query).content->bytes(); };
  EXPECT_EQ(days({{"from", "2026-11-27"}, {"to", "2026-11-27"}}).find("2026-11-26"), std::string::npos);
  EXPECT_NE(days({{"from", "2026-11-27"}, {"to", "2026-11-27"}}).find("2026-11-27"), std::string::npos);
  EXPECT_NE(days({{"to", "2026-12-25"}}).find("2026-11-26"), std::string::npos) << "30 days";
  EXPECT_EQ(days({{"to", "2026-12-26"}}).find("2026-11-26"), std::string::npos);
  EXPECT_EQ(days({{"from", "yesterday"}, {"to", "2026-12-27"}}).find("2026-11"), std::string::npos);
}

TEST_F(StatisticsRoutes, ShowWhatWasCountedJustNow) {
  EXPECT_TRUE(statistics_->tally.add({"", kPartner, "new", "card", "shown", ""}));
  EXPECT_NE(get("/statistics.csv", {}).content->bytes().find("\"new\""), std::string::npos);
}

}  // namespace
}  // namespace klipp::example
