#include <nlohmann/json.hpp>

#include "http/responses.hpp"
#include "klipp/url.hpp"
#include "look.hpp"
#include "publisher_fixture.hpp"
#include "temporary_directory.hpp"

namespace klipp::example {
namespace {

using Json = nlohmann::json;

Json looked(const std::string& body, const std::string& url = "https://news.example/a") {
  return Json::parse(look_at(body, url));
}

TEST(LookAt, TellsTheFormatAndWhetherBrowsersReadIt) {
  const std::pair<const char*, const char*> cases[] = {
      {R"({"title": "T", "content_text": "c"})", "json-feed"},
      {R"([{"id": 1, "title": {"rendered": "T"}, "content": {"rendered": "<p>c</p>"}, "link": "https://a.example/"}])",
       "wordpress"},
      {R"({"posts": [{"title": "T", "html": "<p>c</p>", "url": "https://a.example/", "published_at": "2026-01-02"}]})",
       "ghost"}};
  for (const auto& [body, format] : cases) {
    EXPECT_EQ(looked(body).value("format", ""), format);
    EXPECT_TRUE(looked(body).value("readable", false)) << format;
  }
  const Json rss = looked(
      "<rss version=\"2.0\"><channel><title>F</title><item><title>T</title><link>https://a.example/t</link>"
      "</item></channel></rss>");
  EXPECT_EQ(rss.value("format", ""), "rss");
  EXPECT_FALSE(rss.value("readable", true));
}

TEST(LookAt, SaysInSentencesWhatIsWrong) {
  const Json problems = looked(R"({"title": "T", "url": "/t", "date_published": "yesterday"})")["problems"];
  ASSERT_FALSE(problems.empty());
  EXPECT_EQ(problems[0].value("place", ""), "/date_published");
  EXPECT_GT(problems[0].value("message", "").size(), 20U);
}

TEST(LookAt, FindsWhereAPageHasItsArticles) {
  const Json page = looked("<!doctype html><title>x</title><link rel=\"https://api.w.org/\" href=\"/blog/wp-json/\">");
  ASSERT_EQ(page["addresses"].size(), 1U);
  EXPECT_EQ(page["addresses"][0], "https://news.example/blog/wp-json/wp/v2/posts?_embed=1&per_page=20");
}

TEST(LookAt, FindsTheAddressOfGhostsArticles) {
  const Json page = looked(
      "<!doctype html><title>A post</title><meta name=\"generator\" content=\"Ghost 5.99\"><script "
      "data-ghost=\"https://news.example/\" "
      "data-key=\"0b5c\" data-api=\"https://news.example/ghost/api/content/\"></script>");
  ASSERT_EQ(page["addresses"].size(), 1U);
  EXPECT_EQ(page["addresses"][0],
            "https://news.example/ghost/api/content/posts/?key=0b5c&include=authors,tags&limit=20");
}

TEST(LookAt, TellsNothingOfTheText) {
  const std::string secret = "a secret of the body";
  const std::string said =
      look_at(R"({"title": "T", "url": "/t", "content_text": ")" + secret + "\"}", "https://a.example/");
  EXPECT_EQ(said.find(secret), std::string::npos) << said;
}

PublisherOptions options_for(bool dev) {
  PublisherOptions options = generous_options();
  options.dev = dev;
  return options;
}

/// A publisher, and beside it a site of this machine.
class Builder : public PublisherFixture {
 protected:
  explicit Builder(bool dev = false) : PublisherFixture(options_for(dev)) {
    directory_.write(
        "dist/v1/builder.html",
        "<!doctype html><html lang=\"en\"><link href=\"builder.css\"><script src=\"builder.js\"></script>");
    EXPECT_TRUE(site_.bind("127.0.0.1", 0));
    site_.routes().get("/", [this](const Request&, Response& response) {
      ++asked_;
      send(response, 200, R"({"title": "T", "content_text": "c"})", "application/json");
    });
    site_.routes().get("/large", [](const Request&, Response& response) {
      send(response, 200, std::string(3'000'000, ' '), "application/json");
    });
    site_.routes().get("/away", [](const Request&, Response& response) {
      response.status = 302;
      response.set_header("Location", "http://10.0.0.1/");
    });
    site_.listen();
  }
  ~Builder() override { site_.stop(); }

  [[nodiscard]] httplib::Response look(const std::string& url, const httplib::Headers& headers = {}) const {
    return get("/builder/look?url=" + std::string(encode_component(url)), headers);
  }

