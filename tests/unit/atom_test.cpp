#include "formats/markup/atom.hpp"

#include "klipp/render.hpp"
#include "support.hpp"

namespace klipp {
namespace {

Feed feed(const std::string& members, const std::string& attributes = "") {
  const Result<Document> document =
      read_document("<feed xmlns='http://www.w3.org/2005/Atom' " + attributes + ">" + members + "</feed>");
  EXPECT_EQ(test::summary(document), "ok");
  EXPECT_EQ(document.value().format, "atom");
  return document.value().feed;
}

Article entry(const std::string& members, const std::string& attributes = "") {
  const Feed read = feed("<entry>" + members + "</entry>", attributes);
  return read.items.empty() ? Article() : read.items.front();
}

TEST(Atom, ReadsAnEntry) {
  const Article article = entry(R"(<id>tag:a.example,2018:1</id><title>T</title><updated>2018-01-23T08:00:00Z</updated>
    <published>2018-01-22T08:00:00Z</published><author><name>K</name><uri>https://a.example/k</uri></author>
    <category term="c" label="C"/><category term="d"/><summary>S</summary><content type="html">&lt;p&gt;B</content>
    <link href="https://a.example/1.json" type="application/json"/><link href="https://a.example/1"/><link href="https://a.example/1.xml" type="text/xml"/>
    <link rel="edit" href="https://a.example/edit"/><link rel="enclosure" type="image/png" href="https://a.example/p"/>)");
  EXPECT_EQ(article.id, "tag:a.example,2018:1");
  EXPECT_EQ(article.url, "https://a.example/1");
  EXPECT_EQ(article.title, "T");
  EXPECT_EQ(article.published.day, 22);
  EXPECT_EQ(article.modified.day, 23);
  EXPECT_EQ(article.authors[0].url, "https://a.example/k");
  EXPECT_EQ(article.tags, (List<String>{"C", "d"}));
  EXPECT_EQ(article.summary, "S");
  EXPECT_EQ(article.content_html, "<p>B");
  EXPECT_EQ(article.picture.url, "https://a.example/p");
}

TEST(Atom, ReadsTheFeedAndEntriesInheritIt) {
  const Feed read = feed(R"(<title type="html">S &amp;amp; T</title><link rel="self" href="https://a.example/feed"/>
    <link href="https://a.example/"/><icon>/i</icon><author><name>A</name></author><entry/>)",
                         "xml:lang='nb'");
  EXPECT_EQ(read.title, "S & T");
  EXPECT_EQ(read.home_page_url, "https://a.example/");
  EXPECT_EQ(read.icon, "/i");
  EXPECT_EQ(read.items[0].authors[0].name, "A");
  EXPECT_EQ(read.items[0].language, "nb");
  EXPECT_EQ(read.items[0].site.name, "S & T");
  EXPECT_EQ(feed("<entry xml:lang='en'/>", "xml:lang='nb'").items[0].language, "en");
}

TEST(Atom, TheFirstPictureAndSummaryCount) {
  const Article article = entry(R"(<summary>S</summary><summary type="html">U</summary>
    <link rel="enclosure" type="image/png" href="/p"/><link rel="enclosure" type="image/png" href="/q"/>)");
  EXPECT_EQ(article.summary, "S");
  EXPECT_EQ(article.picture.url, "/p");
}

TEST(Atom, KeepsWhatIsEnclosed) {
  const Article article = entry(R"(<link rel="enclosure" type="audio/mpeg" href="/e.mp3" length="12" title="Hear it"/>
    <link rel="enclosure" type="image/png" href="/p"/><link rel="related" type="audio/mpeg" href="/f.mp3"/>)");
  ASSERT_EQ(article.attachments.size(), 1U);
  EXPECT_EQ(article.attachments[0].title, "Hear it");
  EXPECT_EQ(article.attachments[0].bytes, "12");
}

TEST(Atom, TheHomePageIsTheBestOfItsLinks) {
  EXPECT_EQ(feed("<link type='application/json' href='https://a.example/j'/><entry/>").home_page_url,
            "https://a.example/j");
}

TEST(Atom, TextIsWhatItsTypeSays) {
  EXPECT_EQ(entry("<title>a &lt;b&gt; &amp;amp;</title>").title, "a <b> &amp;");
  EXPECT_EQ(entry("<title type='html'>a &lt;b&gt;x&lt;/b&gt; &amp;amp;</title>").title, "a x &");
  EXPECT_EQ(entry("<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>a <b>x</b></div></title>").title,
            "a x");
  EXPECT_EQ(entry("<content>a &lt;b&gt;</content>").content_text, "a <b>");
  EXPECT_EQ(entry("<content type='image/png'>iVBORw0K</content>").content_html, "");
  EXPECT_EQ(entry("<content type='html' src='https://a.example/b'>c</content>").content_html, "");
}

TEST(Atom, XhtmlBecomesHtml) {
  const Article article = entry(R"(<content type="xhtml" xml:base="https://a.example/x/"><h:div
    xmlns:h="http://www.w3.org/1999/xhtml"><h:p xml:lang="en">A <h:b>b</h:b> <h:i>c</h:i><h:br/>&lt; &amp;</h:p><h:p/>
    <h:img src="p.png" alt="&quot;"/><!-- c --><h:style>d</h:style><h:a href="../y">e</h:a></h:div></content>)");
  EXPECT_EQ(article.content_html.substr(0, 73), R"(<p lang="en">A <b>b</b> <i>c</i><br>&lt; &amp;</p><p></p>
    <img src="h)");
  EXPECT_NE(article.content_html.find(
                R"(<img src="https://a.example/x/p.png" alt="&quot;"><a href="https://a.example/y">e</a>)"),
            String::npos)
      << article.content_html;
}

TEST(Atom, XhtmlLosesAttributesOfOtherNamespaces) {
  EXPECT_EQ(
      entry(R"(<content type="xhtml"><div><p xmlns:o="urn:other" o:b="c" id="d">a</p></div></content>)").content_html,
      R"(<p id="d">a</p>)");
}

TEST(Atom, XhtmlInSeveralDivisionsIsKept) {
  EXPECT_EQ(entry(R"(<content type="xhtml"><div>a</div><div>b</div></content>)").content_html,
            "<div>a</div><div>b</div>");
}

TEST(Atom, AddressesStartAtTheBase) {
  const Article article =
      entry("<link href='1'/><author><name>K</name><uri>/k</uri></author>", "xml:base='https://a.example/b/'");
  EXPECT_EQ(article.url, "https://a.example/b/1");
  EXPECT_EQ(article.authors[0].url, "https://a.example/k");
  EXPECT_EQ(entry("<link xml:base='c/' href='1'/>", "xml:base='https://a.example/b/'").url, "https://a.example/b/c/1");
  EXPECT_EQ(entry("<link href='1'/>", "xml:base='javascript:x'").url, "1");
  EXPECT_EQ(entry("<link xml:base='x:y' href='1'/>", "xml:base='https://a.example/b/'").url, "https://a.example/b/1");
}

TEST(Atom, ALoneEntryIsAnArticle) {
  const Result<Document> document =
      read_document("<entry xmlns='http://www.w3.org/2005/Atom'><title>T</title></entry>");
  ASSERT_EQ(test::summary(document), "ok");
  EXPECT_FALSE(document.value().is_feed);
  EXPECT_EQ(document.value().feed.items[0].title, "T");
}

TEST(Atom, WhatWasNeverPublishedHasTheDateOfItsLastChange) {
  EXPECT_EQ(entry("<updated>2018-01-23T08:00:00Z</updated>").published.day, 23);
}

TEST(Atom, ReadsTheDraftBeforeIt) {
  const Result<Feed> read = read_feed(R"(<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>T</title>
    <issued>2004-01-02T08:00:00Z</issued><content type="text/html" mode="escaped">&lt;p&gt;B</content></entry></feed>)");
  ASSERT_EQ(test::summary(read), "ok");
  EXPECT_EQ(read.value().items[0].published.year, 2004);
  EXPECT_EQ(read.value().items[0].content_html, "<p>B");
}

TEST(Atom, OtherFeedsAreRefused) {
  EXPECT_EQ(test::summary(read_feed("<feed xmlns='urn:other'/>")),
            "bad-value at byte 0: is not Atom 1.0, whose namespace is http://www.w3.org/2005/Atom");
}

TEST(Atom, ReadsABodyAgainstTheNearestBase) {
  const std::string html = R"(<link href="https://a.example/1"/><title>T</title><content type="html" xml:base="c/">
    &lt;p&gt;&lt;a href="2"&gt;L&lt;/a&gt;&lt;/p&gt;</content>)";
  const Article article = entry(html, "xml:base='https://a.example/b/'");
  Options options;
  options.base = "https://news.example/feed";
  EXPECT_EQ(test::count(test::markup(render_article(article, options)), R"(href="https://a.example/b/c/2")"), 1);
  EXPECT_EQ(test::count(entry(html).content_html, "<base"), 0) << "no base that is absolute";
}

TEST(Atom, ReadsASummaryThatIsTheBodyAgainstItsBase) {
  const Article article = entry(R"(<summary type="html" xml:base="https://a.example/s/">&lt;p&gt;A&lt;/p&gt;&lt;p&gt;B
    &lt;/p&gt;&lt;p&gt;C&lt;/p&gt;</summary>)");
  EXPECT_TRUE(article.content_html.starts_with(R"(<base href="https://a.example/s/"><p>A)")) << article.content_html;
}

TEST(Atom, TakesTextInXhtmlForText) {
  EXPECT_EQ(entry(R"(<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a &lt;b&gt;</div></content>)")
                .content_html,
            "a &lt;b&gt;");
}

}  // namespace
}  // namespace klipp
