#include <nlohmann/json.hpp>

#include "klipp/url.hpp"
#include "publisher_fixture.hpp"

namespace klipp::example {
namespace {

using Json = nlohmann::json;

class Oembed : public PublisherFixture {
 protected:
  Oembed() {
    directory_.write("documents/full.json", R"({"title": "Full", "url": "/articles/full", "image": "/b.jpg",
      "authors": [{"name": "Kari", "url": "/kari"}], "_klipp": {"image_width": 1200, "image_height": 675}})");
  }

  [[nodiscard]] httplib::Response ask(const std::string& name, const std::string& more = "") const {
    return get("/oembed?url=" + encode_component(server_.origin() + "/articles/" + name) + more);
  }

  [[nodiscard]] Json json(const std::string& name, const std::string& more = "") const {
    const httplib::Response answer = ask(name, more);
    EXPECT_EQ(answer.status, 200) << answer.body;
    return Json::parse(answer.body);
  }
};

TEST_F(Oembed, DescribesAnArticleAsRich) {
  const Json answer = json("full");
  const std::string& origin = server_.origin();
  EXPECT_EQ(answer["type"], "rich");
  EXPECT_EQ(answer["version"], "1.0");
  EXPECT_EQ(answer["title"], "Full");
  EXPECT_EQ(answer["author_name"], "Kari");
  EXPECT_EQ(answer["author_url"], origin + "/kari");
  EXPECT_EQ(answer["provider_name"], "Agdering");
  EXPECT_EQ(answer["provider_url"], origin + "/");
  EXPECT_EQ(answer["cache_age"], 3600);
  EXPECT_EQ(answer["thumbnail_url"], origin + "/b.jpg");
  EXPECT_EQ(answer["thumbnail_width"], 1200);
  EXPECT_EQ(answer["thumbnail_height"], 675);
  EXPECT_EQ(answer["width"], 600);
  EXPECT_EQ(answer["height"], 300);
  EXPECT_EQ(answer["html"], "<blockquote hidden><a href=\"" + origin +
                                "/articles/full\">Full</a></blockquote><iframe src=\"" + origin +
                                "/embed/full?layout=horizontal&amp;theme=light\" width=\"600\" height=\"300\" "
                                "title=\"Full\" style=\"color-scheme: light\" "
                                "frameborder=\"0\" loading=\"lazy\" "
                                "sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\"></iframe>");
}

TEST_F(Oembed, EveryOriginMayReadEveryAnswer) {
  const httplib::Response answer = ask("full");
  EXPECT_EQ(answer.get_header_value("Content-Type"), "application/json");
  EXPECT_EQ(answer.get_header_value("Access-Control-Allow-Origin"), "*");
  EXPECT_EQ(ask("none").get_header_value("Access-Control-Allow-Origin"), "*");
}

TEST_F(Oembed, NamesAllAuthorsAndLinksToAnOnlyOne) {
  directory_.write("documents/two.json", R"({"title": "T", "authors": [{"name": "Kari", "url": "/kari"},
      {"name": "Ola", "url": "/ola"}]})");
  const Json answer = json("two");
  EXPECT_EQ(answer["author_name"], "Kari, Ola");
  EXPECT_FALSE(answer.contains("author_url"));
  directory_.write("documents/mail.json", R"({"title": "T", "authors": [{"name": "K", "url": "mailto:k@a.no"}]})");
  EXPECT_FALSE(json("mail").contains("author_url"));
}

TEST_F(Oembed, ItsFrameLeadsToAPage) {
  EXPECT_EQ(get("/embed/full?layout=horizontal").status, 200);
  EXPECT_EQ(get("/embed/full?layout=compact").status, 200);
}

TEST_F(Oembed, ObeysTheRoomThereIs) {
  Json answer = json("full", "&maxwidth=300&maxheight=230");
  EXPECT_EQ(answer["width"], 300);
  EXPECT_EQ(answer["height"], 200);
  EXPECT_NE(answer["html"].get<std::string>().find("layout=compact"), std::string::npos);
  answer = json("full", "&maxwidth=99999999999999999999999&maxheight=0000000000400");
  EXPECT_EQ(answer["width"], 600);
  EXPECT_EQ(answer["height"], 300);
}

