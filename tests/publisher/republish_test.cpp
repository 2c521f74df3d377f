#include "publisher_fixture.hpp"

/// What the publisher's page on publishing an article anew has, and whom it is for.
namespace klipp::example {
namespace {

using RepublishPage = PublisherFixture;

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

constexpr const char* kFree = R"({"title": "Fri & åpen", "language": "nb", "content_text": "Tekst.",
  "_klipp": {"republish": {"license": "CC BY 4.0", "url": "/republish/fri"}}})";

TEST_F(RepublishPage, HasTheArticleToCopyWithoutScript) {
  directory_.write("documents/fri.json", kFree);
  const httplib::Response answer = get("/republish/fri");
  EXPECT_EQ(answer.status, 200);
  EXPECT_TRUE(has(answer.body, "<html lang=\"nb\">")) << answer.body;
  EXPECT_TRUE(has(answer.body, "<title>Fri &amp; åpen</title>"));
  EXPECT_TRUE(has(answer.body, "&lt;h1&gt;Fri &amp;amp; åpen&lt;/h1&gt;")) << answer.body;
  EXPECT_TRUE(has(answer.body, "&lt;a href=&quot;" + server_.origin() + "/articles/fri&quot;&gt;"));
  EXPECT_TRUE(has(answer.body, "Tekst.</textarea>"));
  EXPECT_FALSE(has(answer.body, "<script"));
}

TEST_F(RepublishPage, IsKeptFromSearchEnginesAsItIsTheArticleOnceMore) {
  directory_.write("documents/fri.json", kFree);
  EXPECT_EQ(get("/republish/fri").get_header_value("X-Robots-Tag"), "noindex");
}

TEST_F(RepublishPage, IsLinkedByTheArticle) {
  directory_.write("documents/fri.json",
                   R"({"title": "Fri", "url": "/articles/fri", "_klipp": {"republish": {"url": "/republish/fri"}}})");
  EXPECT_TRUE(has(get("/articles/fri").body, "href=\"" + server_.origin() + "/republish/fri\""))
      << get("/articles/fri").body;
}

TEST_F(RepublishPage, IsOnlyThereForArticlesThatSaySo) {
  directory_.write("documents/teaser.json", R"({"title": "T", "_klipp": {"teaser": true, "republish": {}}})");
  directory_.write("documents/feed.json", R"({"items": [{"title": "T", "_klipp": {"republish": {}}}]})");
  for (const char* path : {"/republish/first", "/republish/teaser", "/republish/feed", "/republish/none", "/republish/",
                           "/republish/first/x"}) {
    EXPECT_EQ(get(path).status, 404) << path;
  }
}

}  // namespace
}  // namespace klipp::example
