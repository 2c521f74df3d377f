#include "klipp/convert.hpp"

#include "json/indented.hpp"
#include "klipp/document.hpp"
#include "klipp/render.hpp"
#include "support.hpp"

namespace klipp {
namespace {

std::string converted(std::string_view document, const Options& options = {}) {
  const Result<String> feed = convert(document, options);
  return feed ? feed.value() : test::summary(feed);
}

TEST(Convert, WritesAnItemInAFixedOrder) {
  EXPECT_EQ(converted(R"({"tags":["t"],"posts":0,"title":"T & <U>","content_html":"<p>B</p>","id":7,
    "_klipp":{"lead":["a","b"],"kicker":"K","image_focus":"50% 20%"}})"),
            R"({
  "id": "7",
  "title": "T & <U>",
  "content_html": "<p>B</p>",
  "tags": [
    "t"
  ],
  "_klipp": {
    "kicker": "K",
    "lead": [
      "a",
      "b"
    ],
    "image_focus": "50% 20%"
  }
}
)");
}

TEST(Convert, KeepsAFeedAnArticleOfItsOwnEvenIfThatSaysNothing) {
  constexpr std::string_view kFeed = R"({"_klipp":{"unknown":1},"items":[{"title":"A"},{"title":"B"}]})";
  const std::string feed = converted(kFeed);
  EXPECT_NE(feed.find("\"_klipp\": {}"), std::string::npos) << feed;
  EXPECT_EQ(converted(feed), feed);
  for (const Kind kind : {Kind::kArticle, Kind::kCard, Kind::kFeed}) {
    EXPECT_EQ(test::summary(render(kind, feed)), test::summary(render(kind, kFeed)));
  }
  EXPECT_EQ(converted(R"({"url":"https://news.example/a","_klipp":{},"items":[]})").find("_klipp"), std::string::npos);
}

TEST(Convert, WritesAFeedOfAList) {
  EXPECT_EQ(converted(R"([{"title":{"rendered":"R &amp; D"},"link":"https://news.example/a"}])"),
            R"({
  "version": "https://jsonfeed.org/version/1.1",
  "items": [
    {
      "url": "https://news.example/a",
      "title": "R & D"
    }
  ]
}
)");
}

TEST(Convert, MakesAddressesAbsolute) {
  Options options;
  options.base = "https://news.example/feeds/a.json";
  const std::string feed =
      converted(R"({"items":[{"url":"../a/","title":"T","image":"i.png","content_html":"<a href=\"b\">",
    "authors":[{"name":"K","url":"javascript:x"}],"_klipp":{"signup":{"action":"/s"}}}]})",
                options);
  EXPECT_EQ(test::count(feed, "\"url\": \"https://news.example/a/\""), 1) << feed;
  EXPECT_EQ(test::count(feed, "\"image\": \"https://news.example/a/i.png\""), 1) << feed;
  EXPECT_EQ(test::count(feed, "\"action\": \"https://news.example/s\""), 1) << feed;
  EXPECT_EQ(test::count(feed, R"("content_html": "<a href=\"b\">")"), 1) << feed;
  EXPECT_EQ(test::count(feed, "\"url\": \"javascript:x\""), 1) << feed;
}

/// A document with everything that the model has.
constexpr const char* kEverything = R"({"id":"i","url":"https://news.example/a","title":"T","summary":"S",
  "content_html":"<p>H","content_text":"C","banner_image":"/b.jpg","date_published":"2026-01-02T03:04:05+01:00",
  "date_modified":"2026-01-03","authors":[{"name":"A","url":"/a","avatar":"/a.jpg","_klipp":{"role":"R"}},{"name":"B"}],"tags":["t","u"],"language":"nb",
  "_klipp":{"kicker":"K","lead":"L","teaser":true,"content_markdown":"M","image_alt":"A","image_caption":"C","image_credit":"F",
    "image_width":1200,"image_height":800,"image_social":"/s.jpg","image_social_width":1,"image_social_height":2,
    "image_focus":"30% 60%","partners":[{"name":"P","url":"/p","logo":"/l.svg"}],"site":{"name":"N","icon":"/i.png"},
    "labels":{"partners":"PL","ad":"AL"},"statistics":"/stat",
    "republish":{"license":"LI","license_url":"/li","text":"RT","url":"/re","pictures":true},"corrections":[{"text":"X","date":"2026-01-04"},{"text":"Y"}],
    "share":{"url":"/u","title":"ST","text":"SX","label":"SL","hashtags":["h"],"via":"v","mastodon":"m.example",
      "placement":"top","networks":["x","print"]},
    "signup":{"provider":"ghost","action":"https://g.example/","heading":"H","text":"X","button":"B","name":true,
      "double_opt_in":false,"fields":[{"type":"select","name":"n","label":"l","required":true,"autocomplete":"tel",
      "options":[{"value":"v","label":"w"}]}],"lists":[{"id":"1","label":"L","chosen":true},{"id":"2"}],
      "consent":{"text":"CT","version":"1","privacy_url":"/p"}}}})";

TEST(Convert, SaysOnceWhereTheItemsOfAFeedAreCounted) {
  const std::string once = converted(R"({"_klipp":{"statistics":"https://news.example/s"},"items":[
    {"url":"https://news.example/a","title":"A"},
    {"url":"https://news.example/b","title":"B","_klipp":{"statistics":"https://b.example/s"}}]})");
  EXPECT_EQ(test::count(once, "\"statistics\": \"https://news.example/s\""), 1) << once;
  EXPECT_EQ(test::count(once, "\"statistics\": \"https://b.example/s\""), 1) << once;
  EXPECT_EQ(converted(once), once);
}