TEST_F(Oembed, AnswersNoHeightThatWordPressWouldChange) {
  for (const char* room : {"&maxheight=1", "&maxheight=100", "&maxwidth=600&maxheight=199", "&maxheight=200"}) {
    const Json answer = json("full", room);
    EXPECT_EQ(answer["height"], 200) << room;
    EXPECT_NE(answer["html"].get<std::string>().find("height=\"200\""), std::string::npos) << room;
  }
}

TEST_F(Oembed, CardIsLightUnlessAskedOtherwise) {
  const auto theme_of = [this](const std::string& pasted, const std::string& more) {
    const std::string html = Json::parse(get("/oembed?url=" + encode_component(pasted) + more).body)["html"];
    const std::size_t at = html.find("&amp;theme=") + 11;
    const std::string theme = html.substr(at, html.find('"', at) - at);
    const std::string scheme = theme == "auto" ? "light dark" : theme;
    EXPECT_NE(html.find("style=\"color-scheme: " + scheme + "\""), std::string::npos) << html;
    return theme;
  };
  const std::string page = server_.origin() + "/articles/full";
  EXPECT_EQ(theme_of(page, ""), "light");
  EXPECT_EQ(theme_of(page, "&theme=dark"), "dark");
  EXPECT_EQ(theme_of(page, "&theme=auto"), "auto");
  EXPECT_EQ(theme_of(page + "?theme=dark", ""), "dark");
  EXPECT_EQ(theme_of(page + "?utm=x&theme=auto#top", ""), "auto");
  EXPECT_EQ(theme_of(page + "?theme=dark", "&theme=light"), "light");
  // Of the page's own address whatever else is in it is no fault.
  EXPECT_EQ(theme_of(page + "?theme=sepia", ""), "light");
}

TEST_F(Oembed, ThumbnailIsNoSvg) {
  directory_.write("documents/drawn.json", R"({"title": "T", "image": "/b.svg", "_klipp": {"image_width": 16,
      "image_height": 9, "image_social": "/b.png", "image_social_width": 1200, "image_social_height": 675}})");
  const Json answer = json("drawn");
  EXPECT_EQ(answer["thumbnail_url"], server_.origin() + "/b.png");
  EXPECT_EQ(answer["thumbnail_width"], 1200);
  directory_.write("documents/only.json",
                   R"({"title": "T", "image": "/b.svg", "_klipp": {"image_width": 16, "image_height": 9}})");
  EXPECT_FALSE(json("only").contains("thumbnail_url"));
}

TEST_F(Oembed, ThumbnailComesWithItsSizesAndFitsOrNotAtAll) {
  directory_.write("documents/unsized.json", R"({"title": "T", "image": "/b.jpg"})");
  for (const Json& answer : {json("full", "&maxwidth=1199"), json("full", "&maxheight=674"), json("unsized")}) {
    for (const char* member : {"thumbnail_url", "thumbnail_width", "thumbnail_height"}) {
      EXPECT_FALSE(answer.contains(member)) << member;
    }
  }
  EXPECT_TRUE(json("full", "&maxwidth=1200&maxheight=675").contains("thumbnail_url"));
}

TEST_F(Oembed, AnswersInXml) {
  const httplib::Response answer = ask("full", "&format=xml");
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.get_header_value("Content-Type"), "text/xml; charset=utf-8");
  EXPECT_EQ(answer.body.find("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<oembed>\n"), 0U);
  EXPECT_NE(answer.body.find("<thumbnail_width>1200</thumbnail_width>"), std::string::npos);
  EXPECT_NE(answer.body.find("<html>&lt;blockquote hidden&gt;&lt;a href=\""), std::string::npos) << answer.body;
}

