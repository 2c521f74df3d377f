#include "klipp/page.hpp"

#include "klipp/render.hpp"
#include "support.hpp"

namespace klipp {
namespace {

constexpr const char* kDocument =
    R"({"url":"https://news.example/a?b&c","title":"<T> & \"t\"","summary":"S \"s\" <s>","language":"nb"})";

const PageOptions kLinks = {
    .stylesheet_url = "https://cdn.example/k.css?a&b", .styles = "", .script_url = "https://cdn.example/klipp.js"};

std::string text(const Result<std::string>& result) { return result.ok() ? result.value() : test::summary(result); }

std::string shadow(Kind kind, std::string_view document, const Options& options = {}, const PageOptions& page = {}) {
  return text(render_shadow(kind, document, options, page));
}

std::string inner(Kind kind, std::string_view document, const Options& options = {}) {
  return test::markup(render(kind, document, options));
}

TEST(Shadow, HoldsTheWidgetAndItsFallback) {
  EXPECT_EQ(
      shadow(Kind::kCard, kDocument),
      "<klipp-card digest=\"" + digest_of(kDocument) + "\">\n<template shadowrootmode=\"open\">" +
          inner(Kind::kCard, kDocument) +
          "</template><a href=\"https://news.example/a?b&amp;c\">&lt;T&gt; &amp; &quot;t&quot;</a></klipp-card>\n");
}

TEST(Shadow, SaysWhereItsDocumentIsAndWhatMakesItLive) {
  Options options;
  options.base = "https://news.example/a.json?x=\"y\"";
  options.lang = "en";
  const std::string html = shadow(Kind::kArticle, kDocument, options, kLinks);
  const std::string head = "<klipp-article src=\"https://news.example/a.json?x=&quot;y&quot;\" lang=\"en\" digest=\"" +
                           digest_of(kDocument) +
                           "\">\n<template shadowrootmode=\"open\">"
                           "<link rel=\"stylesheet\" href=\"https://cdn.example/k.css?a&amp;b\"><article ";
  EXPECT_EQ(html.substr(0, head.size()), head);
  const std::string tail = "</klipp-article><script async src=\"https://cdn.example/klipp.js\"></script>\n";
  EXPECT_EQ(html.substr(html.size() - tail.size()), tail);
}

TEST(Shadow, PutsStylesInlineWhereNoSheetIsLinked) {
  EXPECT_EQ(
      test::count(shadow(Kind::kCard, kDocument, {}, {.styles = "p>a{}"}), "<style>p>a{}</style><div class=\"klipp\">"),
      1);
  EXPECT_EQ(test::count(shadow(Kind::kCard, kDocument, {}, {.stylesheet_url = "/k.css", .styles = "p>a{}"}), "<style>"),
            0);
}

TEST(Theme, IsAnyNameWithOrWithoutAScheme) {
  for (const std::string_view name : kThemes) {
    for (const std::string& text : {std::string(name), std::string(name) + " dark", "light " + std::string(name)}) {
      EXPECT_TRUE(is_theme(text) && names_theme(text)) << text;
    }
  }
  for (const char* text : {"light", "dark"}) EXPECT_TRUE(is_theme(text) && !names_theme(text)) << text;
  for (const char* text :
       {"", " ", "blue", "bold plain", "light dark", "bold  dark", "bold dark ", "Bold", "bold\ndark"}) {
    EXPECT_FALSE(is_theme(text) || names_theme(text)) << text;
  }
}

TEST(Theme, IsAnAttributeOfTheElementAndClassesOfAPage) {
  EXPECT_EQ(test::count(shadow(Kind::kCard, kDocument, {}, {.theme = "bold dark"}), " theme=\"bold dark\">\n<template"),
            1);
  EXPECT_EQ(test::count(shadow(Kind::kCard, kDocument, {}, {.theme = "\"x"}), "theme"), 0);
  const auto page = [](const char* theme) { return text(render_page(Kind::kCard, kDocument, {}, {.theme = theme})); };
  EXPECT_EQ(test::count(page("bold dark"), "<body class=\"klipp-page klipp-theme-bold klipp-theme-dark\">"), 1);
  EXPECT_EQ(test::count(page("light"), "<body class=\"klipp-page klipp-theme-light\">"), 1);
  EXPECT_EQ(test::count(page("x y"), "<body class=\"klipp-page\">"), 1);
}

TEST(Shadow, HasNoBlankLineAndNoneInItsStartTag) {
  const std::string document =
      R"({"title":"T\n\nt","url":"/a","_klipp":{"content_markdown":"```\n\na\n \t\n\nb\n```"}})";
  Options options;
  options.text = "one\n\ntwo";
  const std::string html = shadow(Kind::kArticle, document, options, {.styles = "p{}\n\n a{}"});
  EXPECT_EQ(test::count(html, "<style>p{}\n a{}</style>"), 1);
  EXPECT_EQ(test::count(html, "<code>\na\n \t&#10;&#10;b\n</code></pre>"), 1);
  EXPECT_EQ(html.substr(0, html.find('\n')),
            "<klipp-article text=\"one&#10;&#10;two\" digest=\"" + digest_of(document) + "\">");
  EXPECT_EQ(html.find("\n\n"), std::string::npos);
}

TEST(Shadow, GivesTheNonceToStylesAndScript) {
  const std::string html =
      shadow(Kind::kCard, kDocument, {}, {.styles = "p{}", .nonce = "a\"b", .script_url = "https://cdn.example/k.js"});
  EXPECT_EQ(test::count(html, "<style nonce=\"a&quot;b\">p{}</style>"), 1);
  EXPECT_EQ(test::count(html, "<script async nonce=\"a&quot;b\" src=\"https://cdn.example/k.js\"></script>"), 1);
  EXPECT_EQ(test::count(html, "nonce"), 2);
}

struct NameCase {
  const char* name;
  Kind kind;
  const char* document;
  const char* element;
};

class ShadowName : public ::testing::TestWithParam<NameCase> {};

TEST_P(ShadowName, IsTheElementOfItsKind) {
  const std::string html = shadow(GetParam().kind, GetParam().document);
  const std::string name = GetParam().element;
  EXPECT_EQ(html.find("<" + name + " digest=\"" + digest_of(GetParam().document) + "\">\n<template"), 0U);
  EXPECT_EQ(test::count(html, "</" + name + ">\n"), 1);
}

INSTANTIATE_TEST_SUITE_P(
    All, ShadowName,
    ::testing::Values(NameCase{"Article", Kind::kArticle, kDocument, "klipp-article"},
                      NameCase{"Card", Kind::kCard, kDocument, "klipp-card"},
                      NameCase{"Feed", Kind::kFeed, R"({"items":[{"title":"T","url":"/t"}]})", "klipp-feed"},
                      NameCase{"Share", Kind::kShare, kDocument, "klipp-share"},
                      NameCase{"Signup", Kind::kSignup, R"({"_klipp":{"signup":{"action":"https://news.example/s"}}})",
                               "klipp-signup"},
                      NameCase{"Body", Kind::kBody, "a", "klipp-article"}),
    test::CaseName{});

TEST(Shadow, FallsBackToTextWhereTheAddressIsNotAllowed) {
  EXPECT_EQ(test::count(shadow(Kind::kArticle, R"({"title":"T & t","url":"javascript:x"})"),
                        "</template>T &amp; t</klipp-article>\n"),
            1);
}

TEST(Shadow, FallsBackToTheSharedAddressWhereThereIsNoDocument) {
  Options options;
  options.url = "https://news.example/?a&b";
  EXPECT_EQ(test::count(shadow(Kind::kShare, "", options),
                        "</template><a href=\"https://news.example/?a&amp;b\">https://news.example/?a&amp;b</a>"),
            1);
}

TEST(Page, IsACompleteDocument) {
  EXPECT_EQ(text(render_page(Kind::kCard, kDocument, {}, kLinks)),
            "<!DOCTYPE html>\n<html lang=\"nb\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<title>&lt;T&gt; &amp; &quot;t&quot;</title>\n"
            "<meta name=\"description\" content=\"S &quot;s&quot; &lt;s&gt;\">\n"
            "<meta name=\"robots\" content=\"max-image-preview:large\">\n"
            "<link rel=\"canonical\" href=\"https://news.example/a?b&amp;c\">\n"
            "<meta property=\"og:type\" content=\"website\">\n"
            "<meta property=\"og:title\" content=\"&lt;T&gt; &amp; &quot;t&quot;\">\n"
            "<meta property=\"og:description\" content=\"S &quot;s&quot; &lt;s&gt;\">\n"
            "<meta property=\"og:url\" content=\"https://news.example/a?b&amp;c\">\n"
            "<meta property=\"og:locale\" content=\"nb_NO\">\n"
            "<meta name=\"twitter:card\" content=\"summary\">\n"
            "<link rel=\"stylesheet\" href=\"https://cdn.example/k.css?a&amp;b\">\n</head>\n"
            "<body class=\"klipp-page\">\n<main>" +
                inner(Kind::kCard, kDocument) +
                "</main>\n<script async src=\"https://cdn.example/klipp.js\"></script>\n</body>\n</html>\n");
}

TEST(Page, LeavesOutWhatTheDocumentDoesNotSay) {
  EXPECT_EQ(text(render_page(Kind::kArticle, R"({"title":"T"})", {}, {})),
            "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>T</title>\n"
            "<meta name=\"robots\" content=\"max-image-preview:large\">\n"
            "<meta property=\"og:type\" content=\"article\">\n<meta property=\"og:title\" content=\"T\">\n"
            "<meta property=\"og:locale\" content=\"en_US\">\n<meta name=\"twitter:card\" content=\"summary\">\n"
            "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\","
            "\"headline\":\"T\",\"inLanguage\":\"en\"}</script>\n\n</head>\n"
            "<body class=\"klipp-page\">\n<main>" +
                inner(Kind::kArticle, R"({"title":"T"})") + "</main>\n\n</body>\n</html>\n");
}

std::string article_page(std::string_view document, const PageOptions& page = {}, const std::string& lang = {}) {
  Options options;
  options.base = "https://news.example/documents/a.json";
  options.lang = lang;
  return text(render_page(Kind::kArticle, document, options, page));
}

TEST(Page, TellsNetworksOfPictureTimesAndTags) {
  const std::string page = article_page(
      R"({"title":"T","url":"/a","image":"/b.jpg","date_published":"2018-01-22T08:00:00+01:00",
          "date_modified":"2018-01-23","tags":["x\"","","y"],
          "_klipp":{"image_alt":"Alt","image_width":1200,"image_height":675}})",
      {.site_name = "News & co"});
  for (const char* line :
       {R"(<meta property="og:image" content="https://news.example/b.jpg">)",
        R"(<meta property="og:image:width" content="1200">)", R"(<meta property="og:image:height" content="675">)",
        R"(<meta property="og:image:alt" content="Alt">)", R"(<meta property="og:site_name" content="News &amp; co">)",
        R"(<meta property="article:published_time" content="2018-01-22T08:00:00+01:00">)",
        R"(<meta property="article:modified_time" content="2018-01-23">)",
        R"(<meta property="article:tag" content="x&quot;">)", R"(<meta property="article:tag" content="y">)",
        R"(<meta name="twitter:card" content="summary_large_image">)"}) {
    EXPECT_EQ(test::count(page, line), 1) << line << page;
  }
  EXPECT_EQ(test::count(page, "article:tag"), 2);
}

