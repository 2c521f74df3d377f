#include <algorithm>
#include <set>

#include "klipp/document.hpp"
#include "klipp/render.hpp"
#include "support.hpp"

namespace klipp {
namespace {

using test::count;
using test::elements_with;
using test::markup;

/// An article with everything in it.
Article full_article() {
  const Result<Article> article = read_article(R"({"id":"1","url":"https://news.example/a","title":"Tittel",
    "language":"nb","image":"i.png","date_published":"2018-01-22","authors":[{"name":"Kari"}],"tags":["havn","by"],
    "_klipp":{"kicker":"Næring","lead":"Ingress","image_alt":"Brygga",
      "content_markdown":"Først.\n\n## Spørsmål?\n\n![a](b.png \"c\")\n\n<!-- ad top -->\n\n– Svar.\n\nNote[^1].\n\n[^1]: N",
      "partners":[{"name":"Banken","url":"https://bank.example","logo":"l.png"},{"name":"Havna"}],"share":{},
      "signup":{"action":"/signup","name":true,"consent":{"text":"Ja"}}}})");
  EXPECT_EQ(test::summary(article), "ok");
  return article ? article.value() : Article{};
}

Article bare_article() {
  Article article;
  article.title = "T";
  return article;
}

std::string rendered(const Article& article, const Options& options = {}) {
  std::string html = markup(render_article(article, options));
  test::elements(html);
  return html;
}

Options reader() {
  Options options;
  options.view = View::kReader;
  return options;
}

constexpr const char* kTextSize =
    "<div class=\"klipp-text-size\" role=\"group\" aria-label=\"Text size\" hidden=\"\">"
    "<button class=\"klipp-button\" part=\"button\" type=\"button\" data-action=\"text-smaller\" "
    "aria-label=\"A−: Smaller text\">A−</button>"
    "<button class=\"klipp-button\" part=\"button\" type=\"button\" data-action=\"text-normal\" "
    "aria-label=\"A: Normal text\">A</button>"
    "<button class=\"klipp-button\" part=\"button\" type=\"button\" data-action=\"text-larger\" "
    "aria-label=\"A+: Larger text\">A+</button></div>";

TEST(Article, HasAFormWithTheFieldsThatThePageNames) {
  const auto names = [](const char* fields) {
    Options options;
    options.fields = fields;
    return count(rendered(full_article(), options), " name=\"name\"");
  };
  EXPECT_EQ(names(""), 1);
  EXPECT_EQ(names("email"), 0);
}

TEST(Article, LeavesNoTraceOfWhatIsEmpty) {
  Article article = bare_article();
  article.language = "en";
  article.share.emplace();
  article.signup.emplace();
  EXPECT_EQ(
      rendered(article),
      std::string("<article class=\"klipp klipp-article\" part=\"article\" lang=\"en\" dir=\"ltr\">"
                  "<header class=\"klipp-content\"><h2 class=\"klipp-title\" part=\"title\">T</h2>"
                  "<div class=\"klipp-meta\">") +
          kTextSize +
          "</div></header><div class=\"klipp-content\"><div class=\"klipp-body\" part=\"body\"></div></div></article>");
}

TEST(Article, ShowsItsPartsInReadingOrder) {
  const std::string html = rendered(full_article());
  std::size_t at = 0;
  for (const char* part :
       {">Næring<", ">Tittel<", ">Ingress<", ">Av Kari", "klipp-text-size", "klipp-share\"", "klipp-body",
        "klipp-lead-figure", "klipp-share\"", "klipp-tags", "klipp-partners", "<form"}) {
    const std::size_t found = html.find(part, at);
    ASSERT_NE(found, std::string::npos) << part;
    at = found + 1;
  }
}

TEST(Article, ShowsEveryParagraphOnce) {
  const std::string html = rendered(full_article());
  for (const char* text : {"Først.", "Spørsmål?", "– Svar.", "Ingress", "Næring"})
    EXPECT_EQ(count(html, text), 1) << text;
}

TEST(Article, PutsItsSubheadingsUnderTheHeadline) {
  EXPECT_EQ(count(rendered(full_article()), "<h3>Spørsmål?</h3>"), 1);
  Options options;
  options.heading_level = 1;
  const std::string html = rendered(full_article(), options);
  EXPECT_EQ(count(html, "<h1 class=\"klipp-title\" part=\"title\">Tittel</h1>"), 1);
  EXPECT_EQ(count(html, "<h2>Spørsmål?</h2>"), 1);
}

TEST(Article, EscapesWhateverItsAuthorWrote) {
  Article article = bare_article();
  const std::string hostile = "\"><img src=x onerror=alert(1)>&amp;";
  article.title = article.kicker = article.content_text = hostile;
  article.lead = article.tags = {hostile};
  article.partners = {{hostile, "", ""}};
  article.labels = "partners=" + hostile + "\n";
  article.authors = {{hostile, ""}};
  const std::string html = rendered(article);
  EXPECT_EQ(count(html, "<img"), 0);
  EXPECT_EQ(count(html, "&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&amp;amp;"), 8);
}

TEST(Article, ShowsALeadAsAParagraphOrAsAList) {
  Article article = bare_article();
  article.lead = {"a"};
  EXPECT_EQ(count(rendered(article), "<p class=\"klipp-lead\" part=\"lead\">a</p>"), 1);
  article.lead = {"a", "b & c"};
  article.lead_is_list = true;
  EXPECT_EQ(count(rendered(article), "<ul class=\"klipp-lead\" part=\"lead\"><li>a</li><li>b &amp; c</li></ul>"), 1);
}

struct PlacementCase {
  const char* name;
  SharePlacement placement;
  bool above;
  bool below;
};

class SharePlacements : public ::testing::TestWithParam<PlacementCase> {};

TEST_P(SharePlacements, StandAboveAndBelowTheBody) {
  Article article = full_article();
  article.share->placement = GetParam().placement;
  const std::string html = rendered(article);
  const std::size_t body = html.find("klipp-body");
  EXPECT_EQ(html.find("klipp-share\"") < body, GetParam().above);
  EXPECT_EQ(html.find("klipp-share\"", body) != std::string::npos, GetParam().below);
}

INSTANTIATE_TEST_SUITE_P(All, SharePlacements,
                         ::testing::Values(PlacementCase{"Both", SharePlacement::kBoth, true, true},
                                           PlacementCase{"Top", SharePlacement::kTop, true, false},
                                           PlacementCase{"Bottom", SharePlacement::kBottom, false, true}),
                         test::CaseName{});

TEST(Article, LeadsPastAShareBarAboveItsText) {
  const std::string html = rendered(full_article());
  const std::vector<test::Element> texts = elements_with(html, "part");
  const auto body = std::find_if(texts.begin(), texts.end(),
                                 [](const test::Element& element) { return element.attribute("part") == "body"; });
  ASSERT_NE(body, texts.end());
  const std::size_t link = html.find("klipp-skip\" part=\"button\" href=\"#" + body->attribute("id") +
                                     "\" hidden=\"\">Hopp til teksten</a>");
  ASSERT_NE(link, std::string::npos) << html;
  for (const char* stop : {"Av Kari", "<button", "data-network"}) EXPECT_LT(link, html.find(stop)) << stop;
}

TEST(Article, HasNothingToSkipWhereNoShareBarIsAboveItsText) {
  Article below = full_article();
  below.share->placement = SharePlacement::kBottom;
  Article nowhere = full_article();
  nowhere.share.reset();
  Article of_no_address = full_article();
  of_no_address.url.clear();
  for (const Article& article : {below, nowhere, of_no_address}) {
    const std::string html = rendered(article);
    EXPECT_EQ(count(html, "klipp-skip"), 0) << html;
    EXPECT_EQ(count(html, "<div class=\"klipp-body\" part=\"body\">"), 1) << html;
  }
  EXPECT_EQ(count(rendered(full_article(), reader()), "klipp-skip"), 0);
}

TEST(Article, HasNoShareBarUnlessItsDocumentAsks) {
  Article article = full_article();
  article.share.reset();
  EXPECT_EQ(count(rendered(article), "klipp-share"), 0);
}

TEST(Article, ShowsTagsWithoutSeparators) {
  const std::string html = rendered(full_article());
  EXPECT_EQ(count(html, ">Emner</span><ul aria-labelledby=\""), 1);
  EXPECT_EQ(count(html, "<li>havn</li><li>by</li></ul></div>"), 1);
}

TEST(Article, ShowsPartnersByLogoOrByName) {
  const std::string html = rendered(full_article());
  EXPECT_EQ(count(html,
                  ">Våre hovedsamarbeidspartnere</h3><ul><li><a href=\"https://bank.example\" target=\"_blank\" "
                  "rel=\"noopener noreferrer nofollow\"><img src=\"https://news.example/l.png\" alt=\"Banken\" "
                  "loading=\"lazy\" referrerpolicy=\"no-referrer\" /></a></li><li>Havna</li></ul></section>"),
            1);
}

TEST(Article, TakesLabelsFromItsDocument) {
  Article article = full_article();
  article.labels = "partners=Støttespillere\nad=Reklame\n";
  const std::string html = rendered(article);
  EXPECT_EQ(count(html, ">Støttespillere</h3>"), 1);
  EXPECT_EQ(count(html, "data-label=\"Reklame\" aria-label=\"Reklame\" hidden=\"\""), 1);
}

TEST(Article, SaysItsOwnWordsAndThePagesFirst) {
  Article article = full_article();
  article.labels = "partners=Støttespillere\nshare=Tips\n";
  Options options;
  options.labels = "share=Si det videre\n";
  const std::string html = rendered(article, options);
  EXPECT_EQ(count(html, ">Støttespillere</h3>"), 1);
  EXPECT_EQ(count(html, "aria-label=\"Si det videre\""), 2);
  EXPECT_EQ(count(html, "Tips"), 1) << "in data-labels alone";
}

TEST(Article, MarksItsOwnWordsAsNoOtherLanguage) {
  Article article = bare_article();
  article.language = "tlh";
  article.tags = {"a"};
  article.partners = {{"Havna", "", ""}};
  article.labels = "partners=jup\n";
  const std::string html = rendered(article);
  EXPECT_EQ(count(html, ">jup</h3>"), 1);
  EXPECT_EQ(count(html, "<span class=\"klipp-label\" lang=\"en\""), 1);
}

TEST(Article, LetsWhatIsInTheOtherDirectionStandByItself) {
  Article article = bare_article();
  article.language = "en";
  article.title = "שלום";
  article.kicker = "A שלום";
  article.content_text = "Text.\n\nשלום, עולם.";
  article.tags = {"עברית", "b"};
  article.partners = {{"נמל", "", ""}};
  const std::string html = rendered(article);
  EXPECT_EQ(count(html, "part=\"title\" dir=\"auto\">"), 1);
  EXPECT_EQ(count(html, "part=\"kicker\">"), 1);
  EXPECT_EQ(count(html, "<p>Text.</p>"), 1);
  EXPECT_EQ(count(html, "<p dir=\"auto\">"), 1);
  EXPECT_EQ(count(html, "<li dir=\"auto\">עברית</li><li>b</li>"), 1);
  EXPECT_EQ(count(html, "<li><span dir=\"auto\">נמל</span></li>"), 1);
}

TEST(Article, ShowsNoAdLabelAsText) { EXPECT_EQ(count(rendered(full_article()), ">Annonse"), 0); }

TEST(Article, ShowsPlainTextWhereItHasNoMarkdown) {
  Article article = bare_article();
  article.content_text = "a\n\n*b*";
  EXPECT_EQ(count(rendered(article), "<div class=\"klipp-body\" part=\"body\"><p>a</p>\n<p>*b*</p>\n</div>"), 1);
  article.content_markdown = "c";
  EXPECT_EQ(count(rendered(article), "<div class=\"klipp-body\" part=\"body\"><p>c</p>\n</div>"), 1);
}

TEST(Article, SpeaksBothLanguages) {
  Options options;
  options.lang = "en";
  const std::string html = rendered(full_article(), options);
  for (const char* word : {"<span lang=\"en\">By </span>Kari", "January 22, 2018", "aria-label=\"Share\"", "Topics",
                           "Our main partners", "Get the newsletter", "data-label=\"Advertisement\""}) {
    EXPECT_GE(count(html, word), 1) << word;
  }
  for (const char* word : {"Av Kari", "22. januar 2018", "aria-label=\"Del\"", "Emner", "Våre hovedsamarbeidspartnere",
                           "Få nyhetsbrevet", "data-label=\"Annonse\""}) {
    EXPECT_EQ(count(html, word), 0) << word;
    EXPECT_GE(count(rendered(full_article()), word), 1) << word;
  }
}

TEST(Article, KeepsItsTextsLanguageWhateverKlippSpeaks) {
  Article article = full_article();
  article.language = "yi";
  const std::string html = rendered(article);
  EXPECT_EQ(html.find("<article class=\"klipp klipp-article\" part=\"article\" lang=\"yi\" dir=\"rtl\">"), 0U);
  for (const char* words :
       {"role=\"group\" lang=\"en\" aria-label=\"Text size\"", "<span lang=\"en\" dir=\"ltr\">By </span>",
        "role=\"group\" lang=\"en\" aria-label=\"Share\"", "lang=\"en\" dir=\"ltr\" id="}) {
    EXPECT_GE(count(html, words), 1) << words;
  }
  article.share->label = "שתף";
  EXPECT_GE(count(rendered(article), "aria-hidden=\"true\" lang=\"yi\">שתף</span>"), 1);
}

TEST(Article, ShowsWhoItsAuthorsAre) {
  Article article = bare_article();
  article.language = "nb";
  article.authors = {{"Kari", "https://kari.example/", "https://kari.example/k.jpg", "Journalist & <far>"},
                     {"Ola", {}}};
  const std::string html = rendered(article);
  EXPECT_NE(html.find("<span class=\"klipp-portraits\"><img src=\"https://kari.example/k.jpg\" alt=\"\" "),
            std::string::npos);
  EXPECT_EQ(count(html, "<img "), 1);
  EXPECT_NE(html.find("Kari</a> <span class=\"klipp-role\">(Journalist &amp; &lt;far&gt;)</span> og Ola"),
            std::string::npos);
  EXPECT_EQ(count(rendered(article, reader()), "<img "), 0);
  article.authors[0].picture = "javascript:x";
  EXPECT_EQ(count(rendered(article), "klipp-portraits"), 0);
}

TEST(Article, ShowsWhatItCorrected) {
  Article article = bare_article();
  article.language = "nb";
  article.corrections = {{{2018, 1, 23, "2018-01-23"}, "Brua er <fra> 1872."}, {{}, "Navnet er Kari."}};
  const std::string html = rendered(article);
  EXPECT_NE(html.find(">Rettelser</h3><ul><li><time datetime=\"2018-01-23\">23. januar 2018</time>: Brua er "
                      "&lt;fra&gt; 1872.</li><li>Navnet er Kari.</li></ul></section>"),
            std::string::npos)
      << html;
  EXPECT_EQ(count(rendered(bare_article()), "klipp-corrections"), 0);
}

TEST(Article, LeadsToTheWholeWhereItIsATeaser) {
  Article article;
  article.title = "T";
  article.url = "https://news.example/a";
  article.lead = {"L"};
  article.is_teaser = true;
  article.language = "nb";
  EXPECT_EQ(count(rendered(article), R"(<a href="https://news.example/a" part="more">Les hele saken</a>)"), 1);
  article.url = "";
  EXPECT_EQ(count(rendered(article), "Les hele saken"), 0);
}

TEST(ReaderView, LeavesOutPicturesAdsAndControls) {
  const std::string html = rendered(full_article(), reader());
  for (const char* part :
       {"<img", "<figure", "klipp-ad", "<button", "klipp-text-size", "klipp-share", "<form", "<input"}) {
    EXPECT_EQ(count(html, part), 0) << part;
    EXPECT_GE(count(rendered(full_article()), part), 1) << part;
  }
}

TEST(ReaderView, KeepsEveryWord) {
  const std::string html = rendered(full_article(), reader());
  for (const char* text : {"Næring", "Tittel", "Ingress", "Av Kari", "22. januar 2018", "Først.", "Spørsmål?",
                           "– Svar.", "havn", ">Banken</a>", "Havna"}) {
    EXPECT_EQ(count(html, text), 1) << text;
  }
}

std::set<std::string> ids_of(const std::string& html) {
  std::set<std::string> ids;
  for (const test::Element& element : elements_with(html, "id")) {
    EXPECT_TRUE(ids.insert(element.attribute("id")).second) << element.attribute("id");
  }
  return ids;
}

TEST(Article, RefersOnlyToIdsOfItsOwn) {
  const std::string html = rendered(full_article());
  const std::set<std::string> ids = ids_of(html);
  for (const char* attribute : {"for", "aria-describedby", "aria-labelledby"}) {
    EXPECT_FALSE(elements_with(html, attribute).empty()) << attribute;
    for (const test::Element& element : elements_with(html, attribute)) {
      EXPECT_EQ(ids.count(element.attribute(attribute)), 1U) << element.attribute(attribute);
    }
  }
}

TEST(Article, SharesNoIdWithAnotherArticle) {
  Article other = full_article();
  other.url = "https://news.example/b";
  const std::set<std::string> ids = ids_of(rendered(full_article()));
  EXPECT_EQ(ids.size(), 13U);
  for (const std::string& id : ids_of(rendered(other))) EXPECT_EQ(ids.count(id), 0U) << id;
}

TEST(Article, KeepsEveryRuleOfKlippInItsBody) {
  Article article = bare_article();
  article.url = "https://news.example/2018/a";
  article.content_markdown =
      "# a\n\n![b](c.jpg)\n\n<!-- ad top -->\n\n[d](https://other.example/)[^1]\n\n|e|\n|-|\n\n[^1]: f";
  const std::string html = rendered(article);
  for (const char* part : {"<h3>a</h3>", "<figure class=\"klipp-figure\" part=\"media\">",
                           "<img src=\"https://news.example/2018/c.jpg\" alt=\"b\" loading=\"lazy\" "
                           "referrerpolicy=\"no-referrer\" decoding=\"async\" />",
                           "<slot name=\"ad-top\"></slot>", "rel=\"noopener noreferrer nofollow\">d</a>",
                           "<div class=\"klipp-table\" lang=\"en\" tabindex=\"0\""}) {
    EXPECT_EQ(test::count(html, part), 1) << part << html;
  }
}

TEST(Article, NeedsAHeadline) {
  EXPECT_EQ(markup(render_article(Article{})), "missing at /title: is missing; an article needs a headline");
}

TEST(Article, NamesTheBodyThatIsTooLarge) {
  Options options;
  options.limits.markdown_bytes = 3;
  Article article = bare_article();
  article.content_text = "abcd";
  EXPECT_EQ(markup(render_article(article, options)),
            "too-large at /content_text: the body has more than 3 bytes (markdown-bytes); shorten or split it");
  article.content_markdown = "abcd";
  EXPECT_EQ(
      markup(render_article(article, options)),
      "too-large at /_klipp/content_markdown: the body has more than 3 bytes (markdown-bytes); shorten or split it");
}

TEST(RenderBody, IsMarkdownWithHeadingsAsWritten) {
  Options options;
  options.lang = "nb";
  options.base = "https://news.example/";
  EXPECT_EQ(
      markup(render_body("# a\n\n[b](c)[^1]\n\n[^1]: N", options)),
      "<h1>a</h1>\n<p><a href=\"https://news.example/c\">b</a><sup class=\"klipp-footnote-ref\">"
      "<a href=\"#klipp-fn-1\" aria-label=\"Fotnote 1\" id=\"klipp-fnref-1\">1</a></sup></p>\n"
      "<section class=\"klipp-footnotes\" "
      "aria-label=\"Fotnoter\">\n<ol>\n<li id=\"klipp-fn-1\">\n<p>N <a href=\"#klipp-fnref-1\" "
      "class=\"klipp-footnote-back\" aria-label=\"Tilbake til henvisning 1\">↩</a></p>\n</li>\n</ol>\n</section>\n");
}

TEST(Article, LetsBrowsersChooseAmongTheSizesOfItsPicture) {
  Article article = full_article();
  article.picture.sizes = {{"s.jpg", "", 300}, {"l.jpg", "", 1200}, {"l.webp", "image/webp", 1200}};
  const std::string html = rendered(article);
  const std::string sizes = "sizes=\"(min-width: 672px) 672px, 100vw\"";
  EXPECT_EQ(count(html, "part=\"media\"><picture><source srcset=\"https://news.example/l.webp 1200w\" " + sizes +
                            " type=\"image/webp\" /><img src=\"https://news.example/i.png\" "
                            "srcset=\"https://news.example/s.jpg 300w, https://news.example/l.jpg 1200w\" " +
                            sizes +
                            " alt=\"Brygga\" referrerpolicy=\"no-referrer\" decoding=\"async\" /></picture></figure>"),
            1)
      << html;
  EXPECT_EQ(count(rendered(article, reader()), "srcset"), 0);
}

}  // namespace
}  // namespace klipp
