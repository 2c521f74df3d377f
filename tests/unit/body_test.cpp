#include "body/body.hpp"

#include <set>

#include "support.hpp"

namespace klipp {
namespace {

using test::elements_with;
using test::markup;

const Limits kLimits;

BodyContext context(const Limits& limits = kLimits) {
  return {.limits = limits,
          .locale = locale_for("nb"),
          .base = resolve_url("https://news.example/2018/a"),
          .id_prefix = "k-"};
}

using WriteBody = Error(HtmlWriter&, std::string_view, const BodyContext&);

/// What `write` makes of a text.
Result<Html> written(WriteBody& write, std::string_view text, const BodyContext& around) {
  HtmlWriter out(around.limits);
  if (const Error error = write(out, text, around)) return error;
  return std::move(out).finish();
}

Result<Html> render_markdown(std::string_view markdown, const BodyContext& around) {
  return written(write_markdown, markdown, around);
}

Result<Html> render_plain_text(std::string_view text, const BodyContext& around) {
  return written(write_plain_text, text, around);
}

std::string body(std::string_view markdown, const BodyContext& around = context()) {
  const std::string html = markup(render_markdown(markdown, around));
  test::elements(html);  // holds it against the strict form
  return html;
}

std::string plain_body(std::string_view markdown) {
  BodyContext around = context();
  around.plain = true;
  return body(markdown, around);
}

TEST(BodyFromTheRight, MarksWhatIsFromTheLeft) {
  BodyContext around = context();
  around.languages = Languages("he", "en");
  EXPECT_EQ(body("שלום\n\nhello\n\nYouTube השיקה\n\n| a | שלום |\n|---|---|\n", around),
            "<p>שלום</p>\n<p dir=\"auto\">hello</p>\n<p>YouTube השיקה</p>\n"
            "<div class=\"klipp-table\" lang=\"en\" tabindex=\"0\" data-label=\"Table 1, scrolls sideways\">"
            "<table lang=\"he\"><thead>\n<tr>\n<th dir=\"auto\">a</th>\n<th>שלום</th>\n</tr>\n</thead></table></div>\n");
}

struct BodyCase {
  const char* name;
  const char* markdown;
  const char* html;
};

class Body : public ::testing::TestWithParam<BodyCase> {};

TEST_P(Body, IsWrittenAs) { EXPECT_EQ(body(GetParam().markdown), GetParam().html); }

INSTANTIATE_TEST_SUITE_P(
    Callout, Body,
    ::testing::Values(
        BodyCase{
            "OfFacts", "> [!FACTS] Havna *i dag*\n> Bygd i 1872.\n>\n> - a",
            "<div class=\"klipp-aside\">\n<p class=\"klipp-aside-title\">Havna i dag</p>\n<p>Bygd i 1872.</p>\n<ul>\n"
            "<li>a</li>\n</ul>\n</div>\n"},
        BodyCase{"WithoutHeading", "> [!note]\n> a", "<div class=\"klipp-aside\">\n<p>a</p>\n</div>\n"},
        BodyCase{"ThatIsOnlyAHeading", "> [!TIP] a",
                 "<div class=\"klipp-aside\">\n<p class=\"klipp-aside-title\">a</p>\n</div>\n"},
        BodyCase{"ThatTheReaderOpens", "> [!FACTS]- a\n> b", "<details>\n<summary>a</summary>\n<p>b</p>\n</details>\n"},
        BodyCase{"ThatIsOpen", "> [!FACTS]+ a\n> b",
                 "<div class=\"klipp-aside\">\n<p class=\"klipp-aside-title\">a</p>\n<p>b</p>\n</div>\n"},
        BodyCase{"OfAQuote", "> [!QUOTE] Kari & co.\n> – a",
                 "<blockquote class=\"klipp-pullquote\">\n<p class=\"klipp-quote\">– a</p>\n"
                 "<p><cite>Kari &amp; co.</cite></p>\n</blockquote>\n"},
        BodyCase{
            "OfAQuoteWithoutSource", "> [!quote]\n>\n> a\n>\n> > b",
            "<blockquote class=\"klipp-pullquote\">\n<p>a</p>\n<blockquote>\n<p>b</p>\n</blockquote>\n</blockquote>\n"},
        BodyCase{"OfArticlesToReadNext", "> [!RELATED] Les også\n> - [a](b)",
                 "<div class=\"klipp-aside klipp-related\">\n<p class=\"klipp-aside-title\">Les også</p>\n<ul>\n"
                 "<li><a href=\"https://news.example/2018/b\">a</a></li>\n</ul>\n</div>\n"},
        BodyCase{
            "OfAButton", "> [!BUTTON] [a **b**](c)\n\nd",
            "<p class=\"klipp-cta\"><a href=\"https://news.example/2018/c\">a <strong>b</strong></a></p>\n<p>d</p>\n"},
        BodyCase{"InAnother", "> [!A] b\n> > [!C] d\n> > e",
                 "<div class=\"klipp-aside\">\n<p class=\"klipp-aside-title\">b</p>\n<div class=\"klipp-aside\">\n"
                 "<p class=\"klipp-aside-title\">d</p>\n<p>e</p>\n</div>\n</div>\n"}),
    test::CaseName{});

INSTANTIATE_TEST_SUITE_P(
    InTheOtherDirection, Body,
    ::testing::Values(
        BodyCase{"AParagraph", "שלום\n\na שלום\n\n12",
                 "<p dir=\"auto\">שלום</p>\n<p>a שלום</p>\n<p>12</p>\n"},
        BodyCase{"AQuotation", "> שלום *עולם*\n>\n> 12",
                 "<blockquote dir=\"auto\">\n<p dir=\"auto\">שלום <em>עולם</em></p>\n<p>12</p>\n</blockquote>\n"},
        BodyCase{"AParagraphOfAQuotation", "> שלום\n>\n> a",
                 "<blockquote>\n<p dir=\"auto\">שלום</p>\n<p>a</p>\n</blockquote>\n"},
        BodyCase{"APullQuote", "> [!QUOTE]\n> שלום",
                 "<blockquote class=\"klipp-pullquote\" dir=\"auto\">\n<p dir=\"auto\">שלום</p>\n</blockquote>\n"},
        BodyCase{"AHeading", "# שלום", "<h1 dir=\"auto\">שלום</h1>\n"},
        BodyCase{"AnEntry", "- שלום\n- a", "<ul>\n<li dir=\"auto\">שלום</li>\n<li>a</li>\n</ul>\n"},
        BodyCase{"AHeadingOfABox", "> [!BOX] שלום\n> a",
                 "<div class=\"klipp-aside\">\n<p class=\"klipp-aside-title\" dir=\"auto\">שלום</p>\n<p>a</p>\n</div>\n"},
        BodyCase{"WhatOpens", "> [!BOX]- שלום\n> a",
                 "<details>\n<summary dir=\"auto\">שלום</summary>\n<p>a</p>\n</details>\n"}),
    test::CaseName{});

INSTANTIATE_TEST_SUITE_P(
    QuoteAsWritten, Body,
    ::testing::Values(
        BodyCase{"WithNothingButAName", "> [!FACTS]", "<blockquote>\n<p>[!FACTS]</p>\n</blockquote>\n"},
        BodyCase{"WithoutAName", "> [!] a", "<blockquote>\n<p>[!] a</p>\n</blockquote>\n"},
        BodyCase{"WithOtherSignsInTheName", "> [!a b] c", "<blockquote>\n<p>[!a b] c</p>\n</blockquote>\n"},
        BodyCase{"WithAnOpenName", "> [!a b", "<blockquote>\n<p>[!a b</p>\n</blockquote>\n"},
        BodyCase{"WithTheNameFurtherDown", "> a\n> [!b] c", "<blockquote>\n<p>a\n[!b] c</p>\n</blockquote>\n"},
        BodyCase{"ThatBeginsWithAHeading", "> # [!a] b", "<blockquote>\n<h1>[!a] b</h1>\n</blockquote>\n"}),
    test::CaseName{});

INSTANTIATE_TEST_SUITE_P(
    Blocks, Body,
    ::testing::Values(
        BodyCase{"Nothing", "", ""}, BodyCase{"Paragraphs", "a\nb\n\nc", "<p>a\nb</p>\n<p>c</p>\n"},
        BodyCase{"HeadingsAsWritten", "# a\n\n###### b", "<h1>a</h1>\n<h6>b</h6>\n"},
        BodyCase{"Rule", "---", "<hr />\n"}, BodyCase{"Quote", "> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"},
        BodyCase{"TightList", "- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"},
        BodyCase{"LooseList", "1. a\n\n2. b", "<ol>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n"},
        BodyCase{"ListFromFive", "5. a", "<ol start=\"5\">\n<li>a</li>\n</ol>\n"},
        BodyCase{"ListFromZero", "0. a", "<ol start=\"0\">\n<li>a</li>\n</ol>\n"},
        BodyCase{"ListBehindADate", "19. januar a\n20. b",
                 "<p>19. januar a</p>\n<ol start=\"20\">\n<li>b</li>\n</ol>\n"},
        BodyCase{"TaskList", "- [ ] a\n- [x] b",
                 "<ul>\n<li><label><input type=\"checkbox\" disabled=\"\" /> a</label></li>\n"
                 "<li><label><input type=\"checkbox\" checked=\"\" disabled=\"\" /> b</label></li>\n</ul>\n"},
        BodyCase{"TaskListWithoutWhatIsBelowATaskInItsName", "- [ ] a *b*\n  - [x] c\n  - d",
                 "<ul>\n<li><label><input type=\"checkbox\" disabled=\"\" /> a <em>b</em></label>\n<ul>\n"
                 "<li><label><input type=\"checkbox\" checked=\"\" disabled=\"\" /> c</label></li>\n<li>d</li>\n"
                 "</ul>\n</li>\n</ul>\n"},
        BodyCase{"LooseTaskList", "- [ ] a\n\n  b\n- [x] c",
                 "<ul>\n<li>\n<p><label><input type=\"checkbox\" disabled=\"\" /> a</label></p>\n<p>b</p>\n</li>\n"
                 "<li>\n<p><label><input type=\"checkbox\" checked=\"\" disabled=\"\" /> c</label></p>\n</li>\n"
                 "</ul>\n"},
        BodyCase{"TaskThatIsAPicture", "- [ ] ![a](b.png)",
                 "<ul>\n<li><input type=\"checkbox\" disabled=\"\" aria-label=\"a\" /> \n"
                 "<figure class=\"klipp-figure\" part=\"media\"><img src=\"https://news.example/2018/b.png\" alt=\"a\" "
                 "loading=\"lazy\" referrerpolicy=\"no-referrer\" decoding=\"async\" /></figure>\n</li>\n</ul>\n"},
        BodyCase{"TaskWithoutText", "- [x] <b></b>",
                 "<ul>\n<li><input type=\"checkbox\" checked=\"\" disabled=\"\" aria-label=\"Oppgave\" /> </li>\n"
                 "</ul>\n"},
        BodyCase{"Code", "```c++ \"x\nif (a<b && c)\n```",
                 "<pre tabindex=\"0\" data-label=\"Kode, kan rulles sidelengs\"><code class=\"language-c++\">if "
                 "(a&lt;b &amp;&amp; c)\n</code></pre>\n"},
        BodyCase{"IndentedCode", "    \"a\"",
                 "<pre tabindex=\"0\" data-label=\"Kode, kan rulles sidelengs\"><code>&quot;a&quot;\n</code></pre>\n"},
        BodyCase{"Dialogue", "– Ja & nei.", "<p class=\"klipp-quote\">– Ja &amp; nei.</p>\n"},
        BodyCase{"Table", "| a | b |\n|---|--:|\n| 1 | |",
                 "<div class=\"klipp-table\" tabindex=\"0\" data-label=\"Tabell, kan rulles sidelengs\">"
                 "<table>\n<thead>\n<tr>\n<th>a</th>\n<th align=\"right\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
                 "<td>1</td>\n<td align=\"right\"></td>\n</tr>\n</tbody>\n</table></div>\n"},
        BodyCase{"TableOfAHeaderOnly", "| a |\n|:-:|",
                 "<div class=\"klipp-table\" tabindex=\"0\" data-label=\"Tabell, kan rulles sidelengs\">"
                 "<table>\n<thead>\n<tr>\n<th align=\"center\">a</th>\n</tr>\n</thead>\n</table></div>\n"}),
    test::CaseName{});

INSTANTIATE_TEST_SUITE_P(
    Inlines, Body,
    ::testing::Values(
        BodyCase{"Escaped", "a & b &lt; \"c\" \\<d>", "<p>a &amp; b &lt; &quot;c&quot; &lt;d&gt;</p>\n"},
        BodyCase{"Marked", "*a* **b** ~~c~~ `<d>`",
                 "<p><em>a</em> <strong>b</strong> <del>c</del> <code>&lt;d&gt;</code></p>\n"},
        BodyCase{"StrongInStrongOnce", "**a **b** c**", "<p><strong>a b c</strong></p>\n"},
        BodyCase{"HardBreak", "a  \nb", "<p>a<br />\nb</p>\n"},
        BodyCase{"RawHtmlLeftOut", "a <b onclick=\"x\">c</b>\n\n<script>alert(1)</script>\n\n<div>\nd\n</div>",
                 "<p>a c</p>\n"},
        BodyCase{"RelativeLink", "[a](/b \"c & \\\"d\\\"\")",
                 "<p><a href=\"https://news.example/b\" title=\"c &amp; &quot;d&quot;\">a</a></p>\n"},
        BodyCase{"LinkOfTheSameSite", "[a](https://news.example/?x=1&y=2)",
                 "<p><a href=\"https://news.example/?x=1&amp;y=2\">a</a></p>\n"},
        BodyCase{"LinkToAnotherSite", "<https://other.example>",
                 "<p><a href=\"https://other.example\" rel=\"noopener noreferrer "
                 "nofollow\">https://other.example</a></p>\n"},
        BodyCase{"MailLink", "kari@news.example",
                 "<p><a href=\"mailto:kari@news.example\">kari@news.example</a></p>\n"},
        BodyCase{"HostileLinkAsText", "[a *b*](java\\\nscript:x) [c](javascript:x) [d](<data:text/html,x>)",
                 "<p>[a <em>b</em>](java<br />\nscript:x) c d</p>\n"},
        BodyCase{"TextBehindAHostileLink", "[a](vbscript:x)*b*", "<p>a<em>b</em></p>\n"},
        BodyCase{"LinkInsideALinkAsText", "[[a](/b) [c]](/d) *e*",
                 "<p><a href=\"https://news.example/d\">a [c]</a> <em>e</em></p>\n"},
        BodyCase{"LinkInsideAHostileLink", "[[a](/b) [c]](javascript:d) *e*",
                 "<p><a href=\"https://news.example/b\">a</a> [c] <em>e</em></p>\n"},
        BodyCase{"InlineImage", "a ![b \"c\"](d.png \"e\")",
                 "<p>a <img src=\"https://news.example/2018/d.png\" alt=\"b &quot;c&quot;\" loading=\"lazy\" "
                 "referrerpolicy=\"no-referrer\" decoding=\"async\" title=\"e\" /></p>\n"},
        BodyCase{"HostileImageAsText", "a ![b](data:image/png,x)", "<p>a b</p>\n"}),
    test::CaseName{});

INSTANTIATE_TEST_SUITE_P(
    Figures, Body,
    ::testing::Values(
        BodyCase{"WithCaption", "![a](b.png \"c & d\")",
                 "<figure class=\"klipp-figure\" part=\"media\"><img src=\"https://news.example/2018/b.png\" alt=\"a\" "
                 "loading=\"lazy\" referrerpolicy=\"no-referrer\" decoding=\"async\" /><figcaption "
                 "class=\"klipp-caption\" part=\"caption\">"
                 "c &amp; d</figcaption></figure>\n"},
        BodyCase{"WithoutCaption", "![a](b.png)",
                 "<figure class=\"klipp-figure\" part=\"media\"><img src=\"https://news.example/2018/b.png\" alt=\"a\" "
                 "loading=\"lazy\" referrerpolicy=\"no-referrer\" decoding=\"async\" /></figure>\n"},
        BodyCase{"WhoseCaptionSaysTheSame", "![ Samme *tekst* ](b.png \" Samme tekst \")",
                 "<figure class=\"klipp-figure\" part=\"media\"><img src=\"https://news.example/2018/b.png\" alt=\"\" "
                 "loading=\"lazy\" referrerpolicy=\"no-referrer\" decoding=\"async\" /><figcaption "
                 "class=\"klipp-caption\" part=\"caption\">"
                 "Samme tekst</figcaption></figure>\n"},
        BodyCase{"OfNoAllowedAddress", "a\n\n![b](blob:x \"c\")\n\nd", "<p>a</p>\n<p>d</p>\n"}),
    test::CaseName{});

INSTANTIATE_TEST_SUITE_P(Ads, Body,
                         ::testing::Values(BodyCase{"OnALineOfTheirOwn", "a\n<!-- ad top -->\nb",
                                                    "<p>a</p>\n<aside class=\"klipp-ad\" part=\"ad\" role=\"note\" "
                                                    "data-label=\"Annonse\" aria-label=\"Annonse\" "
                                                    "hidden=\"\"><slot name=\"ad-top\"></slot></aside>\n<p>b</p>\n"},
                                           BodyCase{"OfABadName", "a\n\n<!-- ad \"><script> -->\n\nb",
                                                    "<p>a</p>\n<p>b</p>\n"},
                                           BodyCase{"InsideALine", "a <!-- ad top --> b", "<p>a  b</p>\n"}),
                         test::CaseName{});

TEST(BodyHeadings, FitUnderTheHeadline) {
  BodyContext around = context();
  around.top_heading = 3;
  EXPECT_EQ(body("# a\n\n## b", around), "<h3>a</h3>\n<h4>b</h4>\n");
  EXPECT_EQ(body("## a\n\n### b", around), "<h3>a</h3>\n<h4>b</h4>\n");
  EXPECT_EQ(body("##### a\n\n###### b", around), "<h3>a</h3>\n<h4>b</h4>\n");
  EXPECT_EQ(body("# a\n\n###### b", around), "<h3>a</h3>\n<h6>b</h6>\n");
}

TEST(PlainBody, LeavesOutPicturesAndAds) {
  EXPECT_EQ(plain_body("a\n\n![b](c.png \"d\")\n\n<!-- ad top -->\n\ne ![f](g.png)"), "<p>a</p>\n<p>e f</p>\n");
}

TEST(BodyTables, HaveABodyEach) {
  const std::string table = "|a|\n|-|\n|b|\n\n";
  const std::string html = body(table + table);
  EXPECT_EQ(test::count(html, "<tbody>\n<tr>\n<td>b</td>"), 2) << html;
  EXPECT_EQ(test::count(html, "</tbody>"), 2) << html;
}

TEST(BodyFootnotes, LinkBothWays) {
  const std::string html = body("a[^x] b[^x]\n\n[^x]: N");
  EXPECT_EQ(html,
            "<p>a<sup class=\"klipp-footnote-ref\">"
            "<a href=\"#k-fn-1\" aria-label=\"Fotnote 1\" id=\"k-fnref-1\">1</a></sup>"
            " b<sup class=\"klipp-footnote-ref\">"
            "<a href=\"#k-fn-1\" aria-label=\"Fotnote 1\" id=\"k-fnref-1-2\">1</a></sup></p>\n"
            "<section class=\"klipp-footnotes\" aria-label=\"Fotnoter\">\n<ol>\n<li id=\"k-fn-1\">\n<p>N"
            " <a href=\"#k-fnref-1\" class=\"klipp-footnote-back\" aria-label=\"Tilbake til henvisning 1\">↩</a>"
            " <a href=\"#k-fnref-1-2\" class=\"klipp-footnote-back\" aria-label=\"Tilbake til henvisning 1-2\">↩"
            "<sup>2</sup></a></p>\n"
            "</li>\n</ol>\n</section>\n");
}

TEST(BodyTables, HaveDifferentNames) {
  const std::string html = body("|a|\n|-|\n\n|b|\n|-|\n\n|c|\n|-|");
  for (const char* name : {"Tabell, kan", "Tabell 2, kan", "Tabell 3, kan"}) {
    EXPECT_EQ(test::count(html, std::string("data-label=\"") + name + " rulles sidelengs\""), 1) << html;
  }
}

TEST(BodyFootnotes, HaveLinksBackOfDifferentNames) {
  const std::string html = body("a[^1] b[^2] c[^1] d[^2] e[^1]\n\n[^1]: N\n\n[^2]: M");
  std::set<std::string> names;
  for (const test::Element& link : elements_with(html, "href")) {
    if (link.attribute("class") == "klipp-footnote-back") names.insert(link.attribute("aria-label"));
  }
  EXPECT_EQ(names.size(), 5U) << html;
}

TEST(BodyFootnotes, PointAtWhatIsThere) {
  const std::string html = body("a[^1] [b[^2]](/c)\n\n[^1]:\n    - d\n\n[^2]: e[^1]");
  for (const test::Element& link : elements_with(html, "href")) {
    const std::string href = link.attribute("href");
    if (href.front() != '#') continue;
    EXPECT_EQ(test::count(html, " id=\"" + href.substr(1) + "\""), 1) << href;
  }
  EXPECT_EQ(elements_with(html, "id").size(), 5U);
}

TEST(BodyFootnotes, PutNoLinkInsideALink) {
  EXPECT_EQ(
      body("[a[^1]](/b)\n\n[^1]: N").substr(0, 108),
      "<p><a href=\"https://news.example/b\">a<sup class=\"klipp-footnote-ref\" id=\"k-fnref-1\">1</sup></a></p>\n"
      "<section");
}

TEST(BodyFootnotes, LinkBackOnlyToReferencesThatAreThere) {
  const std::string html = body("![a[^1]](b.png) c[^1]\n\n![d[^2]](e.png)\n\n[^1]: N\n\n[^2]: M");
  EXPECT_EQ(test::count(html, "href=\"#k-fnref-"), 1) << html;
  EXPECT_EQ(test::count(html, "href=\"#k-fnref-1\""), 1) << html;
  EXPECT_EQ(test::count(html, "<p>M</p>"), 1) << html;
}

TEST(BodyFootnotes, LinkBackBehindWhatIsNoParagraph) {
  const std::string html = body("a[^1] b[^2]\n\n[^1]: c\n\n[^2]: - d\n");
  EXPECT_EQ(test::count(html, "klipp-footnote-back"), 2) << html;
  EXPECT_EQ(test::count(html, "</ul>\n<a href=\"#k-fnref-2\" class=\"klipp-footnote-back\""), 1) << html;
}

TEST(BodyFootnotes, WithoutAReferenceLeaveNoTrace) { EXPECT_EQ(body("a\n\n[^1]: b"), "<p>a</p>\n"); }

TEST(BodyLimit, OfMarkdownHoldsAtExactlyItsBound) {
  Limits limits;
  limits.markdown_bytes = 4;
  EXPECT_EQ(body("abcd", context(limits)), "<p>abcd</p>\n");
  const char* error = "too-large at byte 4: the body has more than 4 bytes (markdown-bytes); shorten or split it";
  EXPECT_EQ(test::summary(render_markdown("abcde", context(limits))), error);
  EXPECT_EQ(test::summary(render_plain_text("abcde", context(limits))), error);
}

TEST(BodyLimit, StopsAHostileTable) {
  const std::string columns = test::repeat("|-", 1000) + "|\n";
  const std::string text = columns + columns + test::repeat("|a\n", 1000);
  EXPECT_EQ(test::summary(render_markdown(text, context())),
            "too-large at : the tables of the body have more than 20000 cells (table-cells); split them");
}

TEST(BodyLimit, StopsHostileNesting) {
  EXPECT_EQ(test::summary(render_markdown(std::string(5000, '>') + " a", context())),
            "too-large at : the markup would nest more than 100 elements (output-depth); flatten the document");
}

TEST(BodyText, MustBeUtf8) {
  const char* error = "not-json at byte 1: the byte 0xE5 is not UTF-8; save the text as UTF-8";
  EXPECT_EQ(test::summary(render_markdown("a\xE5", context())), error);
  EXPECT_EQ(test::summary(render_plain_text("a\xE5", context())), error);
}

struct TextCase {
  const char* name;
  const char* text;
  const char* html;
};

class PlainText : public ::testing::TestWithParam<TextCase> {};

TEST_P(PlainText, PartsParagraphsAtBlankLines) {
  EXPECT_EQ(markup(render_plain_text(GetParam().text, context())), GetParam().html);
}

INSTANTIATE_TEST_SUITE_P(
    Of, PlainText,
    ::testing::Values(TextCase{"Nothing", " \n\n ", ""}, TextCase{"OneLine", "a < b", "<p>a &lt; b</p>\n"},
                      TextCase{"TwoLines", "a\nb\n", "<p>a\nb</p>\n"},
                      TextCase{"Paragraphs", "\n\na\n\n\n\nb\n\nc", "<p>a</p>\n<p>b</p>\n<p>c</p>\n"},
                      TextCase{"WindowsLines", "a\r\nb\r\n\r\nc\r\n", "<p>a\nb</p>\n<p>c</p>\n"},
                      TextCase{"BlankLinesWithSpaces", "a\n \t\nb", "<p>a</p>\n<p>b</p>\n"},
                      TextCase{"Markdown", "# *a*\n<b>", "<p># *a*\n&lt;b&gt;</p>\n"}),
    test::CaseName{});

}  // namespace
}  // namespace klipp
