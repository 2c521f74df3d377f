#include "klipp/document.hpp"
#include "support.hpp"

namespace klipp {
namespace {

using Problems = std::vector<std::string>;

Problems problems(std::string_view json) {
  Problems found;
  for (const Problem& problem : validate(json)) {
    found.push_back((problem.warning ? "warning " : "") + problem.error.place() + " " + to_string(problem.error.code));
  }
  return found;
}

/// The members that every good item has, to put others behind.
const std::string kGood =
    R"({"id":"1","url":"https://news.example/a","title":"T","date_published":"2018-01-22","language":"nb")";

Problems problems_with(const std::string& members) { return problems(kGood + "," + members + "}"); }

TEST(Validate, FindsNothingInAGoodDocument) {
  EXPECT_EQ(problems(kGood + "}"), Problems{});
  EXPECT_EQ(problems("{\"items\":[" + kGood + "}]}"), Problems{});
}

TEST(Validate, FindsEveryProblemInTheOrderOfTheDocument) {
  EXPECT_EQ(problems(R"({"_klipp":{"share":{"networks":["x","myspace"]},"kicker":[]},"tags":[2,"a",3,""],"url":1})"),
            (Problems{"warning /_klipp/share/networks/1 bad-value", "/_klipp/kicker wrong-type", "/tags/0 wrong-type",
                      "/tags/2 wrong-type", "warning /tags/3 bad-value", "/url wrong-type", "warning /id missing",
                      "warning /date_published missing", "warning /language missing", "/title missing"}));
}

TEST(Validate, FindsTheProblemsOfAFeedsItems) {
  EXPECT_EQ(problems(R"({"language":"nb","items":[{"id":"1","date_published":"2018-01-22","title":1,"url":"/a"},
                         {"id":"2","date_published":"2018-01-22","url":2}]})"),
            (Problems{"/items/0/title wrong-type", "/items/1/url wrong-type", "warning /items/1/title missing"}));
}

