#include "klipp/render.hpp"
#include "support.hpp"

namespace klipp {
namespace {

using test::count;
using test::markup;

Article article() {
  Article item;
  item.url = "https://news.example/a";
  item.language = "nb";
  return item;
}

Feed feed(int items) {
  Feed all;
  for (int i = 0; i < items; ++i) {
    all.items.push_back(article());
    all.items.back().title = "T" + std::to_string(i);
  }
  return all;
}

std::string rendered(const Feed& all, const Options& options = {}) {
  std::string html = markup(render_feed(all, options));
  test::elements(html);
  return html;
}

TEST(Feed, IsAListOfCards) {
  const std::string html = rendered(feed(2));
  EXPECT_EQ(html.find("<div class=\"klipp\"><ul class=\"klipp-feed klipp-feed-vertical\"><li>"
                      "<article class=\"klipp-card"),
            0U);
  EXPECT_EQ(count(html, "<li><article "), 2);
  EXPECT_LT(html.find(">T0<"), html.find(">T1<"));
}

TEST(Feed, ShowsAsManyAsItsLimit) {
  Options options;
  options.limit = 2;
  EXPECT_EQ(count(rendered(feed(3), options), "<li>"), 2);
  EXPECT_EQ(count(rendered(feed(2), options), "<li>"), 2);
  options.limit = 0;
  EXPECT_EQ(count(rendered(feed(3), options), "<li>"), 3);
}

TEST(Feed, PassesOverItemsThatHaveNoCard) {
  Feed all = feed(3);
  all.items[0].title = "";
  all.items[1].url = "javascript:alert(1)";
  Options options;
  options.limit = 1;
  const std::string html = rendered(all, options);
  EXPECT_EQ(count(html, "<li>"), 1);
  EXPECT_EQ(count(html, ">T2<"), 1);
}

TEST(Feed, WithNothingToShowIsAnError) {
  const std::string error = "missing at /items: is missing; a feed needs an item with a title and a url";
  EXPECT_EQ(markup(render_feed({})), error);
  Feed all = feed(1);
  all.items[0].title = "";
  EXPECT_EQ(markup(render_feed(all)), error);
}

TEST(Feed, LaysItsCardsOutAlike) {
  Options options;
  options.layout = Layout::kCompact;
  const std::string html = rendered(feed(2), options);
  EXPECT_EQ(count(html, "<ul class=\"klipp-feed klipp-feed-compact\">"), 1);
  EXPECT_EQ(count(html, "class=\"klipp-card klipp-compact "), 2);
}

TEST(Feed, ShowsItsTitleWhenAsked) {
  Feed all = feed(1);
  all.title = "Nytt & nært";
  all.language = "nb";
  EXPECT_EQ(count(rendered(all), "Nytt"), 0);
  Options options;
  options.feed_heading = FeedHeading::kTitle;
  const std::string html = rendered(all, options);
  EXPECT_EQ(count(html, "<h2 class=\"klipp-feed-title\" part=\"title\" lang=\"nb\">Nytt &amp; nært</h2><ul class="), 1);
  EXPECT_EQ(count(html, "<h3 class=\"klipp-title\""), 1);
  all.title = "";
  EXPECT_EQ(count(rendered(all, options), "<h2 class=\"klipp-title\""), 1);
}

}  // namespace
}  // namespace klipp
