#include "klipp/render.hpp"

#include "support.hpp"

namespace klipp {
namespace {

using test::markup;

constexpr const char* kDocument =
    R"({"url":"https://news.example/a","title":"T","items":[{"title":"I","url":"https://news.example/i"}],
        "_klipp":{"signup":{"action":"/s"}}})";

struct KindCase {
  const char* name;
  Kind kind;
  const char* beginning;
};

class RenderKind : public ::testing::TestWithParam<KindCase> {};

TEST_P(RenderKind, MakesTheWidgetOfThatKind) {
  const std::string html = markup(render(GetParam().kind, kDocument));
  EXPECT_EQ(html.substr(0, std::string_view(GetParam().beginning).size()), GetParam().beginning);
}

INSTANTIATE_TEST_SUITE_P(
    All, RenderKind,
    ::testing::Values(
        KindCase{"Article", Kind::kArticle, "<article class=\"klipp klipp-article\""},
        KindCase{"Card", Kind::kCard, "<div class=\"klipp\"><article class=\"klipp-card klipp-vertical"},
        KindCase{"Feed", Kind::kFeed, "<div class=\"klipp\"><ul class=\"klipp-feed klipp-feed-vertical\"><li>"},
        KindCase{"Share", Kind::kShare, "<div class=\"klipp\" lang=\"en\" dir=\"ltr\"><div class=\"klipp-share\""},
        KindCase{"Signup", Kind::kSignup, "<div class=\"klipp\" dir=\"auto\"><form "},
        KindCase{"Body", Kind::kBody, "<p>{&quot;url&quot;:"}),
    test::CaseName{});

TEST_P(RenderKind, GivesTheSameBytesEveryTime) {
  EXPECT_EQ(markup(render(GetParam().kind, kDocument)), markup(render(GetParam().kind, kDocument)));
}

class RenderError : public ::testing::TestWithParam<Kind> {};

TEST_P(RenderError, IsTheReadersOwn) {
  EXPECT_EQ(markup(render(GetParam(), "[]")), "wrong-type at byte 0: the document is a list; write a JSON object");
  EXPECT_EQ(markup(render(GetParam(), "")), "not-json at byte 0: the text is empty; write a JSON object");
}

INSTANTIATE_TEST_SUITE_P(Kind, RenderError,
                         ::testing::Values(Kind::kArticle, Kind::kCard, Kind::kFeed, Kind::kShare, Kind::kSignup));

TEST(Render, NeedsNoDocumentForAShareBarWithAnAddress) {
  Options options;
  options.url = "https://news.example/a";
  options.title = "Tittel";
  options.networks = "x";
  const std::string html = markup(render(Kind::kShare, "", options));
  EXPECT_EQ(test::count(html, "text=Tittel&amp;url=https%3A%2F%2Fnews.example%2Fa\""), 1);
}

TEST(Render, ReadsTheDocumentOfAShareBarThatHasOne) {
  Options options;
  options.url = "https://news.example/a";
  EXPECT_EQ(markup(render(Kind::kShare, "{", options)).substr(0, 18), "not-json at byte 1");
}

TEST(Render, KeepsTheLimitsOfItsOptions) {
  Options options;
  options.limits.document_bytes = 10;
  EXPECT_EQ(markup(render(Kind::kCard, kDocument, options)),
            "too-large at byte 10: the document has more than 10 bytes (document-bytes); shorten it");
  options = {};
  options.limits.output_bytes = 10;
  EXPECT_EQ(markup(render(Kind::kCard, kDocument, options)),
            "too-large at : the markup would have more than 10 bytes (output-bytes); shorten the document");
}

TEST(Render, KnowsNoOtherKind) {
  EXPECT_EQ(markup(render(static_cast<Kind>(6), "{}")), "bad-option at : there is no such kind of widget");
}

}  // namespace
}  // namespace klipp
