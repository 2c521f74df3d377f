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
  EXPECT_EQ(card(item),
            "<div class=\"klipp\"><article class=\"klipp-card klipp-vertical\" part=\"card\" lang=\"nb\" dir=\"ltr\">"
            "<div class=\"klipp-media\" part=\"media\"><img src=\"https://news.example/i.png\" alt=\"\" "
            "width=\"1200\" height=\"800\" referrerpolicy=\"no-referrer\" decoding=\"async\" loading=\"lazy\" /></div>"
            "<div class=\"klipp-card-text\"><p class=\"klipp-kicker\" part=\"kicker\">Næring &amp; &quot;liv&quot;</p>"
            "<h2 class=\"klipp-title\" part=\"title\"><a href=\"https://news.example/a\">&lt;b&gt; &amp; co</a></h2>"
            "<p class=\"klipp-summary\" part=\"lead\">Sammen &gt; hver for seg</p>"
            "<p class=\"klipp-byline\" part=\"byline\"><span>Av Kari &lt;k&gt;</span><span>"
            "<span class=\"klipp-dot\"> · </span><time datetime=\"2018-01-22\">22. januar "
            "2018</time></span></p></div></article></div>");
}

TEST(Card, LeavesNoTraceOfWhatIsEmpty) {
  EXPECT_EQ(card(article()),
            "<div class=\"klipp\"><article class=\"klipp-card klipp-vertical klipp-no-picture\" part=\"card\" "
            "lang=\"nb\" dir=\"ltr\">"
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

TEST(Card, HasNoLinkButItsOwnAndNoPictureToReadOut) {
  Article item = full_article();
  item.picture.alt = "En brygge";
  item.authors = {{"Kari", "https://kari.example"}};
  const std::string html = card(item);
  EXPECT_EQ(count(html, "<a "), 1);
  EXPECT_EQ(count(html, "alt=\"\""), 1);
}

TEST(Card, NamesTwoOfManyAuthors) {
  Article item = article();
  for (const char* name : {"Ola", "Kari", "Per"}) item.authors.push_back({name, ""});
  EXPECT_EQ(count(card(item), "Av Ola, Kari og Per<"), 1);
  for (int i = 0; i < 9; ++i) item.authors.push_back({"N", ""});
  EXPECT_EQ(count(card(item), "Av Ola, Kari og 10 andre<"), 1);
  item.language = "en";
  EXPECT_EQ(count(card(item), "By Ola, Kari, and 10 others<"), 1);
}

TEST(Card, SaysWhatOfItsPictureMustBeSeen) {
  Article item = full_article();
  item.picture.focus = {8, 0};
  EXPECT_EQ(count(card(item), "class=\"klipp-focus-x8 klipp-focus-y0\""), 1);
  item.picture.focus = {0, 5};
  EXPECT_EQ(count(card(item), "class=\"klipp-focus-x0 klipp-focus-y5\""), 1);
  EXPECT_EQ(count(card(full_article()), "klipp-focus"), 0);
}

TEST(Card, SaysWhoseItIs) {
  Article item = article();
  item.site = {"Avisa & co", "/i.png"};
  EXPECT_EQ(count(card(item),
                  "<p class=\"klipp-site\" part=\"site\"><img src=\"https://news.example/i.png\" alt=\"\" "
                  "width=\"16\" height=\"16\" loading=\"lazy\" referrerpolicy=\"no-referrer\" />Avisa &amp; co</p>"),
            1);
  item.site.icon = "data:image/png,x";
  EXPECT_EQ(count(card(item), "<p class=\"klipp-site\" part=\"site\">Avisa"), 1);
  item.site.name = "";
  EXPECT_EQ(count(card(item), "klipp-site"), 0);
}

TEST(Card, HasAllOfALongHeadlineInItsTitle) {
  Article item = article();
  EXPECT_EQ(count(card(item), " title="), 0);
  item.title = std::string(60, 'a') + " " + std::string(60, 'b');
  EXPECT_EQ(count(card(item), " title=\"" + item.title + "\">" + item.title + "</a>"), 1);
}

TEST(Card, SpeaksItsTextsLanguage) {
  Article item = article();
  item.language = "yi";
  item.authors = {{"ليلى", ""}};
  item.published = {2026, 1, 2, "2026-01-02"};
  const std::string html = card(item);
  EXPECT_EQ(count(html, "part=\"card\" lang=\"yi\" dir=\"rtl\">"), 1);
  EXPECT_EQ(count(html, "<span lang=\"en\" dir=\"ltr\">By </span><span dir=\"auto\">ليلى</span><"), 1);
  EXPECT_EQ(count(html, "<time datetime=\"2026-01-02\" lang=\"en\" dir=\"ltr\">January 2, 2026</time>"), 1);
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

/// The tags of a card's picture, for the sizes of it.
std::string picture_of(const List<PictureSize>& sizes, const Options& options = {}) {
  Article item = article();
  item.picture = {.url = "o.jpg", .alt = "", .caption = "", .credit = "", .sizes = sizes};
  const std::string html = card(item, options);
  const std::string start = "part=\"media\">";
  const std::size_t from = html.find(start) + start.size();
  return html.substr(from, html.find("</div>", from) - from);
}

TEST(Card, LetsBrowsersChooseAmongTheSizesOfAPicture) {
  EXPECT_EQ(picture_of({{"s.jpg", "", 300}, {"https://cdn.example/m.jpg", "image/jpeg", 600}}),
            "<img src=\"https://news.example/o.jpg\" srcset=\"https://news.example/s.jpg 300w, "
            "https://cdn.example/m.jpg 600w\" sizes=\"auto, (min-width: 480px) 480px, 100vw\" alt=\"\" "
            "referrerpolicy=\"no-referrer\" decoding=\"async\" loading=\"lazy\" />");
}

TEST(Card, SaysHowWideItsPictureIsInEachLayout) {
  for (const auto& [layout, sizes] :
       {std::pair{Layout::kHorizontal, "auto, (min-width: 480px) 480px, 100vw"},
        std::pair{Layout::kCompact, "auto, 144px"}, std::pair{Layout::kHero, "auto, 100vw"}}) {
    Options options;
    options.layout = layout;
    EXPECT_EQ(count(picture_of({{"s.jpg", "", 300}}, options), std::string(" sizes=\"") + sizes + "\""), 1) << sizes;
  }
}

TEST(Card, OffersFormatsThatNotEveryBrowserShows) {
  const std::string sizes = "sizes=\"auto, (min-width: 480px) 480px, 100vw\"";
  EXPECT_EQ(picture_of({{"s.webp", "image/webp", 300}, {"s.jpg", "image/jpeg", 300}, {"s.avif", "image/avif", 300}}),
            "<picture><source srcset=\"https://news.example/s.avif 300w\" " + sizes + " type=\"image/avif\" />" +
                "<source srcset=\"https://news.example/s.webp 300w\" " + sizes + " type=\"image/webp\" />" +
                "<img src=\"https://news.example/o.jpg\" srcset=\"https://news.example/s.jpg 300w\" " + sizes +
                " alt=\"\" referrerpolicy=\"no-referrer\" decoding=\"async\" loading=\"lazy\" /></picture>");
  EXPECT_EQ(count(picture_of({{"s.webp", "image/webp", 300}}), "srcset"), 1);
}

TEST(Card, OffersNoFileThatNobodyCouldChoose) {
  const std::string plain = picture_of({});
  EXPECT_EQ(picture_of({{"s.jpg", "", 0}, {"javascript:x", "", 300}, {"", "", 300}, {"s.webp", "image/webp", 0}}),
            plain);
  EXPECT_EQ(count(plain, "srcset") + count(plain, "sizes"), 0);
}

}  // namespace
}  // namespace klipp
