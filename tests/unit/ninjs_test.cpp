#include "formats/ninjs.hpp"

#include "support.hpp"

namespace klipp {
namespace {

Result<Article> read(const std::string& members) {
  return read_article("{\"uri\":\"https://a.example/1\"," + members + "}");
}

Article item(const std::string& members) {
  const Result<Article> article = read(members);
  EXPECT_EQ(test::summary(article), "ok");
  return article.value();
}

TEST(Ninjs, ReadsVersion1) {
  const Article article = item(R"("type":"text","headline":"H","byline":"By Tor Moen","language":"nb-NO",
    "description_text":"D. Les mer","body_html":"<p>B</p>","body_text":"B","versioncreated":"2026-02-11T15:20:00+0000",
    "firstcreated":"2026-02-11T13:05:00+0000","subject":[{"name":"S","code":"1"},{"code":"2"}],"keywords":["k"])");
  EXPECT_EQ(article.id, "https://a.example/1");
  EXPECT_EQ(article.url, "https://a.example/1");
  EXPECT_EQ(article.title, "H");
  EXPECT_EQ(article.authors.at(0).name, "Tor Moen");
  EXPECT_EQ(article.language, "nb-NO");
  EXPECT_EQ(article.summary, "D.");
  EXPECT_EQ(article.content_html, "<p>B</p>");
  EXPECT_EQ(article.content_text, "");
  EXPECT_EQ(article.published.text, "2026-02-11T13:05:00Z");
  EXPECT_EQ(article.modified.text, "2026-02-11T15:20:00Z");
  EXPECT_EQ(article.tags, (List<String>{"k", "S"}));
}

TEST(Ninjs, ReadsVersion2) {
  const Article article = item(R"("by":"Tor Moen","headlines":[{"role":"sub","value":"U"},{"role":"main","value":"H"}],
    "descriptions":[{"contenttype":"text/html","value":"<p>D &amp; E</p>"}],"subjects":[{"name":"S"}],
    "bodies":[{"contenttype":"text/plain","value":"B < C"}],"contentcreated":"2026-02-12",
    "versioncreated":"2026-02-13")");
  EXPECT_EQ(article.title, "H");
  EXPECT_EQ(article.summary, "D & E");
  EXPECT_EQ(article.content_text, "B < C");
  EXPECT_EQ(article.published.text, "2026-02-12");
  EXPECT_EQ(article.tags, List<String>{"S"});
}

TEST(Ninjs, ReadsVersion3) {
  const Article article = item(R"("headlines":[{"value":"H"}],"versionCreated":"2026-02-13T11:00:00Z",
    "bodies":[{"contentType":"text/plain","value":"B"},{"contentType":"application/xhtml+xml","value":"<p>B</p>"}])");
  EXPECT_EQ(article.content_html, "<p>B</p>");
  EXPECT_EQ(article.published.text, "2026-02-13T11:00:00Z");
}

TEST(Ninjs, TellsHtmlFromTextByWhatTheItemSays) {
  EXPECT_EQ(item(R"("headline":"H","body_xhtml":"<p>B</p>")").content_html, "<p>B</p>");
  EXPECT_EQ(item(R"("headline":"H","body_main":"A < B")").content_text, "A < B");
  EXPECT_EQ(item(R"("headline":"H","body_main":"<p>B</p>")").content_html, "<p>B</p>");
  EXPECT_EQ(item(R"("headline":"H","body_text":"<b> er et element")").content_text, "<b> er et element");
  EXPECT_EQ(item(R"("bodies":[{"contentType":"text/plain","value":"<3"}],"headline":"H")").content_text, "<3");
  EXPECT_EQ(item(R"("bodies":[{"contentType":"text/html","value":"A &amp; B"}],"headline":"H")").content_html,
            "A &amp; B");
  EXPECT_EQ(item(R"("headline_html":"<b>H &amp; G</b>")").title, "H & G");
  EXPECT_EQ(item(R"("headline":"H &amp; G")").title, "H &amp; G") << "a headline is plain text";
  EXPECT_EQ(item(R"("headline":"H","bodyguard":"B")").content_text, "");
}

TEST(Ninjs, HasAnAddressOnlyIfItsNameIsOne) {
  const Article article = read_article(R"({"uri":"urn:newsml:a:1","headline":"H"})").value();
  EXPECT_EQ(article.id, "urn:newsml:a:1");
  EXPECT_EQ(article.url, "");
  EXPECT_EQ(read_article(R"({"guid":"tag:a:1","headline":"H"})").value().id, "tag:a:1");
}

TEST(Ninjs, ShowsThePictureThatBelongsToIt) {
  const std::string first = R"("p":{"type":"picture","renditions":{"a":{"href":"/p.jpg","width":800,"height":600}}})";
  const std::string video = R"("v":{"type":"video","renditions":{"a":{"href":"/v.jpg"}}},"n":null,"s":"x")";
  const Picture picture = item(R"("headline":"H","associations":{)" + video + "," + first + R"(,"featuremedia":{
    "type":"picture","byline":"Foto: L","headline":"P","body_text":"Alt","description_text":"C","renditions":{
      "original":{"href":"/o.jpg","mimetype":"image/jpeg","width":6000,"height":4000},
      "base":{"href":"/b.jpg","mimetype":"image/jpeg","width":1400,"height":933},
      "film":{"href":"/f.mp4","mimetype":"video/mp4","width":1280,"height":720},
      "small":{"href":"/s.jpg","mimetype":"image/jpeg","width":180,"height":120}}}})")
                              .picture;
  EXPECT_EQ(picture.url, "/b.jpg");
  EXPECT_EQ(picture.width, 1400);
  EXPECT_EQ(picture.alt, "Alt");
  EXPECT_EQ(picture.caption, "C");
  EXPECT_EQ(picture.credit, "Foto: L");
  EXPECT_EQ(item(R"("headline":"H","associations":{)" + video + "," + first + "}").picture.url, "/p.jpg");
  const std::string second = R"("q":{"type":"picture","renditions":{"a":{"href":"/q.jpg","width":800,"height":600}}})";
  EXPECT_EQ(item(R"("headline":"H","associations":{)" + first + "," + second + "}").picture.url, "/p.jpg");
  EXPECT_EQ(
      item(R"("headlines":[{"value":"H"}],"associations":[{"name":"a","type":"graphic","headlines":[{"value":"G"}],
    "renditions":[{"name":"b","href":"/g.png","contentType":"image/png"}]}])")
          .picture.alt,
      "G");
}

