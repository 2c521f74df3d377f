#include <filesystem>

#include "klipp/url.hpp"
#include "publisher_fixture.hpp"

namespace klipp::example {
namespace {

using Pages = PublisherFixture;

bool has(const httplib::Response& answer, const std::string& text) {
  return answer.body.find(text) != std::string::npos;
}

TEST_F(Pages, IndexLinksToEveryArticle) {
  directory_.write("documents/second.json", R"({"title": "Second <b>", "summary": "Short.", "language": "en"})");
  const httplib::Response answer = get("/");
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.get_header_value("Content-Type"), "text/html; charset=utf-8");
  EXPECT_TRUE(has(answer, "href=\"" + server_.origin() + "/articles/first\"")) << answer.body;
  EXPECT_TRUE(has(answer, "href=\"" + server_.origin() + "/articles/second\"")) << answer.body;
  EXPECT_TRUE(has(answer, "First &amp; foremost</a>"));
  EXPECT_TRUE(has(answer, "Second &lt;b&gt;</a>"));
  EXPECT_TRUE(has(answer, "Short."));
  EXPECT_TRUE(has(answer, R"(<link rel="stylesheet" href="/v1/klipp.css">)"));
}

TEST_F(Pages, SayWhoseTheyAreAndWhereToGoFromThere) {
  for (const char* path : {"/", "/articles/first", "/privacy", "/signup", "/nowhere"}) {
    const httplib::Response answer = get(path, {{"Accept-Language", "en"}});
    EXPECT_TRUE(
        has(answer, R"(<a class="site" href="/"><img src="/icon.svg" width="32" height="32" alt="">Agdering</a>)"))
        << path;
    EXPECT_TRUE(has(answer, R"(<link rel="stylesheet" href="/masthead.css">)")) << path;
    for (const char* link : {R"(href="/signup")", R"(href="/privacy")", R"(href="/builder)"}) {
      EXPECT_TRUE(has(answer, link)) << path << link;
    }
  }
  const httplib::Response article = get("/articles/first");
  EXPECT_TRUE(has(article, "href=\"/builder?address=" +
                               std::string(encode_component(server_.origin() + "/documents/first.json")) + "\""))
      << article.body;
  EXPECT_LT(article.body.find("class=\"masthead\""), article.body.find("<main>"));
  EXPECT_GT(article.body.find("class=\"colophon\""), article.body.find("</main>"));
}

TEST_F(Pages, ArticleMayNotPutTheMastheadElsewhere) {
  directory_.write("documents/odd.json", R"({"title": "</head><main>", "content_text": "</main></head><main>"})");
  const httplib::Response article = get("/articles/odd");
  EXPECT_EQ(article.body.find("class=\"masthead\""), article.body.rfind("class=\"masthead\""));
  EXPECT_LT(article.body.find("class=\"masthead\""), article.body.find("<main>"));
}

TEST_F(Pages, ArticleIsACompletePage) {
  const httplib::Response answer = get("/articles/first");
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.body.substr(0, 15), "<!DOCTYPE html>");
  EXPECT_TRUE(has(answer, "First &amp; foremost"));
  EXPECT_TRUE(has(answer, "<h1"));
  EXPECT_TRUE(has(answer, "Hello."));
  EXPECT_TRUE(has(answer, R"(href="/v1/klipp.css")"));
  EXPECT_TRUE(has(answer, R"(src="/v1/klipp.js")"));
}

TEST_F(Pages, ArticleLoadsTheScriptThatPrintsIt) {
  EXPECT_TRUE(has(get("/articles/first"), R"(<script async src="/v1/print.js"></script>)"));
}

TEST_F(Pages, ArticleSaysWhereItsOembedIs) {
  const httplib::Response answer = get("/articles/first");
  const std::string page = server_.origin() + "/articles/first";
  const std::string oembed = server_.origin() + "/oembed?url=" + encode_component(page) + "&format=";
  EXPECT_TRUE(has(answer, "<link rel=\"canonical\" href=\"" + page + "\">")) << answer.body;
  EXPECT_TRUE(has(answer, R"(type="application/json+oembed")"));
  // As it is sent: the library's client decodes what it reads.
  const std::string link = exchange("GET /articles/first HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  EXPECT_NE(link.find("<" + page + ">; rel=\"canonical\""), std::string::npos) << link.substr(0, 2000);
  EXPECT_NE(link.find("<" + oembed + "json>; rel=\"alternate\"; type=\"application/json+oembed\""), std::string::npos);
  EXPECT_NE(link.find("<" + oembed + "xml>; rel=\"alternate\"; type=\"text/xml+oembed\""), std::string::npos)
      << link.substr(0, 2000);
}

TEST_F(Pages, ArticleThatIsAskedForInAThemeHasItsOembedInIt) {
  const std::string link = "href=\"" + server_.origin() + "/oembed?";
  EXPECT_TRUE(has(get("/articles/first?theme=dark"), link + "theme=dark&amp;url="));
  EXPECT_TRUE(has(get("/articles/first?theme=auto"), link + "theme=auto&amp;url="));
  for (const char* query : {"", "?theme=", "?theme=\"><script>"}) {
    EXPECT_TRUE(has(get("/articles/first" + std::string(query)), link + "url=")) << query;
  }
}