TEST(Page, TellsNoSizeOfAPictureThatIsHalfKnown) {
  for (const char* size : {R"("image_width":1200)", R"("image_height":675)"}) {
    const std::string page =
        article_page(R"({"title":"T","image":"/b.jpg","_klipp":{"image_alt":"Alt",)" + (size + std::string("}}")));
    EXPECT_EQ(test::count(page, R"("image":{"@type":"ImageObject","url":"https://news.example/b.jpg"})"), 1) << page;
    EXPECT_EQ(test::count(page, "og:image:width") + test::count(page, "og:image:height"), 0) << page;
  }
}

TEST(Page, NamesAuthorsForProgramsThatReadNoJson) {
  const std::string page = article_page(
      R"({"title":"T","authors":[{"name":"Kari","url":"/kari"},{"name":"Ola & co"},{"name":"Liv","url":"tel:1"}]})");
  EXPECT_EQ(test::count(page, R"(<meta name="author" content="Kari, Ola &amp; co, Liv">)"), 1) << page;
  EXPECT_EQ(test::count(page, R"(<meta property="article:author" content="https://news.example/kari">)"), 1);
  EXPECT_EQ(test::count(page, "article:author"), 1);
  EXPECT_EQ(test::count(article_page(R"({"title":"T"})"), "author"), 0);
}

TEST(Page, TellsTheNewsroomFromPeopleByItsName) {
  const std::string page =
      article_page(R"({"title":"T","authors":[{"name":"News"},{"name":"Kari"}]})", {.site_name = "News"});
  EXPECT_EQ(test::count(page, R"("author":[{"@type":"Organization","name":"News"},{"@type":"Person","name":"Kari"}])"),
            1)
      << page;
}

TEST(Page, HasThePublishersIcon) {
  const std::string page = article_page(R"({"title":"T"})", {.site_name = "News", .icon_url = "/icon.png?1"});
  EXPECT_EQ(test::count(page, R"(<link rel="icon" href="https://news.example/icon.png?1">)"), 1) << page;
  EXPECT_EQ(test::count(page, R"(<link rel="apple-touch-icon" href="https://news.example/icon.png?1">)"), 1);
  EXPECT_EQ(test::count(page, R"("logo":{"@type":"ImageObject","url":"https://news.example/icon.png?1"})"), 1);
  EXPECT_EQ(test::count(article_page(R"({"title":"T"})", {.site_name = "News"}), "icon"), 0);
  EXPECT_EQ(test::count(article_page(R"({"title":"T"})", {.site_name = "News"}), "logo"), 0);
}

TEST(Page, IconThatIsAnSvgIsNoneForHomeScreens) {
  const std::string page = article_page(R"({"title":"T"})", {.icon_url = "/icon.SVG"});
  EXPECT_EQ(test::count(page, R"(<link rel="icon" type="image/svg+xml" href="https://news.example/icon.SVG">)"), 1);
  EXPECT_EQ(test::count(page, "apple-touch-icon"), 0);
}

TEST(Page, ShowsThePictureThatIsMeantForPreviews) {
  const std::string page = article_page(
      R"({"title":"T","image":"/b.svg","_klipp":{"image_alt":"Alt","image_caption":"C","image_width":16,"image_height":9,
          "image_social":"/b.png","image_social_width":1200,"image_social_height":630}})");
  for (
      const char* part :
      {R"(<meta property="og:image" content="https://news.example/b.png">)",
       R"(<meta property="og:image:width" content="1200">)", R"(<meta property="og:image:height" content="630">)",
       R"(<meta property="og:image:alt" content="Alt">)", R"(<meta name="twitter:card" content="summary_large_image">)",
       R"("image":{"@type":"ImageObject","url":"https://news.example/b.png","width":1200,"height":630,"caption":"C"})"}) {
    EXPECT_EQ(test::count(page, part), 1) << part << page;
  }
}

TEST(Page, ShowsNoSvgInPreviews) {
  for (const char* picture : {"/b.svg", "/b.SVGZ?w=1", "https://a.example/b.svg#x", " /b.svg "}) {
    const std::string page = article_page(R"({"title":"T","image":")" + std::string(picture) + R"("})");
    EXPECT_EQ(test::count(page, "og:image"), 0) << picture;
    EXPECT_EQ(test::count(page, "ImageObject"), 0) << picture;
    EXPECT_EQ(test::count(page, R"(<meta name="twitter:card" content="summary">)"), 1) << picture;
  }
  for (const char* picture : {"/svg", "/b.svg/c.png", "/b.png?of=a.svg"}) {
    EXPECT_EQ(test::count(article_page(R"({"title":"T","image":")" + std::string(picture) + R"("})"), "og:image\""), 1)
        << picture;
  }
}

TEST(PreviewPicture, IsTheArticlesOwnWhereTheOneForPreviewsIsAnSvg) {
  Article article;
  EXPECT_EQ(preview_picture(article), nullptr);
  article.social_picture.url = "/a.svg";
  EXPECT_EQ(preview_picture(article), nullptr);
  article.picture.url = "/b.jpg";
  EXPECT_EQ(preview_picture(article), &article.picture);
  article.social_picture.url = "/a.webp";
  EXPECT_EQ(preview_picture(article), &article.social_picture);
}

TEST(Page, TakesNoAddressThatTheAllowListRefuses) {
  const PageOptions hostile = {.stylesheet_url = "data:text/css,x",
                               .script_url = "javascript:1",
                               .site_url = "javascript:2",
                               .oembed_url = "javascript:3",
                               .feed_url = "vbscript:4",
                               .icon_url = "data:image/png,y"};
  const std::string page = article_page(R"({"title":"T","url":"/a","image":"data:image/png,x",
      "authors":[{"name":"N","url":"javascript:5"}]})",
                                        hostile);
  for (const char* part :
       {"data:", "javascript:", "vbscript:", "og:image", "icon", "rel=\"alternate\"", "rel=\"stylesheet\""}) {
    EXPECT_EQ(test::count(page, part), 0) << part;
  }
}

TEST(Page, LinksWhatTheOembedEndpointSaysOfIt) {
  const std::string page = article_page(R"({"title":"T","url":"/a?b=c&d"})", {.oembed_url = "/oembed?key=1#x"});
  EXPECT_EQ(test::count(page,
                        "<link rel=\"alternate\" type=\"application/json+oembed\" "
                        "href=\"https://news.example/oembed?key=1&amp;url="
                        "https%3A%2F%2Fnews.example%2Fa%3Fb%3Dc%26d&amp;format=json\" title=\"T\">"),
            1)
      << page;
  EXPECT_EQ(test::count(page, "type=\"text/xml+oembed\""), 1);
  EXPECT_EQ(test::count(text(render_page(Kind::kArticle, R"({"title":"T","url":"/a"})", {}, {.oembed_url = "/o"})),
                        "+oembed"),
            0);
}

TEST(Page, LinksTheFeedItBelongsTo) {
  EXPECT_EQ(
      test::count(article_page(R"({"title":"T"})", {.feed_url = "/feed.json"}),
                  "<link rel=\"alternate\" type=\"application/feed+json\" href=\"https://news.example/feed.json\">"),
      1);
}

TEST(Page, TellsOthersNoAddressThatIsNotOfTheWeb) {
  const std::string page = text(render_page(Kind::kArticle, R"({"title":"T","url":"a","image":"/b.jpg"})", {}, {}));
  EXPECT_EQ(test::count(page, "og:url"), 0) << page;
  EXPECT_EQ(test::count(page, "og:image"), 0);
}

TEST(Page, HasTheTitleOfTheOptions) {
  Options options;
  options.title = "Other";
  EXPECT_EQ(test::count(text(render_page(Kind::kArticle, R"({"title":"T"})", options, {})), "<title>Other</title>"), 1);
}

TEST(PreviewPicture, IsNoSvgHoweverItsAddressIsWritten) {
  Article article;
  article.picture.url = " /B.Svg ";
  EXPECT_EQ(preview_picture(article), nullptr);
  article.picture.url = "/b.png";
  EXPECT_EQ(preview_picture(article), &article.picture);
}

TEST(Page, CanAskToBeLeftOutOfSearch) {
  EXPECT_EQ(test::count(article_page(R"({"title":"T"})", {.noindex = true}), R"(name="robots" content="noindex")"), 1);
}

TEST(Page, NamesLanguageAndCountryAsOpenGraphDoes) {
  const std::pair<const char*, const char*> cases[] = {
      {"nb", "nb_NO"},      {"no", "nb_NO"},    {"no-NO", "nb_NO"},      {"nn", "nn_NO"},
      {"en", "en_US"},      {"en-GB", "en_GB"}, {"zh-Hant-HK", "zh_HK"}, {"zh-TW", "zh_TW"},
      {"sr-Latn", "sr_RS"}, {"da", "da_DK"},    {"gsw-CH", "gsw_CH"}};
  for (const auto& [lang, locale] : cases) {
    EXPECT_EQ(test::count(article_page(R"({"title":"T"})", {}, lang), "\"og:locale\" content=\"" + std::string(locale)),
              1)
        << lang;
  }
  for (const char* lang : {"gsw", "gsw-x", "tlh-Latn"}) {
    EXPECT_EQ(test::count(article_page(R"({"title":"T"})", {}, lang), "og:locale"), 0) << lang;
  }
}

TEST(Page, KeepsScriptElementClosedUnderHostileText) {
  const std::string page = article_page(R"({"title":"</script><script>alert(1)</script>","tags":["<!--<script>"]})");
  EXPECT_EQ(test::count(page, "<script"), 1);
  EXPECT_EQ(test::count(page, "</script"), 1);
  EXPECT_EQ(test::count(page, "<!--"), 0);
}

TEST(Page, BoundsItsHead) {
  Options options;
  options.limits.output_bytes = 4000;
  const std::string document = R"({"title":"T","summary":")" + std::string(1000, '<') + R"("})";
  EXPECT_EQ(test::count(text(render_page(Kind::kArticle, document, options, {})), "output-bytes"), 1);
}

TEST(Page, OfAFeedHasTheFeedsTitle) {
  const std::string page = text(render_page(
      Kind::kFeed, R"({"title":"All","language":"nb","items":[{"title":"T","url":"https://a.example"}]})", {}, {}));
  EXPECT_EQ(test::count(page, "<title>All</title>"), 1);
  EXPECT_EQ(test::count(page, "ld+json"), 0);
}

TEST(Page, AndShadowGiveTheWidgetsOwnError) {
  const char* error = "missing at /title: is missing; an article needs a headline";
  EXPECT_EQ(text(render_page(Kind::kArticle, "{}", {}, {})), error);
  EXPECT_EQ(shadow(Kind::kArticle, "{}"), error);
}

TEST(Shadow, NamesNoDocumentWhereThereIsNone) {
  Options options;
  options.base = "https://partner.example/page";
  options.url = "https://partner.example/page";
  const std::string bar = shadow(Kind::kShare, "", options);
  EXPECT_EQ(bar.find("<klipp-share url=\"https://partner.example/page\" digest=\""), 0U);
}

TEST(DigestOf, ChangesWithTheDocumentAndNamesTheVersion) {
  EXPECT_NE(digest_of(""), digest_of("{}"));
  EXPECT_EQ(digest_of("{}"), digest_of("{}"));
  EXPECT_NE(digest_of("{}"), digest_of("{ }"));
  EXPECT_EQ(digest_of("{}").find("1."), 0U);
}

TEST(RenderShadow, SaysTheOptionsThatAreNotUsual) {
  Options options;
  options.layout = Layout::kHero;
  options.heading_level = 3;
  options.buttons = Buttons::kBoth;
  options.fields = "firm <b>";
  options.networks = "x \"email\"";
  options.mastodon = "mastodon.social";
  const std::string document = R"({"title":"T","url":"https://n.example/a"})";
  const Result<std::string> element = render_shadow(Kind::kCard, document, options, {});
  ASSERT_TRUE(element);
  EXPECT_EQ(
      element.value().find(
          "<klipp-card layout=\"hero\" heading-level=\"3\" fields=\"firm &lt;b&gt;\" networks=\"x &quot;email&quot;\" "
          "mastodon=\"mastodon.social\" buttons=\"both\" digest=\"" +
          digest_of(document) + "\">\n<template"),
      0U);
}

}  // namespace
}  // namespace klipp
