#include "klipp/render.hpp"
#include "support.hpp"

namespace klipp {
namespace {

using test::count;
using test::markup;

Article article() {
  Article item;
  item.url = "https://news.example/a";
  item.title = "Tittel";
  item.language = "nb";
  return item;
}

std::string card(const Article& item, const Options& options = {}) {
  std::string html = markup(render_card(item, options));
  test::elements(html);
  return html;
}

TEST(Card, ShowsPictureKickerHeadlineSummaryBylineAndDate) {
  Article item = article();
  item.kicker = "Næring & \"liv\"";
  item.title = "<b> & co";
  item.summary = "Sammen > hver for seg";
  item.picture = {.url = "i.png", .alt = "En \"brygge\"", .caption = "", .credit = "", .width = 1200, .height = 800};
  item.authors = {{"Kari <k>", ""}};
  item.published = {2018, 1, 22, "2018-01-22"};
  EXPECT_EQ(
      card(item),
      "<div class=\"klipp\"><article class=\"klipp-card\" part=\"card\" lang=\"nb\">"
      "<div class=\"klipp-media\" part=\"media\"><img src=\"https://news.example/i.png\" alt=\"En &quot;brygge&quot;\" "
      "width=\"1200\" height=\"800\" decoding=\"async\" loading=\"lazy\" /></div>"
      "<div class=\"klipp-card-text\"><p class=\"klipp-kicker\" part=\"kicker\">Næring &amp; &quot;liv&quot;</p>"
      "<h2 class=\"klipp-title\" part=\"title\"><a href=\"https://news.example/a\">&lt;b&gt; &amp; co</a></h2>"
      "<p class=\"klipp-summary\" part=\"lead\">Sammen &gt; hver for seg</p>"
      "<p class=\"klipp-byline\" part=\"byline\">Av Kari &lt;k&gt; · <time datetime=\"2018-01-22\">22. januar 2018"
      "</time></p></div></article></div>");
}

TEST(Card, LeavesNoTraceOfWhatIsEmpty) {
  EXPECT_EQ(
      card(article()),
      "<div class=\"klipp\"><article class=\"klipp-card\" part=\"card\" lang=\"nb\"><div class=\"klipp-card-text\">"
      "<h2 class=\"klipp-title\" part=\"title\"><a href=\"https://news.example/a\">Tittel</a></h2>"
      "</div></article></div>");
}

TEST(Card, TakesTheHeadingLevelOfThePageAroundIt) {
  Options options;
  options.heading_level = 4;
  EXPECT_EQ(count(card(article(), options), "<h4 class=\"klipp-title\""), 1);
}

TEST(Card, NeedsAHeadlineAndAnAddress) {
  Article item = article();
  item.title = "";
  EXPECT_EQ(markup(render_card(item)), "missing at /title: is missing; a card needs a headline");
  item = article();
  item.url = "data:text/html,x";
  EXPECT_EQ(markup(render_card(item)),
            "missing at /url: is missing; a card needs the address that its headline links to");
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
  EXPECT_EQ(html.find("<div class=\"klipp\"><ul class=\"klipp-feed\"><li><article class=\"klipp-card\""), 0U);
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

TEST(Feed, WithoutItemsIsAnEmptyList) {
  EXPECT_EQ(rendered({}), "<div class=\"klipp\"><ul class=\"klipp-feed\"></ul></div>");
}

}  // namespace
}  // namespace klipp
