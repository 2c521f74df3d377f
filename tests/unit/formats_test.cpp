#include "formats/formats.hpp"

#include "klipp/render.hpp"
#include "support.hpp"

namespace klipp {
namespace {

std::string format_of(std::string_view text) {
  const Result<Document> document = read_document(text);
  return document ? document.value().format : test::summary(document);
}

struct FormatCase {
  const char* name;
  const char* format;
  const char* document;
};

class FindsFormat : public ::testing::TestWithParam<FormatCase> {};

TEST_P(FindsFormat, ByTheContent) { EXPECT_EQ(format_of(GetParam().document), GetParam().format); }

INSTANTIATE_TEST_SUITE_P(
    Of, FindsFormat,
    ::testing::Values(
        FormatCase{"Item", "json-feed", R"({"title":"T","url":"/a"})"},
        FormatCase{"ItemWithMembersOfOthers", "json-feed", R"({"content_text":"C","headline":"H","published_at":1})"},
        FormatCase{"Extension", "json-feed", R"({"_klipp":{},"uri":"u","body_text":"B"})"},
        FormatCase{"Feed", "json-feed", R"({"items":[]})"},
        FormatCase{"FeedByVersion", "json-feed", R"({"version":"https://jsonfeed.org/version/1.1","posts":[]})"},
        FormatCase{"NothingKnown", "json-feed", "{}"},
        FormatCase{"WordPressPost", "wordpress", R"({"id":1,"title":{"rendered":"T"}})"},
        FormatCase{"WordPressWithFewFields", "wordpress", R"({"content":{"rendered":"<p>"}})"},
        FormatCase{"WordPressList", "wordpress", R"([7,{"title":{"rendered":"T"}}])"},
        FormatCase{"GhostPosts", "ghost", R"({"posts":[{"title":"T","published_at":null}]})"},
        FormatCase{"GhostPages", "ghost", R"({"pages":[{"title":"T","feature_image":null}]})"},
        FormatCase{"GhostWithoutPosts", "ghost", R"({"posts":[],"meta":{}})"},
        FormatCase{"GhostPost", "ghost", R"({"title":"T","html":"<p>","comment_id":"1"})"},
        FormatCase{"PostsOfAnother", "json-feed", R"({"posts":[{"ID":1,"title":"T"}]})"},
        FormatCase{"Ninjs1", "ninjs", R"({"uri":"u","headline":"H"})"},
        FormatCase{"Ninjs1WithPatterns", "ninjs", R"({"uri":"u","body_main":"B"})"},
        FormatCase{"Ninjs2", "ninjs", R"({"uri":"u","headlines":[{"value":"H"}]})"},
        FormatCase{"Ninjs3", "ninjs", R"({"uri":"u","versionCreated":"2026-01-01","headlines":[]})"},
        FormatCase{"NinjsByStandard", "ninjs", R"({"standard":{"name":"ninjs"},"title":"T"})"},
        FormatCase{"Superdesk", "ninjs", R"({"_items":[{"headline":"H"}]})"}),
    test::CaseName{});

TEST(FindFormat, RefusesListsOfNothingKnown) {
  for (const char* text : {"[]", "[1]", R"([{"title":"T"}])", R"([{"items":[]}])"}) {
    EXPECT_EQ(format_of(text), "wrong-type at byte 0: the document is a list; write a JSON object") << text;
  }
}

TEST(FindFormat, GoesByTheNameThatIsGiven) {
  const Result<Document> document = read_document(R"({"title":"T","html":"<p>x"})", {}, "ghost");
  ASSERT_EQ(test::summary(document), "ok");
  EXPECT_EQ(document.value().format, "ghost");
  EXPECT_EQ(document.value().feed.items.at(0).content_html, "<p>x");
  EXPECT_FALSE(read_document("{}", {}, "gopher").ok());
  EXPECT_FALSE(read_document("7", {}, "ghost").ok());
}

TEST(FormatNames, AreThoseOfTheTable) {
  EXPECT_EQ(format_names(), "json-feed wordpress ghost ninjs rss rss-1.0 atom page");
}

TEST(ReadArticle, TakesAListForItsOnlyItem) {
  const Result<Article> article = read_article(R"([{"title":{"rendered":"T"}}])");
  ASSERT_EQ(test::summary(article), "ok");
  EXPECT_EQ(article.value().title, "T");
  EXPECT_EQ(read_article(R"({"items":[{"title":"I"},{"title":"J","tags":7,"x":0},8]})").error().message,
            "the document has 2 items; show it as a feed, or give the address of one");
}

TEST(ReadArticle, SaysWhyTheOnlyItemIsNotShown) {
  EXPECT_EQ(test::summary(read_article(R"([{"title":{"rendered":"T"},"status":"draft"}])")),
            "bad-value at /0/status: is 'draft'; only what its publisher has published is shown");
  EXPECT_EQ(test::summary(read_feed(R"({"posts":[{"comment_id":"1","status":"scheduled"}]})")),
            "bad-value at /posts/0/status: is 'scheduled'; only what its publisher has published is shown");
}

TEST(ReadArticle, ReadsAFeedThatIsAnItemAsWell) {
  const Result<Article> article = read_article(R"({"title":"F","_klipp":{"signup":{"action":"/s"}},"items":[{},{}]})");
  ASSERT_EQ(test::summary(article), "ok");
  EXPECT_TRUE(article.value().signup);
}

TEST(ReadFeed, TakesNoArticleForAFeed) {
  for (const char* text : {R"({"title":"T","url":"https://news.example/a"})",
                           R"({"title":{"rendered":"T"},"link":"https://news.example/a"})"}) {
    EXPECT_FALSE(read_document(text).value().is_feed);
    EXPECT_TRUE(read_feed(text).value().items.empty());
    EXPECT_EQ(test::markup(render(Kind::kFeed, text)),
              "missing at /items: is missing; a feed needs an item with a title and a url");
  }
}

TEST(ReadFeed, KeepsItsLimits) {
  Limits limits;
  limits.list_items = 1;
  const char* post = R"({"title":{"rendered":"T"}})";
  EXPECT_EQ(test::summary(read_feed("[" + std::string(post) + "," + post + "]", limits)),
            "too-large at : has more than 1 entries (list-items); shorten the list");
}

TEST(ReadFeed, LosesAnItemToAListThatIsTooLong) {
  Limits limits;
  limits.list_items = 2;
  const Result<Feed> feed = read_feed(R"([{"title":{"rendered":"a"},"_embedded":{"wp:term":[[],[],[]]}},
                                          {"title":{"rendered":"b"},"_embedded":{"wp:term":[[],[]]}}])",
                                      limits);
  ASSERT_EQ(test::summary(feed), "ok");
  ASSERT_EQ(feed.value().items.size(), 1U);
  EXPECT_EQ(feed.value().items[0].title, "b");
  EXPECT_EQ(test::summary(read_article(R"({"headline":"H","associations":{"a":{},"b":{},"c":{}}})", limits)),
            "too-large at /associations: has more than 2 entries (list-items); shorten the list");
}

TEST(ReadDocument, SaysThatOtherMarkupIsNoJson) {
  for (const char* page : {"<svg/>", "\n <?xml version=\"1.0\"?><urlset/>"}) {
    EXPECT_EQ(read_article(page).error().message,
              "the text is HTML or XML, not JSON; give the address of the JSON document")
        << page;
  }
  EXPECT_EQ(read_article(R"({"a":<p>})").error().offset, std::optional<std::size_t>(5));
  EXPECT_EQ(test::summary(read_article(R"([{"title":{"rendered":"T)")),
            "not-json at byte 24: the JSON text ends too early; check that the whole file is there");
}

/// Where a card of a post with this body has its picture.
std::string card_picture(const std::string& body, const std::string& members = "") {
  const Result<Html> card =
      render(Kind::kCard, R"({"link":"https://a.example/b/1","title":{"rendered":"T"},"content":{"rendered":")" + body +
                              "\"}" + members + "}");
  for (const test::Element& element : test::elements(test::markup(card))) {
    if (element.tag == "img") return element.attribute("src");
  }
  return {};
}

TEST(BodyPicture, IsTheFirstOfTheBodyOnACardWithoutOne) {
  EXPECT_EQ(card_picture("<p>A<p><img src='https://a.example/1.jpg'><img src='https://a.example/2.jpg'>"),
            "https://a.example/1.jpg");
  EXPECT_EQ(
      card_picture("<img src='https://a.example/1.jpg'>", R"(,"jetpack_featured_media_url":"https://a.example/j")"),
      "https://a.example/j");
  EXPECT_EQ(card_picture("<p>None"), "");
}

TEST(BodyPicture, IsARealOne) {
  const std::string real = "<img src='https://a.example/real.jpg'>";
  for (const std::string other :
       {"<img src='https://a.example/p.gif' width=1 height=1>", "<img src='https://pixel.wp.com/b.gif?x=1'>",
        "<img class=wp-smiley src='https://a.example/s.png'>", "<img src='https://a.example/i.png' width=24 height=24>",
        "<p hidden><img src='https://a.example/h.png'></p>",
        "<div style='display:none'><img src='https://a.example/h.png'></div>", "<img src='data:image/gif;base64,R0'>",
        "<img src='javascript:x'>", "<img>", "<!-- <img src='https://a.example/c'> -->",
        "<script>'<img src=https://a.example/s>'</script>"}) {
    EXPECT_EQ(card_picture(other + real), "https://a.example/real.jpg") << other;
  }
  EXPECT_EQ(card_picture("<img src='data:image/gif;base64,R0' data-lazy-src='https://a.example/late.jpg'>"),
            "https://a.example/late.jpg");
}

TEST(BodyPicture, IsNotLookedForFarDownALongBody) {
  const std::string text = test::repeat("<p>word</p>", 4000);
  EXPECT_EQ(card_picture(text + "<img src='https://a.example/1.jpg'>"), "");
}

TEST(BodyPicture, IsNoLeadPictureOfTheArticle) {
  const Result<Html> article =
      render(Kind::kArticle,
             R"({"title":{"rendered":"T"},"content":{"rendered":"<p>A<p><img src='https://a.example/1.jpg'>"}})");
  EXPECT_EQ(test::count(test::markup(article), "https://a.example/1.jpg"), 1);
}

TEST(BodyPicture, StartsAtTheBaseOfTheBody) {
  const Result<Feed> feed = read_feed(R"(<rss><channel><item><title>T</title><link>https://a.example/1</link>
    <description xml:base="https://a.example/b/">&lt;p>A&lt;p>B&lt;p>&lt;img src="1.jpg"></description></item></channel></rss>)");
  ASSERT_EQ(test::summary(feed), "ok");
  EXPECT_EQ(feed.value().items.at(0).social_picture.url, "https://a.example/b/1.jpg");
}

}  // namespace
}  // namespace klipp
