#include "formats/wordpress.hpp"

#include "klipp/validate.hpp"
#include "support.hpp"

namespace klipp {
namespace {

Article post(const std::string& members) {
  const Result<Article> article = read_article(R"({"title":{"rendered":"T"},)" + members + "}");
  EXPECT_EQ(test::summary(article), "ok");
  return article.value();
}

Article embedded(const std::string& members) { return post("\"_embedded\":{" + members + "}"); }

TEST(WordPress, ReadsAPost) {
  const Article article = post(R"("id":12,"link":"https://news.example/a/","status":"publish","type":"post",
    "excerpt":{"rendered":"<p>En &amp; to.</p>"},"content":{"rendered":"<p>B</p>","protected":false},"tags":[4])");
  EXPECT_EQ(article.id, "12");
  EXPECT_EQ(article.url, "https://news.example/a/");
  EXPECT_EQ(article.summary, "En & to.");
  EXPECT_EQ(article.content_html, "<p>B</p>");
  EXPECT_TRUE(article.tags.empty());
}

TEST(WordPress, DecodesTitlesOnce) {
  const auto title = [](const std::string& html) {
    return read_article(R"({"title":{"rendered":")" + html + R"("},"link":"/a"})").value().title;
  };
  EXPECT_EQ(title("&#8220;Ja&#8221; &#038; <em>nei</em>"), "“Ja” & nei");
  EXPECT_EQ(title("Hva er &amp;nbsp;?"), "Hva er &nbsp;?");
  EXPECT_EQ(read_article(R"({"title":"R &amp; D","content":{"rendered":""}})").value().title, "R & D");
}

TEST(WordPress, SaysTheTimeByItsOwnClock) {
  const auto published = [](const char* local, const char* utc) {
    return post(std::string(R"("date":")") + local + R"(","date_gmt":")" + utc + "\"").published.text;
  };
  EXPECT_EQ(published("2026-03-04T00:15:00", "2026-03-03T23:15:00"), "2026-03-04T00:15:00+01:00");
  EXPECT_EQ(published("2026-02-28T20:00:00", "2026-03-01T01:30:00"), "2026-02-28T20:00:00-05:30");
  EXPECT_EQ(published("2026-01-01T09:00:00", "2025-12-31T23:15:00"), "2026-01-01T09:00:00+09:45");
  EXPECT_EQ(published("2026-03-04T10:00:00", "2026-03-04T10:00:00"), "2026-03-04T10:00:00Z");
  EXPECT_EQ(published("2026-03-04T10:00:00", "2026-03-04T09:53:00"), "2026-03-04T09:53:00Z") << "no zone is that far";
  EXPECT_EQ(published("2026-03-06T10:00:00", "2026-03-04T10:00:00"), "2026-03-04T10:00:00Z");
  EXPECT_EQ(published("", "2026-03-04T09:00:00"), "2026-03-04T09:00:00Z");
  EXPECT_EQ(published("2026-03-04T10:00:00", ""), "2026-03-04T10:00:00");
  EXPECT_EQ(published("2026-03-04T10:00:00+02:00", "2026-03-04T08:00:00Z"), "2026-03-04T10:00:00+02:00");
}

TEST(WordPress, TakesAuthorsAndTermsThatAreEmbedded) {
  const Article article =
      embedded(R"("author":[{"name":"Siri &amp; Pål","link":"https://news.example/siri"},{"code":"x"}],
    "wp:term":[[{"name":"Sjø &amp; havn","taxonomy":"category"},{"name":"U","slug":"uncategorized","taxonomy":"category"}],
               [{"name":"ferger","taxonomy":"post_tag"},{"name":"v","taxonomy":"post_format"},7],8])");
  ASSERT_EQ(article.authors.size(), 1U);
  EXPECT_EQ(article.authors[0].name, "Siri & Pål");
  EXPECT_EQ(article.authors[0].url, "https://news.example/siri");
  EXPECT_EQ(article.tags, (List<String>{"Sjø & havn", "ferger"}));
}

TEST(WordPress, TakesAllOfSeveralAuthors) {
  const Article article = embedded(R"("author":[{"name":"A"}],
    "wp:term":[[{"name":"A","taxonomy":"author"},{"name":"B","taxonomy":"author","link":"https://news.example/b"}]])");
  ASSERT_EQ(article.authors.size(), 2U);
  EXPECT_EQ(article.authors[1].url, "https://news.example/b");
}

TEST(WordPress, ShowsAWholePictureThatIsWideEnough) {
  const std::string sizes = R"("cut":{"source_url":"/cut.jpg","width":1300,"height":600},
    "m":{"source_url":"/m.jpg","width":768,"height":512},"xl":{"source_url":"/xl.jpg","width":2048,"height":1365},
    "l":{"source_url":"/l.jpg","width":1536,"height":1024},"none":7)";
  const Picture picture = embedded(R"("wp:featuredmedia":[{"source_url":"/o.jpg","alt_text":"A","media_type":"image",
    "caption":{"rendered":"<p>C &amp; D</p>"},"media_details":{"width":2400,"height":1600,"sizes":{)" +
                                   sizes + "}}}]")
                              .picture;
  EXPECT_EQ(picture.url, "/l.jpg");
  EXPECT_EQ(picture.width, 1536);
  EXPECT_EQ(picture.height, 1024);
  EXPECT_EQ(picture.alt, "A");
  EXPECT_EQ(picture.caption, "C & D");
}

TEST(WordPress, ShowsThePictureItselfWhereItHasNoSizes) {
  EXPECT_EQ(embedded(R"("wp:featuredmedia":[{"source_url":"/o.jpg"}])").picture.url, "/o.jpg");
  EXPECT_EQ(embedded(R"("wp:featuredmedia":[{"source_url":"/o.mp4","media_type":"file"}])").picture.url, "");
  EXPECT_EQ(embedded(R"("wp:featuredmedia":[{"code":"rest_forbidden"}])").picture.url, "");
  EXPECT_EQ(post(R"("jetpack_featured_media_url":"/j.jpg")").picture.url, "/j.jpg");
}

TEST(WordPress, ShowsNoProtectedText) {
  const Article article =
      post(R"("excerpt":{"rendered":"<p>E</p>","protected":true},"content":{"rendered":"<p>B</p>","protected":true})");
  EXPECT_EQ(article.content_html, "");
  EXPECT_EQ(article.lead, List<String>{"E"});
}

TEST(WordPress, ShowsOnlyWhatIsPublished) {
  for (const char* status : {"draft", "pending", "private", "future", "trash"}) {
    EXPECT_FALSE(read_article(R"({"title":{"rendered":"T"},"status":")" + std::string(status) + "\"}").ok()) << status;
  }
  EXPECT_EQ(test::summary(read_article(R"({"title":{"rendered":"T"},"status":"inherit","type":"attachment"})")),
            "bad-value at /type: is 'attachment', which is no article; give the address of one");
}

TEST(WordPress, SaysWhatTheSiteAnswered) {
  EXPECT_EQ(test::summary(read_article(R"({"code":"rest_no_route","message":"No route.","data":{"status":404}})")),
            "bad-value at /message: the site answered with an error: No route.");
}

TEST(WordPress, LosesOnlyTheItemThatIsWrong) {
  const Result<Feed> feed = read_feed(R"([{"title":{"rendered":"a"},"date":"soon","link":["x"]},null,7,
    {"title":{"rendered":"b"},"status":"draft"},{"title":7,"content":{"rendered":8}}])");
  ASSERT_EQ(test::summary(feed), "ok");
  ASSERT_EQ(feed.value().items.size(), 2U);
  EXPECT_EQ(feed.value().items[0].title, "a");
  EXPECT_EQ(feed.value().items[1].title, "7");
  EXPECT_EQ(feed.value().items[1].content_html, "8");
}