TEST(Ninjs, ShowsAPictureAsOne) {
  const Article article = item(R"("type":"picture","headline":"H","byline":"L","description_text":"C","body_text":"A",
    "renditions":{"a":{"href":"/a.jpg"}},"associations":{"b":{"type":"picture","renditions":{"c":{"href":"/c.jpg"}}}})");
  EXPECT_EQ(article.picture.url, "/a.jpg");
  EXPECT_EQ(article.picture.caption, "C");
  EXPECT_EQ(article.picture.credit, "L");
  EXPECT_EQ(article.content_text + article.content_html, "");
  EXPECT_TRUE(article.authors.empty()) << "the credit names the photographer";
}

TEST(Ninjs, ShowsNothingElse) {
  for (const char* type : {"audio", "video", "event", "planning", "component"}) {
    EXPECT_EQ(test::summary(read(R"("headline":"H","type":")" + std::string(type) + "\"")),
              "bad-value at /type: is '" + std::string(type) + "', which is no article; give the address of one");
  }
}

TEST(Ninjs, ShowsOnlyWhatMayBeUsed) {
  EXPECT_EQ(test::summary(read(R"("headline":"H","pubstatus":"withheld")")),
            "bad-value at /pubstatus: is 'withheld'; only what its publisher has published is shown");
  EXPECT_EQ(test::summary(read(R"("headlines":[],"pubStatus":"canceled")")),
            "bad-value at /pubStatus: is 'canceled'; only what its publisher has published is shown");
  EXPECT_TRUE(read(R"("headline":"H","pubstatus":"usable")").ok());
}

TEST(Ninjs, TakesAuthorsOfSuperdeskWhereThereIsNoByline) {
  EXPECT_EQ(item(R"("headline":"H","authors":[{"name":"A","role":"writer"},{"code":"b"}])").authors.size(), 1U);
  EXPECT_EQ(item(R"("headline":"H","authors":[{"name":"A"}],"byline":"Av B")").authors.at(0).name, "B");
}

TEST(Ninjs, LosesOnlyWhatIsWrong) {
  const Result<Feed> feed = read_feed(R"({"_items":[{"headline":7,"byline":["x"],"subject":"S","renditions":4,
    "associations":[5,{"type":"picture","renditions":[6,{"href":7}]}],"versioncreated":{}},8,{"headline":"b","type":null}]})");
  ASSERT_EQ(test::summary(feed), "ok");
  ASSERT_EQ(feed.value().items.size(), 2U);
  EXPECT_EQ(feed.value().items[0].title, "7");
  EXPECT_EQ(feed.value().items[0].tags, List<String>{"S"});
  EXPECT_EQ(feed.value().items[0].picture.url, "7");
}

TEST(Ninjs, LetsBrowsersChooseAmongRenditionsThatShowTheSame) {
  const List<PictureSize> sizes = read_article(R"({"uri":"https://a.example/1","headline":"T","type":"picture",
    "renditions":{"large":{"href":"/l.jpg","width":1400,"height":933},"small":{"href":"/s.jpg","width":400,"height":267},
    "square":{"href":"/q.jpg","width":600,"height":600},"original":{"href":"/o.jpg","width":6000,"height":4000},"webp":{"href":"/l.webp","mimetype":"image/webp","width":1400,
    "height":933},"film":{"href":"/f.mp4","mimetype":"video/mp4","width":700,"height":467},"any":{"href":"/any.jpg"}}})")
                                      .value()
                                      .picture.sizes;
  ASSERT_EQ(sizes.size(), 3U);
  EXPECT_EQ(sizes[0].url, "/s.jpg");
  EXPECT_EQ(sizes[0].width, 400);
  EXPECT_EQ(sizes[1].url, "/l.jpg");
  EXPECT_EQ(sizes[2].type, "image/webp");
}

}  // namespace
}  // namespace klipp