TEST_F(Pages, ArticleThatLivesElsewhereHasNoOembedHere) {
  directory_.write("documents/guest.json", R"({"title": "T", "url": "https://other.example/t"})");
  const httplib::Response answer = get("/articles/guest");
  EXPECT_FALSE(has(answer, "+oembed"));
  EXPECT_EQ(answer.get_header_value("Link"), "<https://other.example/t>; rel=\"canonical\"");
}

TEST_F(Pages, ArticleLinksTheFeedWhereThereIsOne) {
  EXPECT_FALSE(has(get("/articles/first"), "feed+json"));
  directory_.write("documents/feed.json", R"({"title": "All", "items": []})");
  EXPECT_TRUE(has(get("/articles/first"), "href=\"" + server_.origin() + "/documents/feed.json\""));
}

TEST_F(Pages, ArticleResolvesAddressesAgainstItsDocument) {
  directory_.write("documents/third.json",
                   R"({"title": "T", "url": "/articles/third", "_klipp": {"share": {"networks": ["linkedin"]}}})");
  EXPECT_TRUE(has(get("/articles/third"), "href=\"" + server_.origin() + "/articles/third\""));
}

TEST_F(Pages, MayLoadOnlyWhatIsThePublishers) {
  for (const char* path : {"/", "/articles/first", "/privacy", "/signup"}) {
    const std::string policy = get(path).get_header_value("Content-Security-Policy");
    EXPECT_NE(policy.find("default-src 'none'"), std::string::npos) << path;
    EXPECT_NE(policy.find("script-src 'self' 'wasm-unsafe-eval'"), std::string::npos) << path;
    EXPECT_EQ(policy.find("unsafe-inline"), std::string::npos) << path;
  }
}

TEST_F(Pages, AreInNobodysFrameAndTellOthersNoMoreThanWhereTheyAre) {
  for (const char* path : {"/", "/articles/first", "/privacy", "/signup"}) {
    const httplib::Response page = get(path);
    const std::string policy = page.get_header_value("Content-Security-Policy");
    EXPECT_NE(policy.find("frame-ancestors 'self'"), std::string::npos) << path;
    EXPECT_NE(policy.find("form-action 'self' https:"), std::string::npos) << path;
    EXPECT_EQ(page.get_header_value("Referrer-Policy"), "strict-origin-when-cross-origin") << path;
  }
}

TEST_F(Pages, BrokenArticleIsAFriendlyError) {
  directory_.write("documents/broken.json", R"({"title": ""})");
  const httplib::Response answer = get("/articles/broken", {{"Accept-Language", "en"}});
  EXPECT_EQ(answer.status, 500);
  EXPECT_TRUE(has(answer, "<h1>Something went wrong</h1>"));
}

TEST_F(Pages, UnknownAddressIsAFriendlyPage) {
  for (const char* path :
       {"/nowhere", "/articles/none", "/articles/", "/articles/first.json", "/documents/none.json"}) {
    const httplib::Response answer = get(path, {{"Accept-Language", "en"}});
    EXPECT_EQ(answer.status, 404) << path;
    EXPECT_EQ(answer.get_header_value("Content-Type"), "text/html; charset=utf-8") << path;
    EXPECT_TRUE(has(answer, "<h1>Page not found</h1>")) << path;
    EXPECT_TRUE(has(answer, R"(<a href="/">)")) << path;
  }
}

TEST_F(Pages, AnswerInTheReadersLanguage) {
  const std::pair<const char*, const char*> languages[] = {{"nb-NO,nb;q=0.9,en;q=0.5", "nb"},
                                                           {"nn", "nn"},
                                                           {"no", "nb"},
                                                           {"en-GB,en;q=0.9", "en"},
                                                           {"de", "de"},
                                                           {"tlh", "en"},
                                                           {"*", "en"},
                                                           {"tlh, no;q=0.5", "nb"},
                                                           {"nb;q=0, tlh", "en"},
                                                           {"zh-TW,zh;q=0.9", "zh-Hant"},
                                                           {"en;q=0.3, nb;q=0.4", "nb"},
                                                           {"", "nb"}};
  for (const auto& [accept, language] : languages) {
    const httplib::Response answer = get("/privacy", {{"Accept-Language", accept}});
    EXPECT_TRUE(has(answer, "<html lang=\"" + std::string(language) + "\">")) << accept;
    EXPECT_EQ(answer.get_header_value("Vary"), "Accept-Language");
  }
}

TEST_F(Pages, PrivacyIsToldInBothLanguages) {
  const httplib::Response answer = get("/privacy");
  EXPECT_TRUE(has(answer, R"(<section lang="nb"><h2>Personvern</h2>)"));
  EXPECT_TRUE(has(answer, R"(<section lang="en"><h2>Privacy</h2>)"));
}

TEST_F(Pages, IconIsServedWhereBrowsersAskForIt) {
  EXPECT_EQ(get("/favicon.ico").get_header_value("Content-Type"), "image/svg+xml");
  EXPECT_EQ(get("/icon.svg").body.substr(0, 5), "<svg ");
  const httplib::Response icon = get("/icon.png");
  EXPECT_EQ(icon.get_header_value("Content-Type"), "image/png");
  EXPECT_EQ(icon.body.substr(0, 8), "\x89PNG\r\n\x1a\n");
  EXPECT_EQ(icon.body.substr(16, 8), std::string("\0\0\0\xb4\0\0\0\xb4", 8));  // 180 by 180
}

TEST_F(Pages, EveryPageNamesTheIcon) {
  for (const char* path : {"/", "/privacy", "/signup", "/nowhere"}) {
    const httplib::Response answer = get(path);
    EXPECT_TRUE(has(answer, R"(<link rel="icon" type="image/svg+xml" href="/icon.svg">)")) << path;
    EXPECT_TRUE(has(answer, R"(<link rel="apple-touch-icon" href="/icon.png">)")) << path;
  }
  const std::string icon = server_.origin() + "/icon.png";
  EXPECT_TRUE(has(get("/articles/first"), "<link rel=\"icon\" href=\"" + icon + "\">"));
}

TEST_F(Pages, WhatChangesShowsAtOnce) {
  EXPECT_FALSE(has(get("/"), "Second"));
  for (const char* title : {"Second", "Changed", "Thirdly"}) {
    directory_.write("documents/second.json", R"({"title": ")" + std::string(title) + R"("})");
    EXPECT_TRUE(has(get("/"), title));
    EXPECT_TRUE(has(get("/articles/second"), title));
    EXPECT_TRUE(has(get("/embed/second"), title));
    EXPECT_TRUE(has(get("/documents/second.json"), title));
  }
  std::filesystem::remove(directory_.path() / "documents/second.json");
  EXPECT_FALSE(has(get("/"), "Thirdly"));
  EXPECT_EQ(get("/articles/second").status, 404);
}

TEST_F(Pages, AreSentOnceWhereTheyHaveNotChanged) {
  for (const char* path : {"/", "/privacy", "/articles/first", "/embed/first", "/publisher.css", "/icon.svg"}) {
    const std::string tag = get(path).get_header_value("ETag");
    EXPECT_FALSE(tag.empty()) << path;
    EXPECT_EQ(get(path, {{"If-None-Match", tag}}).status, 304) << path;
  }
  const std::string tag = get("/").get_header_value("ETag");
  EXPECT_EQ(get("/", {{"If-None-Match", tag}, {"Accept-Language", "en"}}).status, 200);
  directory_.write("documents/first.json", R"({"title": "Another"})");
  EXPECT_EQ(get("/", {{"If-None-Match", tag}}).status, 200);
}

TEST_F(Pages, AreCompressedForThoseWhoTakeIt) {
  for (const char* path : {"/", "/privacy", "/articles/first"}) {
    const httplib::Response answer = get(path, {{"Accept-Encoding", "br"}});
    EXPECT_EQ(answer.get_header_value("Content-Encoding"), "br") << path;
    EXPECT_LT(answer.body.size(), get(path).body.size());
  }
}

TEST_F(Pages, FrontPageHasFiftyArticlesAndLinksToTheRest) {
  for (int i = 0; i < 119; ++i) {
    const std::string number = std::to_string(1000 + i);
    directory_.write("documents/n" + number + ".json", R"({"title": "Number )" + number + "\"}");
  }
  const auto count = [](const std::string& page) {
    std::size_t articles = 0;
    for (std::size_t at = 0; (at = page.find("<article", at)) != std::string::npos; ++at) ++articles;
    return articles;
  };
  const httplib::Response first = get("/", {{"Accept-Language", "en"}});
  const httplib::Response second = get("/?part=2", {{"Accept-Language", "en"}});
  const httplib::Response third = get("/?part=3", {{"Accept-Language", "en"}});
  EXPECT_EQ(count(first.body), 50U);
  EXPECT_EQ(count(second.body), 50U);
  EXPECT_EQ(count(third.body), 20U);
  EXPECT_TRUE(has(first, R"(<a href="/?part=2">Older articles</a>)"));
  EXPECT_FALSE(has(first, "Newer articles"));
  EXPECT_TRUE(has(second, R"(<a href="/">Newer articles</a>)"));
  EXPECT_TRUE(has(second, R"(<a href="/?part=3">Older articles</a>)"));
  EXPECT_FALSE(has(third, "Older articles"));
  for (const char* query : {"/?part=4", "/?part=0", "/?part=x"}) EXPECT_EQ(get(query).body, get("/").body) << query;
}

TEST_F(Pages, HealthIsToldAnewEachTime) {
  EXPECT_EQ(get("/healthz").body, "ok\n");
  EXPECT_EQ(get("/healthz").get_header_value("Cache-Control"), "no-store");
}

TEST_F(Pages, StyleSheetIsServed) {
  EXPECT_TRUE(has(get("/"), R"(<link rel="stylesheet" href="/publisher.css">)"));
  EXPECT_EQ(get("/publisher.css").get_header_value("Content-Type"), "text/css; charset=utf-8");
}

}  // namespace
}  // namespace klipp::example
