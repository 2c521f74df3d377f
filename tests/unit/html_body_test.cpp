/// Bodies in HTML: a test for each rule, by what is written.
#include "html_body.hpp"

#include <string>

#include "body/html/left_overs.hpp"
#include "klipp/render.hpp"
#include "support.hpp"

namespace klipp {
namespace {

using test::count;
using test::elements;
using test::markup;
using test::repeat;
using test::summary;

using Case = test::HtmlCase;
using test::HtmlBody;

std::string body(std::string_view html) { return test::html_body(html); }

TEST_P(HtmlBody, Becomes) { EXPECT_EQ(body(GetParam().html), GetParam().body); }

INSTANTIATE_TEST_SUITE_P(
    Direction, HtmlBody,
    ::testing::Values(
        Case{"OfAQuotation", "<blockquote><p>שלום</p></blockquote>",
                 "<blockquote dir=\"auto\">\n<p dir=\"auto\">שלום</p>\n</blockquote>"},
        Case{"OfWhatIsMixed", "<p>a שלום</p><h2>שלום a</h2>", "<p>a שלום</p>\n<h2>שלום a</h2>"},
        Case{"ThatTheAuthorGave", "<p dir=\"ltr\" lang=\"he\">שלום</p>", "<p lang=\"he\" dir=\"ltr\">שלום</p>"},
        Case{"OfEntriesAndHeadings", "<h2>שלום</h2><ul><li>שלום</li><li>a</li></ul>",
                 "<h2 dir=\"auto\">שלום</h2>\n<ul>\n<li dir=\"auto\">שלום</li>\n<li>a</li>\n</ul>"}),
    test::CaseName{});

INSTANTIATE_TEST_SUITE_P(
    Paragraphs, HtmlBody,
    ::testing::Values(Case{"OfLooseText", "a <b>b</b>", "<p>a <b>b</b></p>"},
                      Case{"OfDivisions", "<div>a</div><section><div>b</div>c</section>",
                           "<p>a</p>\n<p>b</p>\n<p>c</p>"},
                      Case{"PartedByTwoBreaks", "a<br>b<br> <br/>c", "<p>a<br />\nb</p>\n<p>c</p>"},
                      Case{"WithoutBreaksAtTheirEdges", "<p><br>a<br></p><br><p>b</p>", "<p>a</p>\n<p>b</p>"},
                      Case{"ThatAreEmpty",
                           "<p></p><p> &nbsp;\n</p><p>&#8203;<b> </b></p><p>a</p><div><span></span></div>", "<p>a</p>"},
                      Case{"WithFormatsAcrossThem", "<b>a<p>b</p>c<br><br>d</b>",
                           "<p><b>a</b></p>\n<p><b>b</b></p>\n<p><b>c</b></p>\n<p><b>d</b></p>"},
                      Case{"WithSpaceWhereReadersSeeIt", "  a \n\t<i> b </i> c&nbsp; <u>d</u>&nbsp;<s>e</s> ",
                           "<p>a <i>b</i> c\u00A0 <u>d</u>\u00A0<s>e</s></p>"},
                      Case{"OfSpeech", "<p>– Hei, sa hun.</p><p>–Hei</p>",
                           "<p class=\"klipp-quote\">– Hei, sa hun.</p>\n<p>–Hei</p>"},
                      Case{"InTheirLanguage", "<p lang=nb dir=RTL>a</p><p lang='\"' dir=x>b</p>",
                           "<p lang=\"nb\" dir=\"rtl\">a</p>\n<p>b</p>"},
                      Case{"InADivisionOfAnotherDirection", "<div dir=rtl><p>a</p></div>",
                           "<div class=\"klipp-part\" dir=\"rtl\">\n<p>a</p>\n</div>"}),
    test::CaseName{});

INSTANTIATE_TEST_SUITE_P(
    Text, HtmlBody,
    ::testing::Values(
        Case{"KeepsWhatMarksIt",
             "<b>1</b><i>2</i><u>3</u><s>4</s><ins>5</ins><mark>6</mark><small>7</small><sub>8</sub><sup>9</sup>"
             "<cite>10</cite><q>11</q><kbd>12</kbd><samp>13</samp><var>14</var><code>15</code><em>16</em>"
             "<strong>17</strong><del>18</del>",
             "<p><b>1</b><i>2</i><u>3</u><s>4</s><ins>5</ins><mark>6</mark><small>7</small><sub>8</sub><sup>9</sup>"
             "<cite>10</cite><q>11</q><kbd>12</kbd><samp>13</samp><var>14</var><code>15</code><em>16</em>"
             "<strong>17</strong><del>18</del></p>"},
        Case{"KeepsWhatItsMarksSay", "<abbr title='Norsk'>NO</abbr> <time datetime='2026-01-02'>i dag</time>",
             "<p><abbr title=\"Norsk\">NO</abbr> <time datetime=\"2026-01-02\">i dag</time></p>"},
        Case{"StartsAddressesAtItsOwnBase", "<base href=https://b.example/c/><p><a href=d>e</a>",
             R"(<p><a href="https://b.example/c/d">e</a></p>)"},
        Case{"TakesNoBaseThatComesLaterOrIsNoWebAddress",
             "<base href=javascript:x><p><a href=d>e</a><base href=https://b.example/c/><a href=d>e</a>",
             R"(<p><a href="https://news.example/a/d">e</a><a href="https://news.example/a/d">e</a></p>)"},
        Case{"LosesWhatOnlyStyles", "<font color=red>a</font> <center>b</center><big>c</big><nobr>d</nobr>",
             "<p>a</p>\n<p>b</p>\n<p>cd</p>"},
        Case{"HasOldNamesAsNewOnes", "<strike>a</strike><acronym title=x>b</acronym><tt>c</tt><dfn>d</dfn>",
             "<p><s>a</s><abbr title=\"x\">b</abbr><code>c</code><em>d</em></p>"},
        Case{"HasStylesOfWordProcessorsAsMarks",
             "<span style='color:red; FONT-WEIGHT: 700'>a</span><span style=font-style:italic>b</span>"
             "<b style='font-weight:normal'>c</b><span style='font-weight:400'>d</span>",
             "<p><strong>a</strong><em>b</em>cd</p>"},
        Case{"IsMarkedOnce", "<b>a<b>b</b></b><em><em>c</em></em>", "<p><b>ab</b><em>c</em></p>"},
        Case{"IsNotMarkedWhereItIsEmpty", "a<b></b> <i> </i>b", "<p>a b</p>"},
        Case{"OfAnotherLanguage", "<span lang=en>a</span><bdo dir=rtl>b</bdo>",
             "<p><span lang=\"en\">a</span><span dir=\"rtl\">b</span></p>"},
        Case{"IsEscapedOnce", "&lt;b&gt; &amp;amp; &copy;", "<p>&lt;b&gt; &amp;amp; ©</p>"},
        Case{"OfSmileys", "a <img class='wp-smiley' src=/s.png alt=':)'><img class=emoji alt=🙂 src=/e.svg>",
             "<p>a :)🙂</p>"}),
    test::CaseName{});

INSTANTIATE_TEST_SUITE_P(
    Blocks, HtmlBody,
    ::testing::Values(
        Case{"Lists", "<ul><li>a<li>b<ul><li>c</ul></ul><ol start=3><li><p>d</p><p>e</p></ol>",
             "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n<ol start=\"3\">\n<li>\n<p>d</p>\n"
             "<p>e</p>\n</li>\n</ol>"},
        Case{"ListsThatStartWithTwo", "<ol start=2><li>a</ol>", "<ol start=\"2\">\n<li>a</li>\n</ol>"},
        Case{"ListsOfWhatIsNoItem", "<ul>a<ul><li>b</ul><p>c</p></ul>",
             "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n<p>c</p>\n</li>\n</ul>"},
        Case{"ItemsWithoutAList", "<li>a</li><dd>b</dd>", "<p>a</p>\n<p>b</p>"},
        Case{"ItemsThatAreEmpty", "<ul><li></li><li>a</li></ul><ul><li> </li></ul>", "<ul>\n<li>a</li>\n</ul>"},
        Case{"ItemsOfSeveralLines", "<ul><li>a<div>b</div>c<br>d</ul>",
             "<ul>\n<li>a<br />\nb<br />\nc<br />\nd</li>\n</ul>"},
        Case{"Terms", "<dl><dt>a<dd>b<p>c</p></dl>", "<dl>\n<dt>a</dt>\n<dd>b\n<p>c</p>\n</dd>\n</dl>"},
        Case{"Quotations", "<blockquote>a<p>b</p><cite>c</cite></blockquote>",
             "<blockquote>\n<p>a</p>\n<p>b</p>\n<p><cite>c</cite></p>\n</blockquote>"},
        Case{"Details", "<details open><summary><h3>a</h3></summary>b</details>",
             "<details>\n<summary>a</summary>\n<p>b</p>\n</details>"},
        Case{"Rules", "a<hr>b<ul><hr></ul>", "<p>a</p>\n<hr />\n<p>b</p>\n<ul>\n<li>\n<hr />\n</li>\n</ul>"},
        Case{"Code", "<pre class='brush:x'><code class='a language-js'>a &lt;\n  b<br>c</code></pre>",
             "<pre tabindex=\"0\" data-label=\"Code, scrolls sideways\"><code class=\"language-js\">a &lt;\n"
             "  b\nc</code></pre>"},
        Case{"Verse", "<pre class=wp-block-verse>a\n  b\n\nc [d]</pre>", "<p>a<br />\nb</p>\n<p>c [d]</p>"},
        Case{"HeadingsAsTheyAre", "<h1>a</h1><h3>b <i>c</i></h3><h2> </h2>", "<h1>a</h1>\n<h3>b <i>c</i></h3>"},
        Case{"HeadingsWithBlocks", "<h2><div>a</div><p>b</p></h2>", "<h2>a<br />\nb</h2>"}),
    test::CaseName{});

/// A table as the renderer writes it, around its parts.
std::string table(const std::string& parts) {
  return "<div class=\"klipp-table\" tabindex=\"0\" data-label=\"Table, scrolls sideways\"><table>\n" + parts +
         "\n</table></div>";
}

INSTANTIATE_TEST_SUITE_P(
    Tables, HtmlBody,
    ::testing::Values(
        Case{"StandInTheirBox",
             "<table><caption>a</caption><thead><tr><th scope=col colspan=2 onclick=x>b</thead><tr><td rowspan=3>c"
             "<td style='text-align: RIGHT'>d<tfoot><tr><td colspan=0><td></table>",
             table("<caption>a</caption>\n<thead>\n<tr>\n<th colspan=\"2\" scope=\"col\">b</th>\n</tr>\n</thead>\n"
                   "<tbody>\n<tr>\n<td rowspan=\"3\">c</td>\n<td align=\"right\">d</td>\n</tr>\n</tbody>\n<tfoot>\n"
                   "<tr>\n<td></td>\n<td></td>\n</tr>\n</tfoot>")},
        Case{
            "HoldBlocksInTheirCells", "<table><tr><td><p>a</p><ul><li>b</ul><td>c<br>d</table>",
            table(
                "<tbody>\n<tr>\n<td>\n<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n</td>\n<td>c<br />\nd</td>\n</tr>\n</tbody>")},
        Case{"ThatOnlyArrangeGo", "<table><tr><td>a</table><table role=presentation><tr><td>b<td>c</table>",
             "<p>a</p>\n<p>b</p>\n<p>c</p>"},
        Case{"AroundTablesGo", "<table><tr><td>a<td><table><tr><td>b<td>c</table></table>",
             "<p>a</p>\n" + table("<tbody>\n<tr>\n<td>b</td>\n<td>c</td>\n</tr>\n</tbody>")},
        Case{"ThatAreEmptyGo", "<table><tr><td><td></table>a", "<p>a</p>"},
        Case{"ThatShowNothingGo", "<table><tr><td><p hidden>b</p><td></table>a", "<p>a</p>"},
        Case{"KnowWhatTheirCellsCanSay", "<table><tr><th scope=x>a<td colspan=1001>b</table>",
             table("<tbody>\n<tr>\n<th>a</th>\n<td>b</td>\n</tr>\n</tbody>")},
        Case{"GiveTheTextThatIsOutOfPlace", "<table>a<tr><td>b<td>c</table>",
             "<p>a</p>\n" + table("<tbody>\n<tr>\n<td>b</td>\n<td>c</td>\n</tr>\n</tbody>")}),
    test::CaseName{});

INSTANTIATE_TEST_SUITE_P(
    Links, HtmlBody,
    ::testing::Values(
        Case{"AreAbsolute", "<a href='../b?c&d'>e</a>", "<p><a href=\"https://news.example/b?c&amp;d\">e</a></p>"},
        Case{"SayWhereTheyLead", "<a href=//b.example title=t target=_top onclick=x>c</a>",
             "<p><a href=\"https://b.example\" title=\"t\" rel=\"noopener noreferrer nofollow\">c</a></p>"},
        Case{"OfOtherSchemesAreText",
             "<a href=' java\nscript:x'>a</a><a href=data:x>b</a><a href=blob:x>c</a><a>d</a><a href>e</a>",
             "<p>abcde</p>"},
        Case{"OfMailAndTelephone", "<a href=mailto:a@b.example>a</a> <a href='tel:+4712'>b</a>",
             "<p><a href=\"mailto:a@b.example\">a</a> <a href=\"tel:+4712\">b</a></p>"},
        Case{"AroundBlocks", "<a href=/b><h2>a</h2><p>c</p></a>",
             "<h2><a href=\"https://news.example/b\">a</a></h2>\n<p><a href=\"https://news.example/b\">c</a></p>"},
        Case{"InsideTheText", "<a href=#n id=r>1</a><p id=n>a</p><p id=n>b</p><p id=other>c</p><a href=#gone>d</a>",
             "<p><a href=\"#klipp-target-1\">1</a></p>\n<p><span "
             "id=\"klipp-target-1\"></span>a</p>\n<p>b</p>\n<p>c</p>\n"
             "<p><a href=\"https://news.example/a/#gone\">d</a></p>"},
        Case{"ToAnOldAnchor", "<a href=#n>1</a><a name=n></a>a",
             "<p><a href=\"#klipp-target-1\">1</a><span id=\"klipp-target-1\"></span>a</p>"},
        Case{"InsideTheTextHaveANumberEach", "<a href=#n>1</a><a href=#n>2</a><a href=#m>3</a><p id=m>a</p>",
             "<p><a href=\"https://news.example/a/#n\">1</a><a href=\"https://news.example/a/#n\">2</a>"
             "<a href=\"#klipp-target-2\">3</a></p>\n<p><span id=\"klipp-target-2\"></span>a</p>"},
        Case{"ToTheRest", "a <a class=more-link href=/b>Read more</a>", "<p>a</p>"}),
    test::CaseName{});

INSTANTIATE_TEST_SUITE_P(
    LeftOut, HtmlBody,
    ::testing::Values(
        Case{"Scripts",
             "a<script>b</script><style>c</style><template>d</template><svg><text>e</text></svg>"
             "<!--g-->h",
             "<p>ah</p>"},
        Case{"Forms",
             "a<form><p>b</p><input></form><button>c</button><select><option>d</select><textarea>e</textarea>f",
             "<p>af</p>"},
        Case{"WhatIsHidden", "a<p hidden>b</p><div style='x:y;DISPLAY : none'>c</div>", "<p>a</p>"},
        Case{"Shortcodes", "[gallery ids=”1,2″]a[caption id=\"b\"] c[/caption] [vc_row]d[sic] [1] [e f]",
             "<p>a c d[sic] [1] [e f]</p>"},
        Case{"NoShortcodesOfCode", "<code>[gallery]</code>", "<p><code>[gallery]</code></p>"},
        Case{"WhatFeedsAdd", "<p>a</p><p>The post <a href=/b>B</a> appeared first on <a href=/>C</a>.</p><p>&nbsp;</p>",
             "<p>a</p>"},
        Case{"NothingThatOnlyLooksLikeIt", "<p>The post appeared first on Monday.</p><p>b</p>",
             "<p>The post appeared first on Monday.</p>\n<p>b</p>"},
        Case{"NotAllThereIs", "The post A appeared first on B.", "<p>The post A appeared first on B.</p>"}),
    test::CaseName{});

TEST(HtmlBodies, HasHeadingsBelowTheHeadline) {
  Article article;
  article.title = "T";
  article.content_html = "<h1>a</h1><h2>b</h2><h6>c</h6>";
  const std::string markup = test::markup(render_article(article));
  for (const char* part : {"<h3>a</h3>", "<h4>b</h4>", "<h6>c</h6>"}) EXPECT_EQ(count(markup, part), 1) << part;
}

TEST(HtmlBodies, TakesNoHeadingsLevelFromOneWithoutText) {
  Article article;
  article.title = "T";
  article.content_html = "<h1> </h1><h2>b</h2>";
  EXPECT_EQ(count(test::markup(render_article(article)), "<h3>b</h3>"), 1);
}

TEST(HtmlBodies, HasSlotsForAdsBetweenItsBlocks) {
  EXPECT_EQ(count(body("<p>a</p><!-- ad top --><p>b</p>"), "<slot name=\"ad-top\"></slot>"), 1);
  EXPECT_EQ(count(body("<p>a<!-- ad top -->b</p>"), "</p>\n<aside"), 1);
  EXPECT_EQ(count(body("<h2>a<!-- ad top -->b</h2><!-- ad x y --><!--more-->"), "<slot"), 0);
}

TEST(HtmlBodies, HasNoPicturesInAReaderView) {
  Article article;
  article.title = "T";
  article.content_html =
      "<p>a<img src=/b.png alt=b></p><img src=/c.png><figure><img src=/d.png><figcaption>e</figcaption></figure>"
      "<!-- ad f --><figure><table><tr><td>g<td>h</table><figcaption>i</figcaption></figure>";
  Options options;
  options.view = View::kReader;
  const std::string text = markup(render_article(article, options));
  for (const char* gone : {"<img", "<figure", "<slot", ">e<"}) EXPECT_EQ(count(text, gone), 0) << gone;
  for (const char* stays : {"<p>a</p>", "<td>g</td>", "<p class=\"klipp-caption\">i</p>"})
    EXPECT_EQ(count(text, stays), 1) << stays;
}

TEST(HtmlBodies, IsRefusedBeyondItsLimits) {
  Options options;
  options.format = BodyFormat::kHtml;
  options.limits.html_bytes = 4;
  EXPECT_EQ(summary(render_body("abcde", options)),
            "too-large at byte 4: the body has more than 4 bytes (html-bytes); shorten or split it");
  EXPECT_EQ(summary(render_body("abcd", options)), "ok");
  options.limits = {};
  options.limits.output_elements = 10;
  EXPECT_EQ(summary(render_body(repeat("<p>a</p>", 11), options)),
            "too-large at : the markup would have more than 10 elements (output-elements); shorten the document");
  EXPECT_EQ(summary(render_body("a\xFF", options)).substr(0, 18), "not-json at byte 1");
}

TEST(HtmlBodies, NeverNestsTooDeep) {
  for (const std::string open : {"<div>", "<blockquote>", "<ul><li>", "<b>", "<table><tr><td>", "<details>", "<dl><dd>",
                                 "<span lang=a>", "<figure>", "<a href=/b><p>"}) {
    const std::string text = body(repeat(open, 20'000) + "the end");
    EXPECT_EQ(count(text, "the end"), 1) << open;
  }
}

TEST(HtmlBodies, ThatTakesTooMuchMemoryIsRefused) {
  std::string html = "<p>";
  for (int i = 0; i < 250; ++i) html += "<b id=" + std::to_string(i) + ">";
  html += repeat("<p>x", 20'000);
  EXPECT_EQ(body(html),
            "too-large at : the markup would have more than 20000 elements (output-elements); shorten the document");
}

TEST(HtmlBodies, WinsOverPlainTextAndMarkdownOverIt) {
  Article article;
  article.title = "T";
  article.content_text = "plain";
  article.content_html = "<i>html</i>";
  EXPECT_EQ(count(markup(render_article(article)), "<p><i>html</i></p>"), 1);
  article.content_markdown = "*markdown*";
  EXPECT_EQ(count(markup(render_article(article)), "<p><em>markdown</em></p>"), 1);
}

TEST(ShortcodeLength, IsThatOfShortcodesAlone) {
  EXPECT_EQ(shortcode_length("[gallery] x"), 9U);
  EXPECT_EQ(shortcode_length("[a b=\"c\"]"), 9U);
  EXPECT_EQ(shortcode_length("[/a]"), 4U);
  EXPECT_EQ(shortcode_length("[et_pb_row]"), 11U);
  for (const char* text :
       {"", "x", "[", "[]", "[/]", "[1]", "[sic]", "[a b]", "[a = b]", "[a b=c", "[a b=[c]]", "[…]"}) {
    EXPECT_EQ(shortcode_length(text), 0U) << text;
  }
}

TEST(HtmlBodyAgain, SaysTheSame) {
  for (const char* html : {
           "<div class='kg-callout-card'><p>a</p><ul><li>b</ul></div>",
           "<div class='gallery'><figure><img src='a.png' alt='A'></figure><figure><img src='b.png' "
           "alt='B'></figure></div>",
           "<table><tr><th>a<td colspan=2>b</table>",
           "<figure><pre>a</pre><figcaption>b</figcaption></figure>",
           "<iframe src='https://www.youtube.com/embed/x' title='Film'></iframe>",
           "<p><img src='a.png' alt='A' width='200' height='90'></p>",
           "<h2>a</h2><p>– b</p><blockquote>c<cite>d</cite></blockquote><details><summary>e</summary>f</details>",
       }) {
    const std::string once = body(html);
    EXPECT_EQ(body(once), once) << html;
  }
}

}  // namespace
}  // namespace klipp
