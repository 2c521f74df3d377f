#include "klipp/render.hpp"
#include "support.hpp"

/// Which elements of markup are counted where, and as what.
namespace klipp {
namespace {

using test::elements_with;
using test::markup;

Article article() {
  Article item;
  item.id = "a-1";
  item.url = "https://news.example/2018/a";
  item.title = "Tittel";
  item.statistics = "https://news.example/statistics";
  return item;
}

/// "a-1 at https://…" for each element that is counted.
std::string counted(const std::string& html) {
  std::string places;
  for (const test::Element& element : elements_with(html, "data-statistics")) {
    places += element.attribute("data-article") + " at " + element.attribute("data-statistics") + "\n";
  }
  return places;
}

constexpr const char* kOnce = "a-1 at https://news.example/statistics\n";

TEST(Statistics, AreOfEveryWidgetOfAnArticleOnce) {
  Article item = article();
  item.content_text = "Tekst";
  item.share.emplace();
  item.signup.emplace().action = "/signup";
  EXPECT_EQ(counted(markup(render_article(item))), kOnce);
  EXPECT_EQ(counted(markup(render_card(item))), kOnce);
  EXPECT_EQ(counted(markup(render_share(item))), kOnce);
  EXPECT_EQ(counted(markup(render_signup(item))), kOnce);
}

TEST(Statistics, AreOfEachCardOfAFeed) {
  Feed feed;
  feed.items = {article(), article(), article()};
  feed.items[1].id = "b";
  feed.items[2].statistics.clear();
  EXPECT_EQ(counted(markup(render_feed(feed))), std::string(kOnce) + "b at https://news.example/statistics\n");
}

TEST(Statistics, AreNotThereUnlessTheDocumentAsksForThem) {
  Article item = article();
  item.statistics.clear();
  EXPECT_EQ(markup(render_card(item)).find("data-statistics"), std::string::npos);
  EXPECT_EQ(markup(render_card(item)).find("data-article"), std::string::npos);
}

TEST(Statistics, StandBesideTheArticleIfTheirAddressIsRelative) {
  Article item = article();
  item.statistics = "/s?x";
  EXPECT_EQ(counted(markup(render_card(item))), "a-1 at https://news.example/s?x\n");
}

TEST(Statistics, GoNowhereIfTheirAddressDoesNotPass) {
  for (const char* address : {"javascript:x", "data:x", "ftp://news.example/", "blob:https://news.example/1"}) {
    Article item = article();
    item.statistics = address;
    EXPECT_EQ(counted(markup(render_card(item))), "") << address;
  }
}

}  // namespace
}  // namespace klipp
