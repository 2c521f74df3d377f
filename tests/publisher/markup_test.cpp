#include "klipp/render.hpp"
#include "publisher_fixture.hpp"

namespace klipp::example {
namespace {

class ReadyMarkup : public PublisherFixture {
 protected:
  std::string rendered(Kind kind, const Options& given = {}) {
    Options options = given;
    options.base = server_.origin() + "/documents/ready.json";
    const Result<Html> html = render(kind, kDocument, options);
    return html ? std::string(html.value().text()) : html.error().message;
  }

  void SetUp() override {
    PublisherFixture::SetUp();
    directory_.write("documents/ready.json", kDocument);
  }

  static constexpr const char* kDocument =
      R"({"title": "Ready <made>", "url": "https://news.example/a", "summary": "Short", "language": "nb",
          "image": "pictures/a.jpg", "_klipp": {"content_markdown": "Text", "signup": {"action": "/signup"}}})";
};

TEST_F(ReadyMarkup, IsWhatTheCoreRendersOfTheDocument) {
  const std::pair<const char*, Kind> kinds[] = {
      {"article", Kind::kArticle}, {"card", Kind::kCard}, {"share", Kind::kShare}, {"signup", Kind::kSignup}};
  for (const auto& [name, kind] : kinds) {
    const httplib::Response answer = get(std::string("/markup/") + name + "/ready");
    EXPECT_EQ(answer.status, 200) << name;
    EXPECT_EQ(answer.body, rendered(kind)) << name;
    EXPECT_EQ(answer.get_header_value("Content-Type"), "text/html; charset=utf-8");
    EXPECT_EQ(answer.get_header_value("Access-Control-Allow-Origin"), "*");
  }
}

TEST_F(ReadyMarkup, HasTheAttributesThatTheQueryGives) {
  Options options;
  options.layout = Layout::kHero;
  options.lang = "en";
  options.heading_level = 4;
  EXPECT_EQ(get("/markup/card/ready?layout=hero&lang=en&heading-level=4").body, rendered(Kind::kCard, options));
  EXPECT_NE(rendered(Kind::kCard, options), rendered(Kind::kCard));
}

TEST_F(ReadyMarkup, HasTheFieldsThatTheQueryGives) {
  directory_.write("documents/form.json",
                   R"({"_klipp": {"signup": {"action": "/signup", "name": true, "fields": [
                       {"name": "firm", "label": "Firm"}, {"name": "city", "label": "City"}]}}})");
  for (const char* path : {"/markup/signup/form?fields=name%20city", "/prerendered/signup/form?fields=name%20city"}) {
    const std::string made = get(path).body;
    EXPECT_NE(made.find("name=\"name\""), std::string::npos) << path;
    EXPECT_NE(made.find("name=\"fields[city]\""), std::string::npos) << path;
    EXPECT_EQ(made.find("name=\"fields[firm]\""), std::string::npos) << path;
  }
  EXPECT_NE(get("/prerendered/signup/form?fields=city").body.find(" fields=\"city\""), std::string::npos);
}

TEST_F(ReadyMarkup, ResolvesAddressesAgainstItsDocument) {
  directory_.write("documents/near.json", R"({"title": "Near", "url": "../a", "image": "pictures/a.jpg"})");
  EXPECT_NE(get("/markup/card/near").body.find("\"" + server_.origin() + "/a\""), std::string::npos);
}

TEST_F(ReadyMarkup, RefusesWhatIsNoAttribute) {
  for (const char* query : {"output-bytes=1", "base=https://evil.example/", "format=html", "onclick=x", "layout=big"}) {
    const httplib::Response answer = get(std::string("/markup/card/ready?") + query);
    EXPECT_EQ(answer.status, 400) << query;
    EXPECT_EQ(answer.get_header_value("Content-Type"), "text/plain; charset=utf-8");
    EXPECT_FALSE(answer.body.empty());
  }
}

TEST_F(ReadyMarkup, IsMissingWhereTheWidgetIs) {
  for (const char* path :
       {"/markup/card/none", "/markup/body/ready", "/markup/page/ready", "/markup/card/..%2Fready"}) {
    EXPECT_EQ(get(path).status, 404) << path;
  }
}

TEST_F(ReadyMarkup, OfADocumentThatCannotBeShownIsAnError) {
  directory_.write("documents/untitled.json", R"({"id": "1"})");
  EXPECT_EQ(get("/markup/card/untitled").status, 500);
}

TEST_F(ReadyMarkup, IsSentOnceWhereItHasNotChanged) {
  const std::string tag = get("/markup/card/ready").get_header_value("ETag");
  EXPECT_EQ(get("/markup/card/ready", {{"If-None-Match", tag}}).status, 304);
  EXPECT_EQ(get("/markup/card/ready?layout=hero", {{"If-None-Match", tag}}).status, 200);
  directory_.write("documents/ready.json", R"({"title": "Changed", "url": "https://news.example/a", "summary": "S"})");
  EXPECT_EQ(get("/markup/card/ready", {{"If-None-Match", tag}}).status, 200);
}

}  // namespace
}  // namespace klipp::example
