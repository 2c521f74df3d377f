#include "formats/ghost.hpp"

#include "support.hpp"

namespace klipp {
namespace {

Result<Article> read(const std::string& members) {
  return read_article(R"({"posts":[{"comment_id":"1","title":"T",)" + members + "}]}");
}

Article post(const std::string& members) {
  const Result<Article> article = read(members);
  EXPECT_EQ(test::summary(article), "ok");
  return article.value();
}

TEST(Ghost, ReadsAPost) {
  const Article article = post(R"("id":"64f0","url":"https://blog.example/a/","html":"<p>B</p>","excerpt":"E",
    "custom_excerpt":null,"published_at":"2026-02-01T09:30:00.000+01:00","updated_at":"2026-02-05T10:00:00.000Z",
    "feature_image":"/f.jpg","feature_image_alt":"A","feature_image_caption":"<a href=\"x\">C</a> &amp; D",
    "og_image":"/og.jpg","primary_author":{"name":"K"})");
  EXPECT_EQ(article.id, "64f0");
  EXPECT_EQ(article.url, "https://blog.example/a/");
  EXPECT_EQ(article.summary, "E");
  EXPECT_EQ(article.content_html, "<p>B</p>");
  EXPECT_EQ(article.published.text, "2026-02-01T09:30:00.000+01:00");
  EXPECT_EQ(article.modified.day, 5);
  EXPECT_EQ(article.picture.url, "/f.jpg");
  EXPECT_EQ(article.picture.alt, "A");
  EXPECT_EQ(article.picture.caption, "C & D");
  EXPECT_EQ(article.social_picture.url, "/og.jpg");
  ASSERT_EQ(article.authors.size(), 1U);
  EXPECT_EQ(article.authors[0].name, "K");
}

TEST(Ghost, PrefersWhatItsAuthorsWrote) {
  EXPECT_EQ(post(R"("excerpt":"E","custom_excerpt":"C")").summary, "C");
  EXPECT_EQ(post(R"("url":"https://blog.example/a","canonical_url":"https://first.example/a")").url,
            "https://first.example/a");
  EXPECT_EQ(post(R"("authors":[{"name":"A","url":"u"},{"name":"B","website":"w"}],"primary_author":{"name":"A"})")
                .authors.at(1)
                .url,
            "w");
}

TEST(Ghost, LeavesTitlesAsTheyAre) {
  const Result<Article> article = read_article(R"({"posts":[{"comment_id":"1","title":"R &amp; D"}]})");
  EXPECT_EQ(article.value().title, "R &amp; D");
}

TEST(Ghost, ShowsTagsThatArePublic) {
  EXPECT_EQ(post(R"("tags":[{"name":"a","visibility":"public"},{"name":"#b","visibility":"internal"},{"name":"c"},
                            {"slug":"d"},"e",null])")
                .tags,
            (List<String>{"a", "c", "e"}));
}

TEST(Ghost, ShowsOnlyTheTeaserOfWhatIsForMembers) {
  for (const char* visibility : {"members", "paid", "tiers", "filter"}) {
    const Article article =
        post(R"("html":"<p>B</p>","plaintext":"B","excerpt":"E","visibility":")" + std::string(visibility) + "\"");
    EXPECT_EQ(article.content_html + article.content_text, "") << visibility;
    EXPECT_EQ(article.lead, List<String>{"E"}) << visibility;
  }
  EXPECT_EQ(post(R"("html":"<p>B</p>","visibility":"public")").content_html, "<p>B</p>");
  EXPECT_FALSE(post(R"("html":"<p>B</p>","visibility":"public")").is_teaser);
}

TEST(Ghost, ShowsOnlyWhatIsPublished) {
  EXPECT_EQ(test::summary(read(R"("status":"draft")")),
            "bad-value at /posts/0/status: is 'draft'; only what its publisher has published is shown");
  EXPECT_TRUE(read(R"("status":"sent")").ok());
}

TEST(Ghost, TellsAPostFromAList) {
  const auto is_feed = [](const char* text) { return read_document(text).value().is_feed; };
  EXPECT_TRUE(is_feed(R"({"posts":[{"comment_id":"1"}]})"));
  EXPECT_FALSE(is_feed(R"({"comment_id":"1","title":"T"})"));
  EXPECT_TRUE(is_feed(R"({"pages":[]})"));
}

TEST(Ghost, SaysWhatTheSiteAnswered) {
  EXPECT_EQ(test::summary(read_article(R"({"errors":[{"message":"Unknown Content API Key","type":"x"}]})")),
            "bad-value at /errors: the site answered with an error: Unknown Content API Key");
}

TEST(Ghost, LosesOnlyWhatIsWrong) {
  const Result<Feed> feed = read_feed(R"({"posts":[{"comment_id":"1","title":7,"published_at":"soon","authors":"K",
    "tags":{"name":"t"},"feature_image":["x"],"html":null},8,{"title":"b"}]})");
  ASSERT_EQ(test::summary(feed), "ok");
  ASSERT_EQ(feed.value().items.size(), 2U);
  const Article& article = feed.value().items[0];
  EXPECT_EQ(article.title, "7");
  EXPECT_EQ(article.authors.at(0).name, "K");
  EXPECT_EQ(article.tags, List<String>{"t"});
  EXPECT_FALSE(article.published);
}

/// The addresses of all sizes of a picture, each with its width.
List<String> sizes_of(const std::string& address) {
  List<String> all;
  for (const PictureSize& size : post("\"feature_image\":\"" + address + "\"").picture.sizes) {
    all.push_back(size.url + " " + std::to_string(size.width) + size.type);
  }
  return all;
}

TEST(Ghost, KnowsTheSizesThatEveryThemeHas) {
  EXPECT_EQ(sizes_of("https://blog.example/sub/content/images/2026/02/A.JPG?v=1"),
            (List<String>{"https://blog.example/sub/content/images/size/w600/2026/02/A.JPG?v=1 600",
                          "https://blog.example/sub/content/images/size/w1000/2026/02/A.JPG?v=1 1000",
                          "https://blog.example/sub/content/images/size/w1600/2026/02/A.JPG?v=1 1600",
                          "https://blog.example/sub/content/images/2026/02/A.JPG?v=1 2000"}));
  EXPECT_EQ(post(R"("feature_image":"https://blog.example/content/images/a.webp")").picture.url,
            "https://blog.example/content/images/a.webp");
}

TEST(Ghost, KnowsNoSizesOfWhatItLeavesAsItIs) {
  for (const char* address :
       {"https://blog.example/content/images/a.svg", "https://blog.example/content/images/a.gif?b.jpg",
        "https://blog.example/content/images/a", "https://blog.example/content/images/size/w600/a.jpg",
        "https://other.example/a.jpg", "https://other.example/media/content/a.jpg"}) {
    EXPECT_EQ(sizes_of(address), List<String>{}) << address;
  }
}

}  // namespace
}  // namespace klipp