TEST(Validate, WantsAFeedToHaveItems) {
  EXPECT_EQ(problems(R"({"items":[]})"), Problems{"/items missing"});
  EXPECT_EQ(problems(R"({"version":"https://jsonfeed.org/version/1.1"})"), Problems{"/items missing"});
  EXPECT_EQ(problems(R"({"items":{}})"), Problems{"/items wrong-type"});
}

struct WarningCase {
  const char* name;
  const char* members;
  const char* problem;
};

class Warns : public ::testing::TestWithParam<WarningCase> {};

TEST_P(Warns, AndNamesThePlace) {
  EXPECT_EQ(problems_with(GetParam().members), Problems{std::string("warning ") + GetParam().problem});
}

INSTANTIATE_TEST_SUITE_P(
    Of, Warns,
    ::testing::Values(
        WarningCase{"PictureWithoutAlt", R"("image":"i.png")", "/_klipp/image_alt missing"},
        WarningCase{"BannerWithoutAlt", R"("banner_image":"i.png","_klipp":{})", "/_klipp/image_alt missing"},
        WarningCase{"HttpPicture", R"("image":"HTTP://i.example/i.png","_klipp":{"image_alt":"A"})",
                    "/image bad-value"},
        WarningCase{"PictureAddress", R"("image":"data:x","_klipp":{"image_alt":""})", "/image bad-value"},
        WarningCase{"PictureIsSvg", R"("image":"i.svg","_klipp":{"image_alt":"A"})", "/image bad-value"},
        WarningCase{"BannerIsSvg", R"("image":"i.png","banner_image":"b.svg","_klipp":{"image_alt":"A"})",
                    "/banner_image bad-value"},
        WarningCase{"SocialPictureIsSvg", R"("image":"i.svg","_klipp":{"image_alt":"A","image_social":"s.svg?x"})",
                    "/_klipp/image_social bad-value"},
        WarningCase{"SocialPictureAddress", R"("_klipp":{"image_social":"data:x"})", "/_klipp/image_social bad-value"},
        WarningCase{"HttpLogo", R"("_klipp":{"partners":[{"name":"B","logo":"http://b.example/l.png"}]})",
                    "/_klipp/partners/0/logo bad-value"},
        WarningCase{"EmptyTag", R"("tags":["a"," "])", "/tags/1 bad-value"},
        WarningCase{"EmptyPartner", R"("_klipp":{"partners":[{"url":"u"}]})", "/_klipp/partners/0/name missing"},
        WarningCase{"EmptyAuthor", R"("authors":[{"name":""}])", "/authors/0/name missing"},
        WarningCase{"EmptyNetwork", R"("_klipp":{"share":{"networks":[""]}})", "/_klipp/share/networks/0 bad-value"},
        WarningCase{"UnknownNetwork", R"("_klipp":{"share":{"networks":["orkut"]}})",
                    "/_klipp/share/networks/0 bad-value"},
        WarningCase{"NoAction", R"("_klipp":{"signup":{}})", "/_klipp/signup/action missing"},
        WarningCase{"FieldWithoutName", R"("_klipp":{"signup":{"action":"/s","fields":[{"label":"L"}]}})",
                    "/_klipp/signup/fields/0/name missing"},
        WarningCase{"FieldWithoutLabel", R"("_klipp":{"signup":{"action":"/s","fields":[{"name":"n"}]}})",
                    "/_klipp/signup/fields/0/label missing"},
        WarningCase{"SelectWithoutOptions",
                    R"("_klipp":{"signup":{"action":"/s","fields":[{"type":"select","name":"n","label":"L"}]}})",
                    "/_klipp/signup/fields/0/options missing"},
        WarningCase{
            "FieldThatNobodyFillsIn",
            R"("_klipp":{"signup":{"action":"/s","fields":[{"name":"n","label":"L","autocomplete":"company"}]}})",
            "/_klipp/signup/fields/0/autocomplete bad-value"},
        WarningCase{"ListWithoutId", R"("_klipp":{"signup":{"action":"/s","lists":[{"label":"L"}]}})",
                    "/_klipp/signup/lists/0/id missing"},
        WarningCase{"PrivacyAddress", R"("_klipp":{"signup":{"action":"/s","consent":{"privacy_url":"data:x"}}})",
                    "/_klipp/signup/consent/privacy_url bad-value"},
        WarningCase{"AuthorAddress", R"("authors":[{"name":"A","url":"javascript:x"}])", "/authors/0/url bad-value"},
        WarningCase{"HtmlOnly", R"("content_html":"<p>x</p>")", "/content_html bad-value"},
        WarningCase{"MarkdownAlt", R"j("_klipp":{"content_markdown":"a\n\n![](b.png)"})j",
                    "/_klipp/content_markdown missing"},
        WarningCase{"MarkdownHttp", R"j("_klipp":{"content_markdown":"![a](http://b.example/b.png)"})j",
                    "/_klipp/content_markdown bad-value"},
        WarningCase{"MarkdownHtml", R"("_klipp":{"content_markdown":"<div>x</div>"})",
                    "/_klipp/content_markdown bad-value"}),
    test::CaseName{});

TEST(Validate, SaysInWhichLineOfTheMarkdown) {
  const std::vector<Problem> found = validate(kGood + R"j(,"_klipp":{"content_markdown":"a\n\nb\n![](c.png)"}})j");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].error.message, "line 4: the picture 'c.png' has no alt text; write ![what it shows](…)");
}

TEST(Validate, TakesAnEmptyAltAsTheAuthorsWord) {
  EXPECT_EQ(problems_with(R"("image":"i.png","_klipp":{"image_alt":""})"), Problems{});
}

TEST(Validate, LetsHtmlStandBesideAnotherBody) {
  EXPECT_EQ(problems_with(R"("content_html":"<p>x</p>","content_text":"x")"), Problems{});
}

TEST(Validate, FindsWhatCannotBeRendered) {
  Limits limits;
  limits.markdown_bytes = 8;
  const std::vector<Problem> found = validate(kGood + R"(,"_klipp":{"content_markdown":"123456789"}})", limits);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_FALSE(found[0].warning);
  EXPECT_EQ(found[0].error.pointer, "/_klipp/content_markdown");
}

TEST(Validate, SaysWhereTextStopsBeingJson) {
  EXPECT_EQ(problems("{\"a\""), Problems{"byte 4 not-json"});
  EXPECT_EQ(problems("7"), Problems{"byte 0 wrong-type"});
}

}  // namespace
}  // namespace klipp