TEST(Convert, KeepsEverythingThatTheModelHas) {
  const std::string once = converted(kEverything);
  EXPECT_EQ(converted(once), once);
  for (const Kind kind : {Kind::kArticle, Kind::kCard, Kind::kFeed, Kind::kShare, Kind::kSignup}) {
    EXPECT_EQ(test::markup(render(kind, once)), test::markup(render(kind, kEverything)));
  }
  // Every text of the document, wherever it went.
  for (const char* text : {"\"S\"",
                           "\"<p>H</p>\"",
                           "\"C\"",
                           "/b.jpg",
                           "2026-01-03",
                           "\"u\"",
                           "\"nb\"",
                           "\"F\"",
                           "1200",
                           "800",
                           "30% 60%",
                           "/l.svg",
                           "\"/stat\"",
                           "/i.png",
                           "\"PL\"",
                           "\"AL\"",
                           "\"h\"",
                           "m.example",
                           "\"top\"",
                           "\"print\"",
                           "\"ghost\"",
                           "\"name\": true",
                           "\"double_opt_in\": false",
                           "\"select\"",
                           "\"tel\"",
                           "\"w\"",
                           "\"chosen\": true",
                           "\"teaser\": true",
                           "\"version\": \"1\"",
                           "\"L\"",
                           "\"SL\""}) {
    EXPECT_GE(test::count(once, text), 1) << text;
  }
}

TEST(Convert, LeavesToAFeedWhatItsItemsInherit) {
  const std::string feed = converted(R"({"title":"F","icon":"/f.png","items":[{"title":"a"},
    {"title":"b","_klipp":{"site":{"name":"G"}}}]})");
  EXPECT_EQ(test::count(feed, "\"site\""), 1) << feed;
  EXPECT_EQ(test::count(feed, "\"name\": \"G\""), 1) << feed;
}

std::string converted_body(const std::string& html, const char* url = "https://news.example/a",
                           const Options& options = {}) {
  const std::string item = R"({"title":"T","url":")" + std::string(url) + R"(","content_html":")" + html + "\"}";
  return read_article(converted(item, options)).value().content_html;
}

TEST(Convert, CleansBodies) {
  EXPECT_EQ(converted_body("<div onclick='x'>A<script>y</script><p><img src='i.png' alt='I' style='z'></div>"),
            "<p>A</p>\n<figure class=\"klipp-figure\" part=\"media\"><img src=\"https://news.example/i.png\" alt=\"I\" "
            "loading=\"lazy\" referrerpolicy=\"no-referrer\" decoding=\"async\" /></figure>");
  EXPECT_EQ(converted_body("<h1>H</h1><p>A"), "<h1>H</h1>\n<p>A</p>");
  const std::string feed = converted(R"({"title":"F","url":"https://news.example/f","content_html":"<p id='x'>A",
    "items":[{"title":"a"}]})");
  EXPECT_EQ(test::count(feed, "\"<p>A</p>\""), 1) << feed;
}

TEST(Convert, LeavesBodiesThatWouldThenBeShownInAnotherWay) {
  EXPECT_EQ(converted_body("<p>A</p><!-- ad top --><p>B"), "<p>A</p><!-- ad top --><p>B");
}

TEST(Convert, LeavesBodiesWhoseAddressesStartNowhere) {
  EXPECT_EQ(converted_body("<a href='b'>c", "/a"), "<a href='b'>c");
  Options options;
  options.base = "https://news.example/";
  EXPECT_EQ(converted_body("<a href='b'>c", "/a", options), "<p><a href=\"https://news.example/b\">c</a></p>");
}

TEST(Convert, KeepsWhatAFeedHasOfAnItem) {
  const std::string feed = converted(R"({"title":"F","language":"nb","items":[{"title":"a"},{"title":"b"}],
    "_klipp":{"signup":{"action":"/s","heading":"H"}}})");
  EXPECT_EQ(converted(feed), feed);
  EXPECT_EQ(test::count(test::markup(render(Kind::kSignup, feed)), ">H</h"), 1) << feed;
}

TEST(Convert, SaysWhatCannotBeRead) {
  EXPECT_EQ(converted("[]"), "wrong-type at byte 0: the document is a list; write a JSON object");
}

TEST(Indented, KeepsEmptyListsAndStringsThatLookLikeJson) {
  EXPECT_EQ(json::indented(R"({"a":[],"b":{},"c":"{\"x\":[\\\"],","d":"\u000a\u0001"})"),
            "{\n  \"a\": [],\n  \"b\": {},\n  \"c\": \"{\\\"x\\\":[\\\\\\\"],\",\n  \"d\": \"\\n\\u0001\"\n}");
}

TEST(Convert, ReadsABodyAgainstItsOwnBase) {
  const std::string json =
      converted(R"(<rss version="2.0"><channel xml:base="https://a.example/b/"><item><title>T</title>
    <link>https://a.example/1</link><description>&lt;p&gt;&lt;a href="2"&gt;L&lt;/a&gt;&lt;/p&gt;&lt;p&gt;M&lt;/p&gt;
    &lt;p&gt;N&lt;/p&gt;</description></item></channel></rss>)");
  EXPECT_EQ(test::count(json, R"(href=\"https://a.example/b/2\")"), 1) << json;
}

TEST(Convert, WritesTheSizesOfAPicture) {
  Options options;
  options.base = "https://news.example/a.json";
  const std::string feed = converted(
      R"({"id":"1","title":"T","image":"o.jpg","_klipp":{"image_srcset":"s.jpg 300w, o.jpg 1200w"}})", options);
  EXPECT_EQ(test::count(feed, R"("image_srcset": [
      {
        "url": "https://news.example/s.jpg",
        "width": 300
      },
      {
        "url": "https://news.example/o.jpg",
        "width": 1200
      }
    ])"),
            1)
      << feed;
}

}  // namespace
}  // namespace klipp
