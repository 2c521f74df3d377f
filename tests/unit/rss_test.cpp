#include "formats/markup/rss.hpp"

#include "formats/markup/rss1.hpp"
#include "support.hpp"

namespace klipp {
namespace {

/// Prefixes are other than usual: it is the URI that counts.
constexpr std::string_view kRss =
    R"(<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:d="http://purl.org/dc/elements/1.1/"
    xmlns:m="http://search.yahoo.com/mrss/" xmlns:content="urn:other"><channel><title>S</title>)";

Feed feed(const std::string& channel) {
  const Result<Document> document = read_document(std::string(kRss) + channel + "</channel></rss>");
  EXPECT_EQ(test::summary(document), "ok");
  EXPECT_EQ(document.value().format, "rss");
  EXPECT_TRUE(document.value().is_feed);
  return document.value().feed;
}

Article item(const std::string& members) {
  const Feed read = feed("<item>" + members + "</item>");
  return read.items.empty() ? Article() : read.items.front();
}

TEST(Rss, ReadsAnItem) {
  const Article article = item(R"(<title>T</title><link> https://a.example/1 </link><guid isPermaLink="false">7</guid>
    <pubDate>Mon, 22 Jan 2018 08:00:00 +0100</pubDate><d:creator>K</d:creator><category>C &amp;amp; D</category>
    <category>C &amp;amp; D</category><category/><description>S</description><c:encoded>&lt;p&gt;B</c:encoded>)");
  EXPECT_EQ(article.title, "T");
  EXPECT_EQ(article.url, "https://a.example/1");
  EXPECT_EQ(article.id, "7");
  EXPECT_EQ(article.published.text, "2018-01-22T08:00:00+01:00");
  ASSERT_EQ(article.authors.size(), 1U);
  EXPECT_EQ(article.authors[0].name, "K");
  EXPECT_EQ(article.tags, List<String>{"C & D"});
  EXPECT_EQ(article.summary, "S");
  EXPECT_EQ(article.content_html, "<p>B");
  EXPECT_EQ(article.site.name, "S");
}

TEST(Rss, ReadsTheChannel) {
  const Feed read = feed(R"(<link>https://a.example/</link><language>nb</language>
    <image><url>/i.png</url><title>not this</title></image><item><title>T</title></item>)");
  EXPECT_EQ(read.title, "S");
  EXPECT_EQ(read.home_page_url, "https://a.example/");
  EXPECT_EQ(read.icon, "/i.png");
  EXPECT_EQ(read.items[0].language, "nb");
}

TEST(Rss, TitlesAreHtmlDecodedOnce) {
  EXPECT_EQ(item("<title>R &amp;amp; D &lt;i&gt;x&lt;/i&gt;</title>").title, "R & D x");
  EXPECT_EQ(item("<title>R &amp; D</title>").title, "R & D");
  EXPECT_EQ(item("<title><![CDATA[&amp;lt;]]></title>").title, "&lt;");
}

TEST(Rss, PrefixesOfOtherNamespacesMeanNothing) {
  EXPECT_EQ(item("<title>T</title><content:encoded>B</content:encoded>").content_html, "");
  EXPECT_EQ(item("<title>T</title><m:title>M</m:title>").title, "T");
}

TEST(Rss, GuidsAreLinksUnlessTheySayOtherwise) {
  EXPECT_EQ(item("<guid>https://a.example/g</guid>").url, "https://a.example/g");
  EXPECT_EQ(item("<guid isPermaLink='false'>https://a.example/g</guid>").url, "");
  EXPECT_EQ(item("<guid>g</guid>").url, "");
  EXPECT_EQ(item("<guid>https://a.example/g</guid><link>https://a.example/l</link>").url, "https://a.example/l");
}

TEST(Rss, AddressesForMailAreNoNames) {
  EXPECT_EQ(item("<author>k@a.example (Kari N)</author>").authors[0].name, "Kari N");
  EXPECT_TRUE(item("<author>k@a.example</author>").authors.empty());
  EXPECT_EQ(item("<author>Kari N</author><d:creator>Kari N</d:creator>").authors.size(), 1U);
}

TEST(Rss, ALongDescriptionIsTheBody) {
  const auto described = [](const std::string& html) {
    return item("<description><![CDATA[" + html + "]]></description>");
  };
  EXPECT_EQ(described("<p>One.</p>").content_html, "");
  EXPECT_EQ(described("<p>One.</p>").summary, "One.");
  EXPECT_EQ(described("<p>One.</p><p> </p>").content_html, "");
  EXPECT_EQ(described("<p>One.</p><p>Two.</p>").content_html, "<p>One.</p><p>Two.</p>");
  EXPECT_EQ(described("One.<ul><li>Two.</ul>").summary, "");
  EXPECT_EQ(described(test::repeat("One. ", 300)).summary, "");
  EXPECT_EQ(described(test::repeat("One. ", 300) + "Two [&hellip;]").content_html, "");
  EXPECT_EQ(described("<p>One.</p><p>Two [&hellip;]</p>").content_html, "");
  EXPECT_EQ(described("<p>One.</p><p>The post T appeared first on S.</p>").summary, "One.");
}

TEST(Rss, SummariesLoseWhatWordPressAdds) {
  EXPECT_EQ(item("<description>One two [&amp;#8230;]</description>").summary, "One two…");
}

TEST(Rss, TakesOneSizeOfTheFirstPicture) {
  const Article article = item(R"(<m:content url="https://a.example/p?w=300" medium="image" width="300" height="200"/>
    <m:content url="https://a.example/p?w=1300" type="image/jpeg" width="1300" height="867"><m:credit>C</m:credit>
    <m:description type="html">&lt;b&gt;D&lt;/b&gt;</m:description></m:content>
    <m:content url="https://a.example/q" medium="image" width="1400"/><m:thumbnail url="https://a.example/t"/>)");
  EXPECT_EQ(article.picture.url, "https://a.example/p?w=1300");
  EXPECT_EQ(article.picture.width, 1300);
  EXPECT_EQ(article.picture.height, 867);
  EXPECT_EQ(article.picture.caption, "D");
  EXPECT_EQ(article.picture.credit, "C");
}

TEST(Rss, TheFirstOfSeveralCounts) {
  const Article article = item(R"(<pubDate>Mon, 22 Jan 2018 08:00:00 +0100</pubDate><d:date>2019-02-03</d:date>
    <m:content url="/p" medium="image"><m:credit>C</m:credit><m:credit>D</m:credit></m:content>)");
  EXPECT_EQ(article.published.year, 2018);
  EXPECT_EQ(article.picture.credit, "C");
  EXPECT_EQ(item(R"(<m:thumbnail url="/t"/><m:thumbnail url="/u"/>)").picture.url, "/t");
  EXPECT_EQ(item(R"(<enclosure url="/e" type="image/png"/><enclosure url="/f" type="image/png"/>)").picture.url, "/e");
}

TEST(Rss, TakesPicturesOfGroupsThumbnailsAndEnclosures) {
  EXPECT_EQ(item(R"(<m:group><m:content url="/v.mp4" medium="video"/><m:content url="/s" medium="image" width="9"/>
    <m:content url="/l" medium="image" width="99"/></m:group>)")
                .picture.url,
            "/l");
  EXPECT_EQ(item(R"(<m:content url="/v.mp4" medium="video"/><m:thumbnail url="/t"/>)").picture.url, "/t");
  EXPECT_EQ(item(R"(<enclosure url="/e.mp3" type="audio/mpeg"/><enclosure url="/e" type="image/png"/>)").picture.url,
            "/e");
}

TEST(Rss, KeepsSoundsFilmsAndFiles) {
  const Article article = item(R"(<enclosure url="https://a.example/e.mp3" type="audio/mpeg" length="34567890"/>
    <m:content url="https://a.example/e.mp3" type="audio/mpeg"/><m:content url="/p.png" medium="image"/>
    <m:group><m:content url="/f.mp4" type="video/mp4" fileSize="1e3"><m:title>The film</m:title></m:content>
    <m:content url="/f-small.mp4" type="video/mp4"/></m:group><m:content url="/g" medium="audio"/>
    <m:content url="/h.swf" medium="video" type="application/x-shockwave-flash"/>
    <enclosure url="/p.pdf" type="application/pdf"/><enclosure type="audio/mpeg"/>)");
  ASSERT_EQ(article.attachments.size(), 4U);
  EXPECT_EQ(article.attachments[0].url, "https://a.example/e.mp3");
  EXPECT_EQ(article.attachments[0].bytes, "34567890");
  EXPECT_EQ(article.attachments[1].title, "The film");
  EXPECT_EQ(article.attachments[1].bytes, "");
  EXPECT_EQ(article.attachments[2].type, "audio/*");
  EXPECT_EQ(article.attachments[3].url, "/p.pdf");
  EXPECT_EQ(article.picture.url, "/p.png");
}

TEST(Rss, ABadDateCostsThatDate) {
  const Feed read = feed("<item><title>T</title><pubDate>soon</pubDate></item><item><title>U</title></item>");
  ASSERT_EQ(read.items.size(), 2U);
  EXPECT_FALSE(read.items[0].published);
  EXPECT_EQ(read.items[0].title, "T");
}

TEST(Rss, HoldsTheLimitOfItems) {
  const Limits limits{.list_items = 1};
  EXPECT_EQ(test::summary(read_feed("<rss><channel><item/><item/></channel></rss>", limits)),
            "too-large at /item: has more than 1 entries (list-items); shorten the list");
  EXPECT_TRUE(read_feed("<rss><channel><item/></channel></rss>", limits).ok());
}

TEST(Rss, TakesNoMoreTagsThanTheLimit) {
  const Limits limits{.list_items = 2};
  const Result<Feed> read = read_feed(
      "<rss><channel><item><category>a</category><category>a</category><category>b</category><category>c</category>"
      "</item></channel></rss>",
      limits);
  ASSERT_EQ(test::summary(read), "ok");
  EXPECT_EQ(read.value().items[0].tags, (List<String>{"a", "b"}));
}

TEST(Rss, NeedsAChannel) {
  EXPECT_EQ(test::summary(read_feed("<rss/>")), "missing at /channel: is missing; a feed in RSS needs it");
}

TEST(Rss, ReadsXhtmlThatIsNotEncoded) {
  const Article article =
      item(R"(<c:encoded><p class="a&amp;b">One<br/>&lt;two&gt;</p><script>x</script></c:encoded>)");
  EXPECT_EQ(article.content_html, R"(<p class="a&amp;b">One<br>&lt;two&gt;</p>)");
}

TEST(Rss1, ReadsItemsBesideTheChannel) {
  const Result<Document> document = read_document(R"(<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel r:about="https://a.example/">
    <title>S</title><link>https://a.example/</link><dc:language>de</dc:language></channel>
    <item r:about="https://a.example/1"><title>T</title><dc:date>2018-01-22T08:00:00Z</dc:date>
    <dc:creator>K</dc:creator><dc:subject>C</dc:subject></item>
    <item r:about="https://a.example/2"><title>U</title><link>https://a.example/u</link></item></r:RDF>)");
  ASSERT_EQ(test::summary(document), "ok");
  EXPECT_EQ(document.value().format, "rss-1.0");
  const Feed& feed = document.value().feed;
  ASSERT_EQ(feed.items.size(), 2U);
  EXPECT_EQ(feed.title, "S");
  EXPECT_EQ(feed.items[0].url, "https://a.example/1");
  EXPECT_EQ(feed.items[0].published.text, "2018-01-22T08:00:00Z");
  EXPECT_EQ(feed.items[0].authors[0].name, "K");
  EXPECT_EQ(feed.items[0].tags, List<String>{"C"});
  EXPECT_EQ(feed.items[0].language, "de");
  EXPECT_EQ(feed.items[1].url, "https://a.example/u");
}

TEST(Rss, LetsBrowsersChooseAmongTheContentsOfAGroup) {
  const Picture picture = item(R"(<m:group><m:content url="/l.jpg" medium="image" width="1200"/>
    <m:content url="/s.jpg" type="image/jpeg" width="300"/><m:content url="/c.jpg" medium="image" width="600" height="600"/>
    <m:content url="/l.avif" medium="image" type="image/avif" width="1200"/><m:thumbnail url="/t.jpg" width="75"/></m:group>)")
                              .picture;
  EXPECT_EQ(picture.url, "/l.jpg");
  ASSERT_EQ(picture.sizes.size(), 3U);
  EXPECT_EQ(picture.sizes[0].url, "/s.jpg");
  EXPECT_EQ(picture.sizes[1].url, "/l.jpg");
  EXPECT_EQ(picture.sizes[2].type, "image/avif");
  EXPECT_TRUE(item(R"(<m:content url="/a.jpg" medium="image" width="300"/><m:content url="/b.jpg" medium="image"
    width="600"/>)")
                  .picture.sizes.empty());
}

TEST(Rss, TakesTheWidestOfItsThumbnails) {
  for (
      const char* thumbnails :
      {R"(<m:thumbnail url="/s" width="144" height="81"/><m:thumbnail url="/l" width="976" height="549"/>)",
       R"(<m:group><m:thumbnail url="/s" width="144" height="81"/><m:thumbnail url="/l" width="976" height="549"/></m:group>)"}) {
    const Picture picture = item(thumbnails).picture;
    EXPECT_EQ(picture.url, "/l");
    EXPECT_EQ(picture.sizes.size(), 2U);
  }
}

}  // namespace
}  // namespace klipp