  HttpServer site_;
  int asked_ = 0;
};

class BuilderOfADeveloper : public Builder {
 protected:
  BuilderOfADeveloper() : Builder(true) {}
};

TEST_F(Builder, IsAPageWithItsFilesWhereTheyAre) {
  const httplib::Response page = get("/builder");
  EXPECT_EQ(page.status, 200);
  EXPECT_NE(page.body.find("href=\"/v1/builder.css\""), std::string::npos) << page.body;
  EXPECT_NE(page.body.find("src=\"/v1/builder.js\""), std::string::npos) << page.body;
  EXPECT_NE(page.body.find("<html lang=\"en\" data-publisher=\"Agdering\">"), std::string::npos) << page.body;
  const std::string policy = page.get_header_value("Content-Security-Policy");
  EXPECT_NE(policy.find("script-src 'self'; style-src 'self'"), std::string::npos) << policy;
}

TEST_F(Builder, ListsTheArticlesThatMayBeChosen) {
  const Json list = Json::parse(get("/builder/articles").body);
  ASSERT_EQ(list.size(), 1U);
  EXPECT_EQ(list[0].value("title", ""), "First & foremost");
  EXPECT_EQ(list[0].value("src", ""), server_.origin() + "/documents/first.json");
}

TEST_F(Builder, LooksAtNothingThatIsNotPublic) {
  for (const std::string& url :
       {site_.origin() + "/", std::string("http://localhost:1/"), std::string("http://10.0.0.1/"),
        std::string("http://[::1]/"), std::string("http://169.254.169.254/latest/meta-data")}) {
    EXPECT_EQ(look(url).status, 502) << url;
  }
  EXPECT_EQ(asked_, 0);
  for (const char* url : {"", "file:///etc/passwd", "ftp://a.example/", "gopher://127.0.0.1/", "/relative"}) {
    EXPECT_EQ(look(url).status, 400) << url;
  }
}

TEST_F(BuilderOfADeveloper, LooksAtThisMachineAndNotAtItsNetwork) {
  const httplib::Response found = look(site_.origin() + "/");
  EXPECT_EQ(found.status, 200);
  EXPECT_EQ(Json::parse(found.body).value("format", ""), "json-feed");
  EXPECT_EQ(found.get_header_value("Cache-Control"), "no-store");
  EXPECT_FALSE(found.has_header("Access-Control-Allow-Origin"));
  EXPECT_EQ(look(site_.origin() + "/away").status, 502);
  EXPECT_EQ(look(site_.origin() + "/large").status, 502);
  EXPECT_EQ(look(site_.origin() + "/nowhere").status, 502);
}

TEST_F(BuilderOfADeveloper, LooksForPagesOfItsOwnAlone) {
  EXPECT_EQ(look(site_.origin() + "/", {{"Sec-Fetch-Site", "cross-site"}}).status, 403);
  EXPECT_EQ(look(site_.origin() + "/", {{"Sec-Fetch-Site", "same-site"}}).status, 403);
  EXPECT_EQ(look(site_.origin() + "/", {{"Sec-Fetch-Site", "same-origin"}}).status, 200);
  EXPECT_EQ(asked_, 1);
}

TEST_F(BuilderOfADeveloper, LooksAtARate) {
  int refused = 0;
  for (int i = 0; i < 40; ++i) refused += look(site_.origin() + "/").status == 429 ? 1 : 0;
  EXPECT_GE(refused, 8);
  EXPECT_LE(asked_, 32);
}

/// A publisher with pages of all looks.
class Gallery : private TemporaryDirectory, public PublisherFixture {
 protected:
  Gallery() : PublisherFixture(options_with(path())) {
    constexpr const char* kPage = "<!doctype html><html lang=\"en\"><title>Looks</title>";
    write("index.html", kPage);
    write("card.html", kPage);
    write("gallery.js", "0;");
    directory_.write("dist/v1/builder.html", kPage);
  }

 private:
  static PublisherOptions options_with(const std::filesystem::path& gallery) {
    PublisherOptions options = generous_options();
    options.gallery = gallery;
    return options;
  }
};

TEST_F(Gallery, IsServedAndKnowsWhose) {
  const httplib::Response sent = get("/gallery");
  EXPECT_EQ(sent.status, 301);
  EXPECT_EQ(sent.get_header_value("Location"), "/gallery/");
  for (const char* path : {"/gallery/", "/gallery/card.html"}) {
    const httplib::Response page = get(path);
    EXPECT_EQ(page.status, 200) << path;
    EXPECT_NE(page.body.find("data-publisher=\"Agdering\""), std::string::npos) << page.body;
    const std::string policy = page.get_header_value("Content-Security-Policy");
    EXPECT_NE(policy.find("script-src 'self'; style-src 'self'"), std::string::npos) << policy;
  }
  EXPECT_EQ(get("/gallery/gallery.js").status, 200);
  EXPECT_EQ(get("/gallery/none.html").status, 404);
}

TEST_F(Gallery, IsLinkedFromTheBuilder) {
  EXPECT_NE(get("/builder").body.find(" data-gallery>"), std::string::npos) << get("/builder").body;
}

TEST_F(Builder, KnowsThatThereIsNoGallery) {
  EXPECT_EQ(get("/builder").body.find("data-gallery"), std::string::npos);
  EXPECT_EQ(get("/gallery/").status, 404);
}

TEST_F(Builder, PrerendersAnElementToCopy) {
  directory_.write("documents/a.json", R"({"title": "T", "url": "https://news.example/t"})");
  const httplib::Response answer = get("/prerendered/card/a?layout=hero&theme=bold%20dark");
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.get_header_value("Content-Type"), "text/plain; charset=utf-8");
  EXPECT_EQ(answer.body.substr(0, 12), "<klipp-card ");
  for (const std::string part :
       {"layout=\"hero\"", "theme=\"bold dark\"", "shadowrootmode", "/v1/themed.css", "/v1/klipp.js"}) {
    EXPECT_NE(answer.body.find(part), std::string::npos) << part << answer.body;
  }
  EXPECT_NE(get("/prerendered/card/a").body.find("/v1/klipp.css"), std::string::npos);
  EXPECT_EQ(get("/prerendered/card/a?theme=blue").status, 400);
  EXPECT_EQ(get("/prerendered/card/a?limits=1").status, 400);
  EXPECT_EQ(get("/prerendered/card/none").status, 404);
  EXPECT_EQ(get("/prerendered/body/a").status, 404);
}

}  // namespace
}  // namespace klipp::example