/// The files of a picture whose sizes are these: "300 /m.jpg image/webp".
List<String> sizes_of(const std::string& sizes, const std::string& type = "image/jpeg") {
  List<String> all;
  const std::string media = R"("wp:featuredmedia":[{"source_url":"/o","mime_type":")" + type +
                            R"(","media_details":{"width":2400,"height":1600,"sizes":)" + sizes + "}}]";
  for (const PictureSize& size : embedded(media).picture.sizes) {
    all.push_back(std::to_string(size.width) + " " + size.url + " " + size.type);
  }
  return all;
}

TEST(WordPress, LetsBrowsersChooseAmongSizesOfTheWholePicture) {
  EXPECT_EQ(sizes_of(R"({"l":{"source_url":"/l","mime_type":"image/jpeg","width":1024,"height":683},
    "thumbnail":{"source_url":"/t","width":150,"height":150},"m":{"source_url":"/m","width":300,"height":200},
    "full":{"source_url":"/o","mime_type":"image/jpeg","width":2400,"height":1600},
    "again":{"source_url":"/again","width":300,"height":200},"none":{"source_url":"/n"},"x":[]})"),
            (List<String>{"300 /m ", "1024 /l ", "2400 /o "}));
}

TEST(WordPress, NamesFormatsOnlyWhereThereAreSeveral) {
  const std::string webp = R"({"m":{"source_url":"/m","mime_type":"image/webp","width":300,"height":200}})";
  EXPECT_EQ(sizes_of(webp, "image/webp"), (List<String>{"300 /m ", "2400 /o "}));
  EXPECT_EQ(sizes_of(webp), (List<String>{"300 /m image/webp", "2400 /o "}));
}

TEST(WordPress, ReadsTheFormatsOfItsPlugin) {
  EXPECT_EQ(sizes_of(R"({"m":{"source_url":"/m.jpg","mime_type":"image/jpeg","width":300,"height":200,"sources":{
    "image/jpeg":{"source_url":"/m.jpg"},"image/avif":{"file":"m.avif","source_url":"/m.avif"},"image/webp":3}}})"),
            (List<String>{"300 /m.jpg ", "300 /m.avif image/avif", "2400 /o "}));
}

TEST(WordPress, HasNoChoiceOfOneFile) { EXPECT_EQ(sizes_of("{}"), List<String>{}); }

}  // namespace
}  // namespace klipp
