#include <algorithm>

#include "embed_page.hpp"
#include "publisher_fixture.hpp"

namespace klipp::example {
namespace {

using Embed = PublisherFixture;

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

TEST_F(Embed, IsTheCardOnAPageOfItsOwn) {
  const httplib::Response answer = get("/embed/first");
  EXPECT_EQ(answer.status, 200);
  EXPECT_TRUE(has(answer.body, "klipp-card klipp-horizontal")) << answer.body;
  EXPECT_TRUE(has(answer.body, "<a href=\"" + server_.origin() + "/articles/first\">First &amp; foremost</a>"));
  EXPECT_TRUE(has(answer.body, R"(<base target="_blank">)"));
  EXPECT_TRUE(has(answer.body, R"(<script defer src="/v1/embed.js"></script>)"));
  EXPECT_TRUE(has(get("/embed/first?layout=compact").body, "klipp-card klipp-compact"));
}

TEST_F(Embed, IsLightUnlessAskedOtherwise) {
  for (const char* query : {"", "?layout=compact", "?theme=light", "?theme=", "?theme=DARK", "?theme=\"><script>"}) {
    EXPECT_TRUE(has(get("/embed/first" + std::string(query)).body, R"(data-theme="light">)")) << query;
  }
  EXPECT_TRUE(has(get("/embed/first?theme=dark").body, R"(data-theme="dark">)"));
  EXPECT_TRUE(has(get("/embed/first?layout=compact&theme=auto").body, R"(data-theme="auto">)"));
}

TEST_F(Embed, SpeaksTheLanguageOfItsArticle) {
  directory_.write("documents/tysk.json", R"({"title": "Häfen", "language": "de"})");
  EXPECT_TRUE(has(get("/embed/tysk").body, R"(<html lang="de")"));
  EXPECT_FALSE(has(get("/embed/first").body, R"(lang="")"));
}

TEST_F(Embed, AnySiteMayFrameItAndNoSearchEngineListsIt) {
  const httplib::Response answer = get("/embed/first");
  EXPECT_FALSE(answer.has_header("X-Frame-Options"));
  EXPECT_EQ(answer.get_header_value("X-Robots-Tag"), "noindex");
  EXPECT_TRUE(has(answer.body, R"(<meta name="robots" content="noindex">)"));
  EXPECT_EQ(answer.get_header_value("Content-Security-Policy"),
            "default-src 'none'; script-src 'self' " + server_.origin() + "; style-src 'self' " + server_.origin() +
                "; base-uri 'none'; form-action 'none'; "
                "sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox");
}

TEST_F(Embed, MayLoadItsPictureAndNoOther) {
  directory_.write("documents/far.json", R"({"title": "T", "image": "https://pictures.example/a.jpg"})");
  EXPECT_TRUE(has(get("/embed/far").get_header_value("Content-Security-Policy"),
                  "img-src 'self' " + server_.origin() + " https://pictures.example; "));
}

TEST_F(Embed, EscapesAHostileTitle) {
  directory_.write("documents/bad.json", R"({"title": "</title><script>alert(1)</script>\" x"})");
  const std::string body = get("/embed/bad").body;
  EXPECT_FALSE(has(body, "<script>"));
  EXPECT_TRUE(has(body, "<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot; x</title>")) << body;
}

TEST_F(Embed, UnknownArticleIsNotThere) {
  for (const char* path : {"/embed/none", "/embed/", "/embed/first/x", "/embed/..%2ffirst"}) {
    EXPECT_EQ(get(path).status, 404) << path;
  }
}

TEST_F(Embed, HasItsOwnStyleSheet) {
  EXPECT_EQ(get("/embed.css").get_header_value("Content-Type"), "text/css; charset=utf-8");
}

TEST(EmbedSize, NeverExceedsTheRoomThatWordPressKeeps) {
  for (const int width : {1, 100, 299, 300, 431, 432, 599, 600, 601, 1'000'000}) {
    for (const int height : {1, 50, 149, 199, 200, 201, 299, 300, 600, 1'000'000}) {
      for (const bool picture : {false, true}) {
        const EmbedSize size = embed_size(width, height, picture);
        EXPECT_TRUE(size.width >= 1 && size.width <= width) << width << ' ' << height;
        EXPECT_TRUE(size.height >= 200 && size.height <= std::max(200, height)) << width << ' ' << height;
        EXPECT_LE(size.height, 1000) << width << ' ' << height;
      }
    }
  }
}

TEST(EmbedSize, IsCompactWhereItIsLow) {
  EXPECT_EQ(embed_size(600, 300, true).layout, Layout::kHorizontal);
  EXPECT_EQ(embed_size(600, 299, true).layout, Layout::kCompact);
  EXPECT_EQ(embed_size(400, 544, true).layout, Layout::kCompact);
  EXPECT_EQ(embed_size(400, 545, true).layout, Layout::kHorizontal);
  EXPECT_EQ(embed_size(400, 320, false).layout, Layout::kHorizontal);
}

TEST(Theme, IsReadFromAnAddress) {
  EXPECT_EQ(theme_in("https://a.example/x?theme=dark"), Theme::kDark);
  EXPECT_EQ(theme_in("https://a.example/x?a=b&theme=auto#theme=dark"), Theme::kAuto);
  EXPECT_EQ(theme_in("https://a.example/x?th%65me=l%69ght&theme=dark"), Theme::kLight);
  for (const char* none : {"", "theme=dark", "/x#?theme=dark", "/x?themes=dark", "/x?theme", "/x?theme=Dark", "/x?"}) {
    EXPECT_EQ(theme_in(none), std::nullopt) << none;
  }
}

}  // namespace
}  // namespace klipp::example
