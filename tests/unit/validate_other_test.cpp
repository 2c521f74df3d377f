#include "klipp/render.hpp"
#include "klipp/validate.hpp"
#include "support.hpp"

namespace klipp {
namespace {

using Problems = std::vector<std::string>;

Problems problems(std::string_view document) {
  Problems found;
  for (const Problem& problem : validate(document)) {
    found.push_back((problem.warning ? "warning " : "") + problem.error.place() + " " + to_string(problem.error.code));
  }
  return found;
}

constexpr const char* kPost =
    R"("link":"https://news.example/a","date":"2026-01-01T10:00:00","title":{"rendered":"T"},"_embedded":{})";

TEST(ValidateWordPress, NamesWhatIsWrongWhereItStands) {
  EXPECT_EQ(
      problems(R"([{"link":["x"],"date":"soon","title":{"rendered":7},"content":{"protected":"yes"},
      "_embedded":{"author":{"name":"K"},"wp:term":[[7,{"name":"n","taxonomy":"category"}],{"a":1}],
      "wp:featuredmedia":[{"source_url":"https://a.example/a.jpg","alt_text":"A",
        "media_details":{"width":"2400","sizes":{"large":7}}}]}},8])"),
      (Problems{"/0/link wrong-type", "warning /0/link missing", "/0/date bad-value", "/0/title/rendered wrong-type",
                "/0/content/protected wrong-type", "/0/_embedded/author wrong-type",
                "/0/_embedded/wp:term/0/0 wrong-type", "/0/_embedded/wp:term/1 wrong-type",
                "/0/_embedded/wp:featuredmedia/0/media_details/width wrong-type",
                "/0/_embedded/wp:featuredmedia/0/media_details/sizes/large wrong-type", "warning /0/date_gmt missing",
                "/1 wrong-type"}));
}

TEST(ValidateWordPress, SaysWhatIsNotShown) {
  EXPECT_EQ(problems("{" + std::string(kPost) + R"(,"status":"draft"})"), Problems{"/status bad-value"});
  EXPECT_EQ(problems("{" + std::string(kPost) + R"(,"content":{"protected":true}})"),
            Problems{"warning /content/protected bad-value"});
  EXPECT_EQ(problems(R"({"link":"https://news.example/a","date_gmt":"2026-01-01T10:00:00","title":{"rendered":"T"}})"),
            Problems{"warning /_embedded missing"});
}

TEST(ValidateWordPress, FindsTitlesThatWereEncodedTwice) {
  EXPECT_EQ(
      problems(R"({"link":"https://news.example/a","date":"2026-01-01","title":{"rendered":"R &amp;amp; D &amp;#8217;"},
                         "_embedded":{}})"),
      Problems{"warning /title/rendered bad-value"});
}

TEST(ValidateWordPress, LooksAtPictures) {
  EXPECT_EQ(problems("{" + std::string(kPost) + R"(,"jetpack_featured_media_url":"http://news.example/a.jpg"})"),
            (Problems{"warning /_embedded/wp:featuredmedia/0/source_url bad-value",
                      "warning /_embedded/wp:featuredmedia/0/alt_text missing"}));
}

TEST(ValidateWordPress, SaysWhatASiteAnswered) {
  EXPECT_EQ(problems(R"({"code":"c","message":"m","data":null})"), Problems{"/message bad-value"});
}

TEST(ValidateGhost, NamesWhatIsWrongWhereItStands) {
  EXPECT_EQ(problems(R"({"posts":[{"comment_id":"1","url":"https://blog.example/a","title":"R &amp; D","html":["x"],
      "published_at":"soon","excerpt":["x"],"tags":[{"name":"a"},8],"authors":{"name":"K"}}]})"),
            (Problems{"warning /posts/0/title bad-value", "/posts/0/html wrong-type", "/posts/0/published_at bad-value",
                      "warning /posts/0/published_at missing", "/posts/0/excerpt wrong-type",
                      "/posts/0/tags/1 wrong-type", "/posts/0/authors wrong-type"}));
}