TEST_F(Oembed, KeepsHostileTitlesText) {
  const std::string title = "</title><script>\"&]]>\x01";
  directory_.write("documents/bad.json", Json{{"title", title}}.dump());
  const Json answer = json("bad");
  EXPECT_EQ(answer["title"], title);
  EXPECT_EQ(answer["html"].get<std::string>().find("<script"), std::string::npos);
  const std::string xml = ask("bad", "&format=xml").body;
  EXPECT_NE(xml.find("<title>&lt;/title&gt;&lt;script&gt;\"&amp;]]&gt;\xEF\xBF\xBD</title>"), std::string::npos) << xml;
  EXPECT_NE(xml.find("title=\"&amp;lt;/title&amp;gt;"), std::string::npos) << xml;
}

TEST_F(Oembed, CarriageReturnOutlivesXml) {
  directory_.write("documents/lines.json", R"({"title": "one\rtwo\tthree\nfour"})");
  const std::string xml = ask("lines", "&format=xml").body;
  EXPECT_NE(xml.find("<title>one&#13;two\tthree\nfour</title>"), std::string::npos) << xml;
}

TEST_F(Oembed, ArticleWhoseAddressIsNoPageIsFoundHere) {
  directory_.write("documents/call.json", R"({"title": "T", "url": "tel:1"})");
  const std::string html = json("call")["html"];
  EXPECT_NE(html.find("<a href=\"" + server_.origin() + "/articles/call\">"), std::string::npos) << html;
}

TEST_F(Oembed, CharactersThatXmlForbidsAreReplaced) {
  directory_.write("documents/odd.json", Json{{"title", "a\uFFFEb\uFFFFc"}}.dump());
  const std::string xml = ask("odd", "&format=xml").body;
  EXPECT_NE(xml.find("<title>a\uFFFDb\uFFFDc</title>"), std::string::npos) << xml;
}

TEST_F(Oembed, KnowsTheAddressesOfItsArticlesOnly) {
  const std::string& origin = server_.origin();
  directory_.write("documents/feed.json", R"({"title": "All", "items": [{"title": "T"}]})");
  for (const std::string& url :
       {std::string("https://other.example/articles/full"), origin + "/articles/none", origin + "/articles/",
        origin + "/", origin + "/documents/full.json", origin + "/articles/full/x", origin + "/articles/feed",
        origin + "/articles/..%2ffull", origin + ".evil.example/articles/full", std::string("javascript:full"),
        std::string("full"), std::string("//")}) {
    EXPECT_EQ(get("/oembed?url=" + encode_component(url)).status, 404) << url;
  }
  // As long as the address of the articles' folder, and then a name.
  const std::string other = "http://other.example/";
  const std::string as_long = other + std::string((origin + "/articles/").size() - other.size(), 'x') + "full";
  EXPECT_EQ(get("/oembed?url=" + encode_component(as_long)).status, 404);
  for (const char* more : {"?utm=1", "#top"}) {
    EXPECT_EQ(get("/oembed?url=" + encode_component(origin + "/articles/full" + more)).status, 200) << more;
  }
}

TEST_F(Oembed, RefusesParametersThatMeanNothing) {
  EXPECT_EQ(get("/oembed").status, 400);
  EXPECT_EQ(get("/oembed?url=").status, 400);
  for (const char* more : {"&maxwidth=0", "&maxwidth=000", "&maxheight=-1", "&maxwidth=", "&maxwidth=12px",
                           "&maxwidth=1e3", "&maxwidth=300&maxwidth=400", "&url=x", "&format=xml&format=json",
                           "&theme=", "&theme=sepia", "&theme=dark&theme=light"}) {
    const httplib::Response answer = ask("full", more);
    EXPECT_EQ(answer.status, 400) << more;
    EXPECT_FALSE(Json::parse(answer.body)["error"].get<std::string>().empty());
  }
}

TEST_F(Oembed, SaysThatAFormatIsNotImplemented) {
  EXPECT_EQ(ask("full", "&format=yaml").status, 501);
  EXPECT_EQ(ask("full", "&format=JSON").status, 501);
  EXPECT_EQ(ask("full", "&format=json").status, 200);
}

}  // namespace
}  // namespace klipp::example
