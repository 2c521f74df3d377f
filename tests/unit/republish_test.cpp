#include "klipp/document.hpp"
#include "klipp/page.hpp"
#include "klipp/render.hpp"
#include "model/licenses.hpp"
#include "support.hpp"

/// Who may publish an article anew, and what they get.
namespace klipp {
namespace {

using test::count;
using test::elements_with;
using test::markup;

constexpr const char* kLicense = "https://creativecommons.org/licenses/by-nd/4.0/";

Article article() {
  Article item;
  item.id = "a-1";
  item.url = "https://news.example/2018/a";
  item.title = "Tittel & <tegn>";
  item.language = "nb";
  item.site.name = "Nytt";
  item.picture.url = "/lead.jpg";
  item.authors = {{"Kari", "/kari"}};
  item.content_markdown = "Se [her](/b \"T\").\n\n![Alt](c.jpg \"Foto: Ola\")\n\n<!-- ad top -->\n\nMed ![x](d.png) i.";
  item.share.emplace();
  item.signup.emplace().action = "/signup";
  item.statistics = "/s";
  item.tags = {"havn"};
  item.republish.emplace().license_url = kLicense;
  return item;
}

Portable copy_of(const Article& item, const Options& options = {}) {
  const Result<Portable> copy = republish(item, options);
  EXPECT_EQ(test::summary(copy), "ok");
  return copy ? copy.value() : Portable{};
}

/// The article's start tag, its headline, and what follows up to the text.
constexpr const char* kStart =
    "<article lang=\"nb\" dir=\"ltr\"><h1>Tittel &amp; &lt;tegn&gt;</h1>\n"
    "<p>Av <a href=\"https://news.example/kari\">Kari</a></p>\n"
    "<p>Denne artikkelen ble først publisert av <a href=\"https://news.example/2018/a\">Nytt</a>. "
    "Lisens: <a href=\"https://creativecommons.org/licenses/by-nd/4.0/\" rel=\"license\">CC BY-ND 4.0</a></p>\n";

TEST(Republish, GivesPlainHtmlThatSaysWhereItIsFrom) {
  EXPECT_EQ(copy_of(article()).html,
            std::string(kStart) +
                "<p>Se <a href=\"https://news.example/b\" title=\"T\">her</a>.</p>\n<p>Med x i.</p>\n</article>");
}

TEST(Republish, GivesPlainTextWithTheAddressesOfWhereItIsFromAlone) {
  EXPECT_EQ(copy_of(article()).text,
            "Tittel & <tegn>\n\nAv Kari\n\nDenne artikkelen ble først publisert av Nytt "
            "(https://news.example/2018/a). Lisens: CC BY-ND 4.0 "
            "(https://creativecommons.org/licenses/by-nd/4.0/)\n\nSe her.\n\nMed x i.");
}

TEST(Republish, GivesPicturesOnlyWhereThePublisherDoes) {
  Article item = article();
  EXPECT_EQ(count(copy_of(item).html, "<img"), 0);
  item.republish->pictures = true;
  item.picture.credit = "Foto: Kari";
  item.picture.sizes = {{"/l-4.jpg", "image/webp", 400}, {"/l-8.jpg", "", 800}};
  const std::string html = copy_of(item).html;
  EXPECT_EQ(html,
            std::string(kStart) +
                "<figure><img src=\"https://news.example/lead.jpg\" alt=\"\" /><figcaption>Foto: Kari</figcaption>"
                "</figure><p>Se <a href=\"https://news.example/b\" title=\"T\">her</a>.</p>\n"
                "<figure><img src=\"https://news.example/2018/c.jpg\" alt=\"Alt\" />"
                "<figcaption>Foto: Ola</figcaption></figure>\n<p>Med <img "
                "src=\"https://news.example/2018/d.png\" alt=\"x\" /> i.</p>\n</article>");
}

TEST(Republish, GivesPlayersThatPlayWhereItGivesPictures) {
  Article item = article();
  item.content_markdown = {};
  item.content_html =
      "<video width=4 height=3><source src=/f.webm type=video/webm><source src=/f.mp4 type=video/mp4>"
      "<track kind=captions src=/f.vtt srclang=nb label=Norsk></video>";
  EXPECT_EQ(count(copy_of(item).html, "<video"), 0U);
  item.republish->pictures = true;
  const std::string html = copy_of(item).html;
  EXPECT_NE(html.find("<video controls=\"\" preload=\"none\" aria-label=\"Video\" width=\"4\" height=\"3\">"
                      "<source src=\"https://news.example/f.webm\" type=\"video/webm\" />"),
            std::string::npos)
      << html;
  EXPECT_NE(html.find("<track kind=\"captions\" src=\"https://news.example/f.vtt\" srclang=\"nb\" label=\"Norsk\" />"),
            std::string::npos)
      << html;
}

TEST(Republish, HasNothingThatOnlyKlippNeeds) {
  Article item = article();
  item.content_markdown +=
      "\n\n| a |\n| --- |\n| b |\n\n- [x] c\n\n> [!FACTS] F\n> g\n\nh[^1]\n\n[^1]: i\n\n```js\nj\n```";
  item.republish->pictures = true;
  const std::string html = copy_of(item).html;
  for (const char* name :
       {"class=",   "part=",  "data-",        "hidden",  "loading",  "referrerpolicy", "decoding",
        "tabindex", "role=",  "<aside class", "<button", "<form",    "<input",         "<slot",
        "<svg",     "<label", "<span",        "<div",    "klipp-ad", "nofollow",       "statistics"}) {
    EXPECT_EQ(html.find(name), std::string::npos) << name << " in " << html;
  }
  EXPECT_EQ(count(html, "<aside>"), 1) << html;
}

TEST(Republish, SaysItInTheTextsLanguageWhateverThePageSpeaks) {
  Options options;
  options.lang = "en";
  EXPECT_EQ(copy_of(article(), options).html, copy_of(article()).html);
}

TEST(Republish, MarksItsOwnWordsInATextOfAnotherLanguage) {
  Article item = article();
  item.language = "yi";
  const std::string html = copy_of(item).html;
  EXPECT_TRUE(html.starts_with(R"(<article lang="yi" dir="rtl"><h1>)")) << html;
  EXPECT_NE(html.find(R"(<p lang="en" dir="ltr">This article was first published by )"), std::string::npos) << html;
}

TEST(Republish, KeepsListsAndCodeAndTablesReadableAsText) {
  Article item = article();
  item.content_markdown =
      "- a\n- b\n  1. c\n  2. d\n\n4. e\n5. f\n\n```\nx <y>\n  z\n```\n\n| A | B |\n| --- | --- |\n| 1 | 2 "
      "|\n\nEnd\nof it.";
  const std::string text = copy_of(item).text;
  EXPECT_TRUE(text.ends_with("- a\n- b\n\n1. c\n2. d\n\n4. e\n5. f\n\nx <y>\n  z\n\nA | B\n1 | 2\n\nEnd of it."))
      << text;
}

TEST(Republish, BeginsEachItemOnALineOfItsOwn) {
  Article item = article();
  item.content_markdown = "- ![](a.jpg)\n- b\n\n  c";
  const std::string text = copy_of(item).text;
  EXPECT_TRUE(text.ends_with("-\n- b\n\nc")) << text;
}

TEST(Republish, IsRefusedWithoutLeaveAnAddressOrATextForEverybody) {
  for (void (*change)(Article&) :
       {+[](Article& item) { item.republish.reset(); }, +[](Article& item) { item.url = "mailto:a@b.example"; },
        +[](Article& item) { item.url.clear(); }, +[](Article& item) { item.is_teaser = true; }}) {
    Article item = article();
    change(item);
    EXPECT_TRUE(test::summary(republish(item)).starts_with("missing at /_klipp/republish"))
        << test::summary(republish(item));
    EXPECT_EQ(markup(render_article(item)).find("klipp-republish"), std::string::npos);
  }
  Article item = article();
  item.title.clear();
  EXPECT_TRUE(test::summary(republish(item)).starts_with("missing at /title"));
}

/// The link to the publisher's page.
std::string page_of(const Article& item) {
  const std::vector<test::Element> elements = test::elements(markup(render_article(item)));
  bool is_in = false;
  for (const test::Element& each : elements) {
    is_in = is_in || each.attribute("data-republish").empty();
    if (is_in && each.tag == "a" && each.attribute("class") == "klipp-button") return each.attribute("href");
  }
  return "(none)";
}

TEST(Republish, LinksToThePublishersPageOrElseToTheArticle) {
  Article item = article();
  EXPECT_EQ(page_of(item), "https://news.example/2018/a");
  item.republish->url = "/republish/a";
  EXPECT_EQ(page_of(item), "https://news.example/republish/a");
  Options options;
  options.view = View::kReader;
  EXPECT_EQ(markup(render_article(item, options)).find("klipp-republish"), std::string::npos);
}

TEST(Republish, SaysTheTermsInThePublishersWordsOrInKlipps) {
  Article item = article();
  item.content_markdown = "x";
  EXPECT_EQ(count(markup(render_article(item)), "<p>Du kan gjengi denne artikkelen gratis."), 1);
  item.republish->text = "Spør <oss>.";
  item.republish->license = "Vår";
  item.republish->license_url.clear();
  const std::string html = markup(render_article(item));
  EXPECT_EQ(count(html, "<p>Spør &lt;oss&gt;.</p><p>Lisens: Vår</p>"), 1) << html;
  EXPECT_EQ(html.find("gratis"), std::string::npos);
  item.republish->license.clear();
  EXPECT_EQ(markup(render_article(item)).find("Lisens"), std::string::npos);
  item.republish->license_url = "https://news.example/terms";
  EXPECT_EQ(count(markup(render_article(item)), ">https://news.example/terms</a>"), 1);
}

TEST(Republish, ShowsWhatToCopyInFieldsThatAreText) {
  Article item = article();
  item.content_markdown = "</textarea><script>x</script>";
  Options options;
  options.view = View::kRepublish;
  const std::string html = markup(render_article(item, options));
  EXPECT_EQ(elements_with(html, "readonly").size(), 2U);
  const Portable copy = copy_of(item);
  EXPECT_EQ(count(html, ">" + escaped(copy.html) + "</textarea>"), 1) << html;
  EXPECT_EQ(count(html, ">" + escaped(copy.text) + "</textarea>"), 1) << html;
}

TEST(Republish, TellsSearchEnginesOfTheLicense) {
  constexpr std::string_view kDocument = R"({"title":"T","url":"https://news.example/a",
    "_klipp":{"republish":{"license_url":"/terms","url":"/republish/a"}}})";
  const Result<std::string> page = render_page(Kind::kArticle, kDocument, {}, {});
  ASSERT_TRUE(page.ok());
  EXPECT_NE(
      page.value().find(R"("license":"https://news.example/terms","usageInfo":"https://news.example/republish/a")"),
      std::string::npos)
      << page.value();
}

TEST(Licenses, AreKnownByTheirAddresses) {
  EXPECT_EQ(creative_commons_name(kLicense), "CC BY-ND 4.0");
  EXPECT_EQ(creative_commons_name("http://www.creativecommons.org/licenses/by-nc-sa/3.0/us/deed.en"),
            "CC BY-NC-SA 3.0");
  EXPECT_EQ(creative_commons_name("https://creativecommons.org/licenses/by/4.0"), "CC BY 4.0");
  EXPECT_EQ(creative_commons_name("https://creativecommons.org/publicdomain/zero/1.0/"), "CC0 1.0");
  for (const char* other :
       {"", "CC BY 4.0", "https://creativecommons.org/", "https://creativecommons.org/licenses/by/",
        "https://creativecommons.org/licenses/all/4.0/", "https://creativecommons.org/licenses/by/x.0/",
        "https://evil.example/licenses/by/4.0/", "javascript://creativecommons.org/licenses/by/4.0/",
        "https://creativecommons.org.evil.example/licenses/by/4.0/",
        "https://creativecommons.org/licenses/by-nd/4.0evil/", "https://creativecommons.org/publicdomain/mark/1.0/"}) {
    EXPECT_EQ(creative_commons_name(other), "") << other;
  }
}

/// The licence that a document in another format gives leave by.
std::string leave_in(std::string_view document) {
  const Result<Article> read = read_article(document);
  EXPECT_EQ(test::summary(read), "ok");
  if (!read || !read.value().republish) return "(none)";
  return read.value().republish->license_url;
}

TEST(Licenses, OfOtherFormatsGiveLeaveIfTheyAreCreativeCommons) {
  const std::string license(kLicense);
  const auto ninjs = [](const std::string& name, const std::string& value) {
    return R"({"uri":"https://news.example/a","headline":"T","type":"text",")" + name + "\":\"" + value + "\"}";
  };
  EXPECT_EQ(leave_in(ninjs("usageterms", license)), license);
  EXPECT_EQ(leave_in(ninjs("copyrightnotice", license)), license);
  EXPECT_EQ(leave_in(ninjs("usageterms", "See " + license)), "(none)");
  EXPECT_EQ(leave_in(ninjs("usageterms", "https://news.example/terms")), "(none)");
  const auto rss = [](const std::string& space, const std::string& element) {
    return "<rss version=\"2.0\" xmlns:l=\"" + space +
           "\" xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><channel><item><title>T</title>" + element +
           "</item></channel></rss>";
  };
  for (const char* space : {"http://creativecommons.org/ns#", "http://web.resource.org/cc/",
                            "http://backend.userland.com/creativeCommonsRssModule", "http://purl.org/dc/terms/",
                            "http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html"}) {
    EXPECT_EQ(leave_in(rss(space, "<l:license>" + license + "</l:license>")), license) << space;
    EXPECT_EQ(leave_in(rss(space, "<l:license rdf:resource=\"" + license + "\"/>")), license) << space;
    EXPECT_EQ(leave_in(rss(space, "<l:license>All rights reserved</l:license>")), "(none)") << space;
  }
  EXPECT_EQ(leave_in(rss("http://other.example/", "<l:license>" + license + "</l:license>")), "(none)");
  EXPECT_EQ(leave_in("<entry xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title><link rel=\"license\" href=\"" +
                     license + "\"/></entry>"),
            license);
  const auto page = [](const std::string& value) {
    return R"(<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"T","license":)" +
           value + "}</script></head></html>";
  };
  EXPECT_EQ(leave_in(page("\"" + license + "\"")), license);
  EXPECT_EQ(leave_in(page(R"({"@type":"CreativeWork","url":")" + license + "\"}")), license);
  EXPECT_EQ(leave_in(page(R"(["https://news.example/terms",{"@id":")" + license + "\"}]")), license);
  EXPECT_EQ(leave_in(page(R"("https://news.example/terms")")), "(none)");
}

}  // namespace
}  // namespace klipp