TEST(ValidateGhost, SaysWhatIsNotShown) {
  const std::string post =
      R"({"comment_id":"1","title":"T","url":"https://blog.example/a","published_at":"2026-01-01T10:00:00Z",)";
  EXPECT_EQ(problems(post + R"("html":"","authors":[],"visibility":"paid"})"),
            Problems{"warning /visibility bad-value"});
  EXPECT_EQ(problems(post + R"("authors":[]})"), Problems{"warning /html missing"});
  EXPECT_EQ(problems(post + R"("html":""})"), Problems{"warning /authors missing"});
  EXPECT_EQ(problems(post + R"("status":"draft"})"), Problems{"/status bad-value"});
}

TEST(ValidateNinjs, NamesWhatIsWrongWhereItStands) {
  EXPECT_EQ(problems(R"({"uri":"urn:a:1","headline":7,"versioncreated":"2026-02-11T15:20:00+0000","byline":{},
      "body_text":["x"],"embargoed":"2026-02-12","associations":{"a":5}})"),
            (Problems{"warning /uri bad-value", "/headline wrong-type", "/byline wrong-type", "/body_text wrong-type",
                      "warning /embargoed bad-value", "/associations/a wrong-type"}));
}

TEST(ValidateNinjs, NamesTheTextsOfLaterVersions) {
  EXPECT_EQ(problems(R"({"_items":[{"uri":"https://a.example/1","versionCreated":"2026-02-11T15:20:00Z",
      "headlines":[],"bodies":[{"value":"B"}]}]})"),
            Problems{"/_items/0/headlines missing"});
}

TEST(Validate, RefusesListsOfNothingKnown) {
  EXPECT_EQ(problems("[1]"), Problems{"byte 0 wrong-type"});
  EXPECT_EQ(problems("[]"), Problems{"byte 0 wrong-type"});
}

struct OwnPlace {
  const char* name;
  Kind kind;
  const char* document;
  const char* place;
};

class InOwnNames : public ::testing::TestWithParam<OwnPlace> {};

TEST_P(InOwnNames, SaysWhereTheFormatHasWhatAWidgetLacks) {
  const Result<Html> html = render(GetParam().kind, GetParam().document);
  ASSERT_FALSE(html);
  const Error error = in_own_names(html.error(), GetParam().document);
  EXPECT_EQ(error.pointer, GetParam().place);
  EXPECT_EQ(error.message, html.error().message);
}

INSTANTIATE_TEST_SUITE_P(
    Format, InOwnNames,
    ::testing::Values(
        OwnPlace{"WordPress", Kind::kCard, R"({"title":{"rendered":""},"content":{"rendered":"<p>B"}})",
                 "/title/rendered"},
        OwnPlace{"WordPressList", Kind::kCard, R"([{"title":{"rendered":"T"},"content":{"rendered":"<p>B"}}])",
                 "/0/link"},
        OwnPlace{"WordPressFeed", Kind::kFeed, R"([{"title":{"rendered":"T"}}])", ""},
        OwnPlace{"Ghost", Kind::kCard, R"({"posts":[{"title":"","html":"<p>B","published_at":null}]})",
                 "/posts/0/title"},
        OwnPlace{"GhostFeed", Kind::kFeed, R"({"posts":[{"title":"","html":"<p>B","published_at":null}]})", "/posts"},
        OwnPlace{"LaterNinjs", Kind::kArticle, R"({"uri":"https://a.example/1","headlines":[],"bodies":[]})",
                 "/headlines"},
        OwnPlace{"Signup", Kind::kSignup, R"({"title":{"rendered":"T"}})", "/_klipp/signup/action"},
        OwnPlace{"Rss", Kind::kCard, "<rss><channel><item><title>T</title></item></channel></rss>", "/item/0/link"},
        OwnPlace{"RssFeed", Kind::kFeed, "<rss><channel><item><title>T</title></item></channel></rss>", "/item"},
        OwnPlace{"AtomEntry", Kind::kCard, "<entry xmlns='http://www.w3.org/2005/Atom'><id>i</id></entry>", "/title"},
        OwnPlace{"JsonFeed", Kind::kCard, R"({"url":"https://a.example/1"})", "/title"},
        OwnPlace{"OfReading", Kind::kCard, R"([{"status":"draft","title":{"rendered":"T"}}])", "/0/status"}),
    test::CaseName{});

}  // namespace
}  // namespace klipp
