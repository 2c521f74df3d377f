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

TEST(Feed, ShowsALeadStoryWhenAsked) {
  Options options;
  options.layout = Layout::kCompact;
  options.lead = FeedLead::kHero;
  Feed all = feed(3);
  all.items[0].title = "";
  const std::string html = rendered(all, options);
  EXPECT_EQ(count(html, "<li class=\"klipp-feed-lead\"><article class=\"klipp-card klipp-hero "), 1);
  EXPECT_EQ(count(html, "<li><article class=\"klipp-card klipp-compact "), 1);
  EXPECT_LT(html.find(">T1<"), html.find("<li><article"));
  options.lead = FeedLead::kHorizontal;
  EXPECT_EQ(
      count(rendered(all, options), "<li class=\"klipp-feed-lead\"><article class=\"klipp-card klipp-horizontal "), 1);
}

TEST(Feed, LeadsToTheRestOfWhatItsLimitCut) {
  Feed all = feed(3);
  all.items[2].title = "";
  all.home_page_url = "/nytt";
  all.language = "nb";
  Options options;
  options.base = "https://news.example/feed.json";
  options.limit = 2;
  EXPECT_EQ(count(rendered(all, options), "klipp-feed-more"), 0) << "an item without a card is none that was cut";
  all.items[2].title = "T2";
  EXPECT_EQ(count(rendered(all, options),
                  "</ul><p class=\"klipp-feed-more\" lang=\"nb\" dir=\"ltr\"><a part=\"more\" "
                  "href=\"https://news.example/nytt\">Flere saker</a></p></div>"),
            1);
  all.title = "Avisa";
  EXPECT_EQ(count(rendered(all, options), ">Flere saker fra Avisa</a>"), 1);
  all.language = "gsw";
  EXPECT_EQ(count(rendered(all, options), "><span lang=\"en\">More stories from </span>Avisa</a>"), 1);
  all.home_page_url = "";
  EXPECT_EQ(count(rendered(all, options), "klipp-feed-more"), 0);
}

TEST(Feed, ShowsItsTitleWhenAsked) {
  Feed all = feed(1);
  all.title = "Nytt & nært";
  all.language = "nb";
  EXPECT_EQ(count(rendered(all), "Nytt"), 0);
  Options options;
  options.feed_heading = FeedHeading::kTitle;
  const std::string html = rendered(all, options);
  EXPECT_EQ(
      count(html,
            "<h2 class=\"klipp-feed-title\" part=\"title\" lang=\"nb\" dir=\"ltr\">Nytt &amp; nært</h2><ul class="),
      1);
  EXPECT_EQ(count(html, "<h3 class=\"klipp-title\""), 1);
  all.title = "";
  EXPECT_EQ(count(rendered(all, options), "<h2 class=\"klipp-title\""), 1);
}

}  // namespace
}  // namespace klipp
