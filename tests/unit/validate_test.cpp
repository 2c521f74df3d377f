#include "klipp/validate.hpp"

#include "klipp/document.hpp"
#include "support.hpp"
#include "validation/validate_text.hpp"

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
    R"({"id":"1","url":"https://news.example/a","title":"T","date_published":"2018-01-22T08:00:00Z","language":"nb")";

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
  EXPECT_EQ(
      problems(R"({"language":"nb","items":[{"id":"1","date_published":"2018-01-22T08:00:00Z","title":1,"url":"/a"},
                         {"id":"2","date_published":"2018-01-22T08:00:00Z","url":2}]})"),
      (Problems{"/items/0/title wrong-type", "/items/1/url wrong-type", "warning /items/1/title missing"}));
}

TEST(Validate, WantsAFeedToHaveItems) {
  EXPECT_EQ(problems(R"({"items":[]})"), Problems{"/items missing"});
  EXPECT_EQ(problems(R"({"version":"https://jsonfeed.org/version/1.1"})"), Problems{"/items missing"});
  EXPECT_EQ(problems(R"({"items":7})"), Problems{"/items wrong-type"});
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
        WarningCase{"HttpPicture", R"("image":"HTTP://news.example/i.png","_klipp":{"image_alt":"A"})",
                    "/image bad-value"},
        WarningCase{"PictureAddress", R"("image":"data:x","_klipp":{"image_alt":""})", "/image bad-value"},
        WarningCase{"BannerAddress", R"("banner_image":"data:x","_klipp":{"image_alt":"A"})",
                    "/banner_image bad-value"},
        WarningCase{"PictureIsSvg", R"("image":"i.svg","_klipp":{"image_alt":"A"})", "/image bad-value"},
        WarningCase{"BannerIsSvg", R"("image":"i.png","banner_image":"b.svg","_klipp":{"image_alt":"A"})",
                    "/banner_image bad-value"},
        WarningCase{"SocialPictureIsSvg", R"("image":"i.svg","_klipp":{"image_alt":"A","image_social":"s.svg?x"})",
                    "/_klipp/image_social bad-value"},
        WarningCase{"SocialPictureAddress", R"("_klipp":{"image_social":"data:x"})", "/_klipp/image_social bad-value"},
        WarningCase{"HttpLogo", R"("_klipp":{"partners":[{"name":"B","logo":"http://news.example/l.png"}]})",
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
        WarningCase{"StatisticsAddress", R"("_klipp":{"statistics":"data:x"})", "/_klipp/statistics bad-value"},
        WarningCase{"StatisticsByMail", R"("_klipp":{"statistics":"mailto:a@b.example"})",
                    "/_klipp/statistics bad-value"},
        WarningCase{"NoLicense", R"("_klipp":{"republish":{}})", "/_klipp/republish/license_url missing"},
        WarningCase{"LicenseAddress", R"("_klipp":{"republish":{"license":"L","license_url":"data:x"}})",
                    "/_klipp/republish/license_url bad-value"},
        WarningCase{"RepublishAddress", R"("_klipp":{"republish":{"text":"T","url":"javascript:x"}})",
                    "/_klipp/republish/url bad-value"},
        WarningCase{"RepublishedTeaser", R"("_klipp":{"teaser":true,"republish":{"license":"L"}})",
                    "/_klipp/republish bad-value"},
        WarningCase{"AuthorAddress", R"("authors":[{"name":"A","url":"javascript:x"}])", "/authors/0/url bad-value"},
        WarningCase{"HtmlAlt", R"("content_html":"a<img src='/b.png'>")", "/content_html missing"},
        WarningCase{"HtmlHttp", R"("content_html":"<img alt='' src='http://news.example/b.png'>")",
                    "/content_html bad-value"},
        WarningCase{"HtmlPictureAddress", R"("content_html":"<img alt='' src='file:b.png'>")",
                    "/content_html bad-value"},
        WarningCase{"HtmlScript", R"("content_html":"<p>x</p><script>x</script>")", "/content_html bad-value"},
        WarningCase{"HtmlForm", R"("content_html":"<form><img src='/b.png'></form>")", "/content_html bad-value"},
        WarningCase{"HtmlEmbed", R"("content_html":"<iframe src='http://b.example/x'></iframe>")",
                    "/content_html bad-value"},
        WarningCase{"DayAlone", R"("date_modified":"2018-01-23")", "/date_modified bad-value"},
        WarningCase{"Seconds", R"("date_modified":1516608000)", "/date_modified bad-value"},
        WarningCase{"Kicker", R"("_klipp":{"kikker":"K"})", "/_klipp/kikker bad-value"},
        WarningCase{"CaseAndUnderscores", R"("_klipp":{"contentMarkdown":"K"})", "/_klipp/contentMarkdown bad-value"},
        WarningCase{"InAnObject", R"("_klipp":{"labels":{"partner":"P"}})", "/_klipp/labels/partner bad-value"},
        WarningCase{"InAList", R"("_klipp":{"partners":[{"name":"B","lgoo":"/l.png"}]})",
                    "/_klipp/partners/0/lgoo bad-value"},
        WarningCase{"TheExtension", R"("klipp":{})", "/klipp bad-value"},
        WarningCase{"ReferenceInASummary", R"("summary":"Blå&nbsp;bær")", "/summary bad-value"},
        WarningCase{"ReferenceInAKicker", R"("_klipp":{"kicker":"H&oslash;yre"})", "/_klipp/kicker bad-value"},
        WarningCase{"TagInALead", R"("_klipp":{"lead":["a","<b>b</b>"]})", "/_klipp/lead/1 bad-value"},
        WarningCase{"ReferenceInATag", R"("tags":["D&#38;D"])", "/tags/0 bad-value"},
        WarningCase{"ReferenceInAName", R"("authors":[{"name":"O&#x27;Hara"}])", "/authors/0/name bad-value"},
        WarningCase{"SiteWithoutName", R"("_klipp":{"site":{"icon":"/i.png"}})", "/_klipp/site/name missing"},
        WarningCase{"MarkdownAlt", R"j("_klipp":{"content_markdown":"a\n\n![](b.png)"})j",
                    "/_klipp/content_markdown missing"},
        WarningCase{"MarkdownHttp", R"j("_klipp":{"content_markdown":"![a](http://news.example/b.png)"})j",
                    "/_klipp/content_markdown bad-value"},
        WarningCase{"MarkdownHtml", R"("_klipp":{"content_markdown":"<div>x</div>"})",
                    "/_klipp/content_markdown bad-value"},
        WarningCase{"MarkdownHtmlInText", R"("_klipp":{"content_markdown":"a <b>"})",
                    "/_klipp/content_markdown bad-value"},
        WarningCase{"PictureIsSvgBesideAnEmptyBanner",
                    R"("image":"i.svg","banner_image":"","_klipp":{"image_alt":"A"})", "/image bad-value"}),
    test::CaseName{});

TEST(Validate, LeavesCommentsInMarkdownAlone) {
  EXPECT_EQ(problems_with(R"("_klipp":{"content_markdown":"<!-- a -->\n\nb <!-- c -->"})"), Problems{});
}

std::string hosts_told(const std::string& members, const std::string& good = kGood) {
  for (const Problem& problem : validate(good + "," + members + "}")) {
    const std::string& message = problem.error.message;
    const std::size_t from = message.find('(');
    if (problem.warning && message.starts_with("shows pictures of other hosts")) {
      return message.substr(from + 1, message.find(')') - from - 1);
    }
  }
  return "";
}

TEST(Validate, NamesTheHostsThatReadersAskForPictures) {
  EXPECT_EQ(hosts_told(R"("image":"https://i.example/i.png")"), "i.example");
  EXPECT_EQ(hosts_told(R"("_klipp":{"image_srcset":"/a.png 300w, https://s.example/b.png 600w"},"image":"/a.png")"),
            "s.example");
  EXPECT_EQ(hosts_told(R"("_klipp":{"partners":[{"name":"B","logo":"https://l.example/l.png"}]})"), "l.example");
  EXPECT_EQ(hosts_told(R"j("_klipp":{"content_markdown":"![a](https://m.example:8443/b.png)"})j"), "m.example");
  EXPECT_EQ(hosts_told(R"("content_html":"<img alt='' src='//h.example/b.png'><img alt='' src='https://a.example/'>")"),
            "a.example, h.example");
  EXPECT_EQ(hosts_told(R"("image":"https://notnews.example/i.png")"), "notnews.example");
}

TEST(Validate, TakesHostsBelowTheArticlesForItsOwn) {
  EXPECT_EQ(hosts_told(R"("image":"/i.png")"), "");
  EXPECT_EQ(hosts_told(R"("image":"https://news.example:8443/i.png")"), "");
  EXPECT_EQ(hosts_told(R"("image":"https://img.news.example/i.png")"), "");
  EXPECT_EQ(
      hosts_told(R"("image":"https://img.news.example/i.png")", R"({"title":"T","url":"https://www.news.example/a")"),
      "");
  EXPECT_EQ(hosts_told(R"("image":"https://i.example/i.png")", R"({"title":"T","url":"/a")"), "") << "which is where?";
  EXPECT_EQ(hosts_told(R"("content_html":"<a href='https://b.example/'>b</a>")"), "")
      << "nobody is asked before a click";
}

TEST(Validate, LooksAtThePicturesOfAFeed) {
  const std::string items = ",\"items\":[" + kGood + "}]}";
  EXPECT_EQ(problems(R"({"icon":"data:x")" + items), Problems{"warning /icon bad-value"});
  EXPECT_EQ(problems(R"({"favicon":"data:x")" + items), Problems{"warning /favicon bad-value"});
}

TEST(Validate, SaysWhichNameIsMeant) {
  const std::vector<Problem> found = validate(kGood + R"(,"_klipp":{"iamge_alt":"A","colour":"red","x":1}})");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].error.message, "is not a member that Klipp knows; did you mean 'image_alt'?");
}

// Each has in its text what a terminal or a log would take for its own: the end of a line, a colour, a turn of
// direction.
struct QuotingCase {
  const char* name;
  const char* members;
};

class Quotes : public ::testing::TestWithParam<QuotingCase> {};

TEST_P(Quotes, OnOneHarmlessLine) {
  std::string said;
  for (const Problem& problem : validate(kGood + "," + GetParam().members + "}")) said += problem.error.message;
  EXPECT_NE(said.find("'a b"), std::string::npos) << said;
  for (const char* steering : {"\n", "\t", "\x1b", "\xc2\x85", "\xe2\x80\xae"}) {
    EXPECT_EQ(said.find(steering), std::string::npos) << said;
  }
}

INSTANTIATE_TEST_SUITE_P(
    Texts, Quotes,
    ::testing::Values(QuotingCase{"Network", R"("_klipp":{"share":{"networks":["a\n\tb\u001b[31m\u0085\u202e"]}})"},
                      QuotingCase{"Autocomplete", R"("_klipp":{"signup":{"fields":[{"autocomplete":"a\nb\u001b"}]}})"},
                      QuotingCase{"File", R"("_klipp":{"image_srcset":"a\nb\u001b"})"},
                      QuotingCase{"PictureInHtml", R"("content_html":"<img src='a\nb&#27;&#x202e;'>")"},
                      QuotingCase{"PictureInMarkdown",
                                  R"x("_klipp":{"content_markdown":"![](<a&#10;b&#27;&#x202e;>)"})x"}),
    [](const auto& one) { return one.param.name; });

TEST(Validate, QuotesNoMoreThanALineOfATerminal) {
  const std::string address = "https://news.example/" + std::string(5000, 'a');
  const auto found = validate(kGood + R"(,"content_html":"<img src=')" + address + R"('>"})");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_LT(found[0].error.message.size(), 200U);
}

TEST(Validate, NamesAMisspeltMemberOnOneLine) {
  EXPECT_EQ(problems_with(R"("_klipp":{"kicker\n":"K"})"), Problems{"warning /_klipp/kicker bad-value"});
}

TEST(Validate, LeavesMembersOfOthersAlone) {
  EXPECT_EQ(problems_with(R"("external_url":"u","titel":"T","_klip_art":{},"_other":{"kikker":1},"attachments":[])"),
            Problems{});
}

TEST(Validate, SaysWhatItCannotSayInALanguage) {
  const std::string item = R"({"id":"1","url":"/a","title":"T","date_published":"2018-01-22T08:00:00Z","language":)";
  for (const char* spoken : {"nn", "nb-NO", "en_GB", "NO"}) {
    EXPECT_EQ(problems(item + "\"" + spoken + "\"}"), Problems{}) << spoken;
  }
  const std::vector<Problem> alemannic = validate(item + R"("gsw-CH"})");
  ASSERT_EQ(alemannic.size(), 1U);
  EXPECT_TRUE(alemannic[0].warning);
  EXPECT_EQ(alemannic[0].error.message,
            "is a language that Klipp has no words in; its own words, such as 'Share', are in 'en' and marked as such");
  const std::vector<Problem> none = validate(item + R"("Norwegian Bokmål"})");
  ASSERT_EQ(none.size(), 1U);
  EXPECT_EQ(none[0].error.message, "is not a language tag (BCP 47); write one such as nb, en-GB or ar");
}

TEST(Validate, FindsAllThatIsWrongWithAFeedThatIsShown) {
  EXPECT_EQ(problems("{\"items\":[" + kGood + "},7," + kGood + R"(,"authors":{"name":"K"}},)" + kGood + "}]}"),
            (Problems{"/items/1 wrong-type", "/items/2/authors wrong-type"}));
}

TEST(LooksLikeHtml, WhereItWasMeantAsThat) {
  for (const char* text : {"Don&#8217;t", "a &amp; b", "R&#xe9;al", "&laquo;Ja&raquo;", "<p>En ingress", "en<br>to",
                           "Av <em>Kari</em>", "<a href=\"x\">x", "Les mer</span>", "&amp;amp; og &nbsp;her"}) {
    EXPECT_TRUE(looks_like_html(text)) << text;
  }
}

TEST(LooksLikeHtml, NotWhereItSpeaksOfIt) {
  for (const char* text : {"Hva er &amp;nbsp;?", "Skriv «&nbsp;» slik", "Bruk '&lt;' her", "AT&T; og B&B;", "a < b > c",
                           "Elementet <em> er over", "1 <2 og 3> 2", "x<y>z", "R & D", "&; &# &#;", "R&copy D",
                           "a &#38 b", "<3", "`</p>`", "List<string>"}) {
    EXPECT_FALSE(looks_like_html(text)) << text;
  }
}

TEST(IsRfc3339, TakesWhatItSaysAndNothingElse) {
  for (const char* text : {"2018-01-22T08:00:00Z", "2018-01-22t08:00:00.5z", "2018-01-22 08:00:00+01:00"}) {
    EXPECT_TRUE(is_rfc3339(text)) << text;
  }
  for (const char* text : {"2018-01-22", "2018-01-22T08:00:00", "2018-01-22T08:00:00+0100", "2018-01-22T08:00Z",
                           "2018-01-22T08:00:00Zx", "1516608000", ""}) {
    EXPECT_FALSE(is_rfc3339(text)) << text;
  }
}

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

TEST(Validate, SaysNothingOfWhatIsRightInHtml) {
  for (const char* html :
       {"<img alt='' src='https://news.example/b.png'>", "<img alt='' src='data:image/gif;base64,x'>",
        "<video src='https://b.example/v.mp4' poster='https://news.example/p.png'></video>",
        "<iframe src='javascript:x'></iframe><p>x</p>", "<iframe src='https://youtu.be/x'></iframe>",
        "<blockquote class='twitter-tweet'>x</blockquote> <script "
        "src='https://platform.twitter.com/widgets.js'></script>",
        "<div class='flourish-embed' data-src='story/1'><script src='/x.js'></script></div>"}) {
    EXPECT_EQ(problems_with("\"content_html\":\"" + std::string(html) + "\""), Problems{}) << html;
  }
}

TEST(Validate, SaysOnceWhatBecomesOfAnEmbedWithAPictureInIt) {
  EXPECT_EQ(problems_with(R"("content_html":"<video src='http://b.example/v.mp4'><img src='/b.png'></video>")"),
            Problems{"warning /content_html bad-value"});
}

TEST(Validate, LooksForNothingInABodyThatIsTooLarge) {
  const std::vector<Problem> found = validate(kGood + R"(,"content_html":"<img src='/b.png'>"})", {.html_bytes = 8});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_FALSE(found[0].warning);
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

TEST(Validate, TellsOfEachSizeOfAPictureThatNobodyCanChoose) {
  const auto with_srcset = [](const std::string& srcset) {
    return problems_with(R"("image":"/o.jpg","_klipp":{"image_alt":"","image_srcset":)" + srcset + "}");
  };
  EXPECT_EQ(with_srcset(R"("/s.jpg 300w, /o.jpg 1200w")"), Problems{});
  EXPECT_EQ(with_srcset(R"([{"url":"/s.jpg","width":300},{"url":"/o.jpg","width":1200,"type":"image/jpeg"}])"),
            Problems{});
  EXPECT_EQ(with_srcset(R"("/s.jpg 2x, javascript:x 300w, /o.jpg 1200w")"),
            (Problems{"warning /_klipp/image_srcset bad-value", "warning /_klipp/image_srcset bad-value"}));
  EXPECT_EQ(with_srcset(R"([{"url":"/o.jpg","width":1200},{"width":300},{"url":"/s.jpg"},{"url":"x:y","width":-3},7])"),
            (Problems{"warning /_klipp/image_srcset/1/url missing", "warning /_klipp/image_srcset/2/width missing",
                      "warning /_klipp/image_srcset/3/url bad-value", "/_klipp/image_srcset/3/width bad-value",
                      "/_klipp/image_srcset/4 wrong-type"}));
}

TEST(Validate, WantsAPictureAmongItsSizes) {
  const auto with = [](const std::string& extension) {
    return problems_with(R"("image":"/o.jpg","_klipp":{"image_alt":"",)" + extension + "}");
  };
  EXPECT_EQ(with(R"("image_srcset":"/s.jpg 300w")"), Problems{"warning /_klipp/image_srcset bad-value"});
  EXPECT_EQ(with(R"("image_width":900,"image_srcset":"/s.jpg 300w")"),
            Problems{"warning /_klipp/image_srcset bad-value"});
  EXPECT_EQ(with(R"("image_width":900,"image_srcset":"/cdn/o.jpg 900w")"), Problems{});
}

}  // namespace
}  // namespace klipp
