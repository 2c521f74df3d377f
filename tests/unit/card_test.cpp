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
      "<div class=\"klipp\"><article class=\"klipp-card klipp-vertical\" part=\"card\" lang=\"nb\">"
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
      "<div class=\"klipp\"><article class=\"klipp-card klipp-vertical klipp-no-picture\" part=\"card\" lang=\"nb\">"
      "<div class=\"klipp-card-text\">"
      "<h2 class=\"klipp-title\" part=\"title\"><a href=\"https://news.example/a\">Tittel</a></h2>"
      "</div></article></div>");
}

Article full_article() {
  Article item = article();
  item.kicker = "K";
  item.summary = "S";
  item.picture.url = "i.png";
  item.authors = {{"Kari", ""}};
  item.published = {2018, 1, 22, "2018-01-22"};
  return item;
}

std::string card_in(Layout layout, const Article& item) {
  Options options;
  options.layout = layout;
  return card(item, options);
}

TEST(Card, NamesItsLayout) {
  EXPECT_EQ(count(card_in(Layout::kHorizontal, full_article()), "class=\"klipp-card klipp-horizontal\""), 1);
  EXPECT_EQ(count(card_in(Layout::kCompact, full_article()), "class=\"klipp-card klipp-compact\""), 1);
  EXPECT_EQ(count(card_in(Layout::kHero, full_article()), "class=\"klipp-card klipp-hero\""), 1);
  EXPECT_EQ(count(card_in(Layout::kText, full_article()), "class=\"klipp-card klipp-text\""), 1);
}

TEST(Card, TellsTheStyleSheetThatItHasNoPicture) {
  for (const Layout layout : {Layout::kVertical, Layout::kHorizontal, Layout::kCompact, Layout::kHero}) {
    EXPECT_EQ(count(card_in(layout, article()), " klipp-no-picture\""), 1) << name_of(layout);
    EXPECT_EQ(count(card_in(layout, full_article()), "klipp-no-picture"), 0) << name_of(layout);
  }
}

TEST(Card, IsWithoutPictureAsText) {
  EXPECT_EQ(count(card_in(Layout::kText, full_article()), "<img "), 0);
  EXPECT_EQ(count(card_in(Layout::kText, full_article()), ">S</p>"), 1);
}

TEST(Card, IsShortAsCompact) {
  const std::string html = card_in(Layout::kCompact, full_article());
  EXPECT_EQ(count(html, "klipp-summary"), 0);
  EXPECT_EQ(count(html, "Kari"), 0);
  EXPECT_EQ(count(html, "22. januar 2018"), 1);
  EXPECT_EQ(count(html, "<img "), 1);
}

TEST(Card, TakesItsSummaryFromTheBodyWhereItHasNone) {
  Article item = article();
  item.content_markdown = "## Nei\n\nJa, *her* [er](/x) det.\n\nIkke her.";
  EXPECT_EQ(count(card(item), "<p class=\"klipp-summary\" part=\"lead\">Ja, her er det.</p>"), 1);
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

}  // namespace
}  // namespace klipp
