#include "klipp/page.hpp"

#include "klipp/render.hpp"
#include "support.hpp"

namespace klipp {
namespace {

constexpr const char* kDocument =
    R"({"url":"https://news.example/a?b&c","title":"<T> & \"t\"","summary":"S \"s\" <s>","language":"nb"})";

const PageOptions kLinks = {"https://cdn.example/k.css?a&b", "", "https://cdn.example/klipp.js"};

std::string text(const Result<std::string>& result) { return result.ok() ? result.value() : test::summary(result); }

std::string shadow(Kind kind, std::string_view document, const Options& options = {}, const PageOptions& page = {}) {
  return text(render_shadow(kind, document, options, page));
}

std::string inner(Kind kind, std::string_view document, const Options& options = {}) {
  return test::markup(render(kind, document, options));
}

TEST(Shadow, HoldsTheWidgetAndItsFallback) {
  EXPECT_EQ(
      shadow(Kind::kCard, kDocument),
      "<klipp-card><template shadowrootmode=\"open\">" + inner(Kind::kCard, kDocument) +
          "</template><a href=\"https://news.example/a?b&amp;c\">&lt;T&gt; &amp; &quot;t&quot;</a></klipp-card>\n");
}

TEST(Shadow, SaysWhereItsDocumentIsAndWhatMakesItLive) {
  Options options;
  options.base = "https://news.example/a.json?x=\"y\"";
  options.lang = "en";
  const std::string html = shadow(Kind::kArticle, kDocument, options, kLinks);
  const std::string head =
      "<klipp-article src=\"https://news.example/a.json?x=&quot;y&quot;\" lang=\"en\"><template "
      "shadowrootmode=\"open\">"
      "<link rel=\"stylesheet\" href=\"https://cdn.example/k.css?a&amp;b\"><article ";
  EXPECT_EQ(html.substr(0, head.size()), head);
  const std::string tail = "</klipp-article><script async src=\"https://cdn.example/klipp.js\"></script>\n";
  EXPECT_EQ(html.substr(html.size() - tail.size()), tail);
}

TEST(Shadow, PutsStylesInlineWhereNoSheetIsLinked) {
  EXPECT_EQ(
      test::count(shadow(Kind::kCard, kDocument, {}, {"", "p>a{}", ""}), "<style>p>a{}</style><div class=\"klipp\">"),
      1);
  EXPECT_EQ(test::count(shadow(Kind::kCard, kDocument, {}, {"/k.css", "p>a{}", ""}), "<style>"), 0);
}

struct NameCase {
  const char* name;
  Kind kind;
  const char* document;
  const char* element;
};

class ShadowName : public ::testing::TestWithParam<NameCase> {};

TEST_P(ShadowName, IsTheElementOfItsKind) {
  const std::string html = shadow(GetParam().kind, GetParam().document);
  const std::string name = GetParam().element;
  EXPECT_EQ(html.find("<" + name + "><template"), 0U);
  EXPECT_EQ(test::count(html, "</" + name + ">\n"), 1);
}

INSTANTIATE_TEST_SUITE_P(
    All, ShadowName,
    ::testing::Values(NameCase{"Article", Kind::kArticle, kDocument, "klipp-article"},
                      NameCase{"Card", Kind::kCard, kDocument, "klipp-card"},
                      NameCase{"Feed", Kind::kFeed, R"({"items":[{"title":"T","url":"/t"}]})", "klipp-feed"},
                      NameCase{"Share", Kind::kShare, kDocument, "klipp-share"},
                      NameCase{"Signup", Kind::kSignup, R"({"_klipp":{"signup":{"action":"https://news.example/s"}}})",
                               "klipp-signup"},
                      NameCase{"Body", Kind::kBody, "a", "klipp-article"}),
    test::CaseName{});

TEST(Shadow, FallsBackToTextWhereTheAddressIsNotAllowed) {
  EXPECT_EQ(test::count(shadow(Kind::kArticle, R"({"title":"T & t","url":"javascript:x"})"),
                        "</template>T &amp; t</klipp-article>\n"),
            1);
}

TEST(Shadow, FallsBackToTheSharedAddressWhereThereIsNoDocument) {
  Options options;
  options.url = "https://news.example/?a&b";
  EXPECT_EQ(test::count(shadow(Kind::kShare, "", options),
                        "</template><a href=\"https://news.example/?a&amp;b\">https://news.example/?a&amp;b</a>"),
            1);
}

TEST(Page, IsACompleteDocument) {
  EXPECT_EQ(text(render_page(Kind::kCard, kDocument, {}, kLinks)),
            "<!DOCTYPE html>\n<html lang=\"nb\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<title>&lt;T&gt; &amp; &quot;t&quot;</title>\n"
            "<meta name=\"description\" content=\"S &quot;s&quot; &lt;s&gt;\">\n"
            "<link rel=\"canonical\" href=\"https://news.example/a?b&amp;c\">\n"
            "<link rel=\"stylesheet\" href=\"https://cdn.example/k.css?a&amp;b\">\n</head>\n"
            "<body class=\"klipp-page\">\n<main>" +
                inner(Kind::kCard, kDocument) +
                "</main>\n<script async src=\"https://cdn.example/klipp.js\"></script>\n</body>\n</html>\n");
}

TEST(Page, LeavesOutWhatTheDocumentDoesNotSay) {
  EXPECT_EQ(text(render_page(Kind::kArticle, R"({"title":"T"})", {}, {})),
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>T</title>\n\n</head>\n"
            "<body class=\"klipp-page\">\n<main>" +
                inner(Kind::kArticle, R"({"title":"T"})") + "</main>\n\n</body>\n</html>\n");
}

TEST(Page, AndShadowGiveTheWidgetsOwnError) {
  const char* error = "missing at /title: is missing; an article needs a headline";
  EXPECT_EQ(text(render_page(Kind::kArticle, "{}", {}, {})), error);
  EXPECT_EQ(shadow(Kind::kArticle, "{}"), error);
}

}  // namespace
}  // namespace klipp
