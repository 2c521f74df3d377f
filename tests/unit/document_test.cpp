#include "klipp/document.hpp"

#include "klipp/validate.hpp"
#include "support.hpp"

namespace klipp {
namespace {

Article article(std::string_view json) {
  const Result<Article> result = read_article(json);
  EXPECT_EQ(test::summary(result), "ok");
  return result ? result.value() : Article{};
}

/// What reading an item whose `_klipp` is `extension` gives.
Article extended(const std::string& extension) { return article("{\"_klipp\":" + extension + "}"); }

TEST(ReadArticle, TellsMoreOfAuthorsAndWhatWasCorrected) {
  const Article item = article(R"({"authors":[{"name":"Kari","avatar":" k.jpg ","_klipp":{"role":"Journalist"}}],
    "_klipp":{"corrections":[{"text":"a","date":"2018-01-23"},"b",{"date":"2018-01-24"},{"text":""}]}})");
  ASSERT_EQ(item.authors.size(), 1U);
  EXPECT_EQ(item.authors[0].picture, "k.jpg");
  EXPECT_EQ(item.authors[0].role, "Journalist");
  ASSERT_EQ(item.corrections.size(), 2U);
  EXPECT_EQ(item.corrections[0].text, "a");
  EXPECT_EQ(item.corrections[0].date.text, "2018-01-23");
  EXPECT_EQ(item.corrections[1].text, "b");
  EXPECT_FALSE(item.corrections[1].date);
}

TEST(ReadArticle, ReadsAJsonFeedItem) {
  const Article item = article(R"({"id":"a1","url":"https://news.example/a","title":"T","summary":"S",
    "content_text":"C","image":"i.png","date_published":"2018-01-22T08:00:00+01:00","date_modified":"2018-01-23",
    "authors":[{"name":"Kari","url":"https://kari.example"}],"tags":["x"],"language":"nb","unknown":[{}]})");
  EXPECT_EQ(item.id, "a1");
  EXPECT_EQ(item.url, "https://news.example/a");
  EXPECT_EQ(item.title, "T");
  EXPECT_EQ(item.summary, "S");
  EXPECT_EQ(item.content_text, "C");
  EXPECT_EQ(item.picture.url, "i.png");
  EXPECT_EQ(item.published.text, "2018-01-22T08:00:00+01:00");
  EXPECT_EQ(item.modified.day, 23);
  ASSERT_EQ(item.authors.size(), 1U);
  EXPECT_EQ(item.authors[0].name, "Kari");
  EXPECT_EQ(item.authors[0].url, "https://kari.example");
  EXPECT_EQ(item.tags, std::vector<std::string>{"x"});
  EXPECT_EQ(item.language, "nb");
}

TEST(ReadArticle, ReadsTheExtension) {
  const Article item = extended(R"({"kicker":"K","lead":"L","content_markdown":"M","image_alt":"A","image_caption":"C",
    "image_credit":"F","image_width":1200,"image_height":800,"labels":{"partners":"P","ad":"R"},
    "partners":[{"name":"Bank","url":"u","logo":"l"}]})");
  EXPECT_EQ(item.kicker, "K");
  EXPECT_EQ(item.lead, std::vector<std::string>{"L"});
  EXPECT_FALSE(item.lead_is_list);
  EXPECT_EQ(item.content_markdown, "M");
  EXPECT_EQ(item.picture.alt, "A");
  EXPECT_EQ(item.picture.caption, "C");
  EXPECT_EQ(item.picture.credit, "F");
  EXPECT_EQ(item.picture.width, 1200);
  EXPECT_EQ(item.picture.height, 800);
  EXPECT_EQ(item.labels, "partners=P\nad=R\n");
  ASSERT_EQ(item.partners.size(), 1U);
  EXPECT_EQ(item.partners[0].name, "Bank");
  EXPECT_EQ(item.partners[0].url, "u");
  EXPECT_EQ(item.partners[0].logo, "l");
}

TEST(ReadArticle, ReadsAShareBar) {
  const Article item = extended(R"({"share":{"url":"U","title":"T","text":"X","label":"L",
    "networks":["email","","X","myspace"],"placement":"top","hashtags":["a"," ","#b"],"via":"@c",
    "mastodon":"snabelen.no"}})");
  ASSERT_TRUE(item.share);
  EXPECT_EQ(item.share->hashtags, (std::vector<std::string>{"a", "#b"}));
  EXPECT_EQ(item.share->via, "@c");
  EXPECT_EQ(item.share->mastodon, "snabelen.no");
  EXPECT_EQ(item.share->url, "U");
  EXPECT_EQ(item.share->title, "T");
  EXPECT_EQ(item.share->text, "X");
  EXPECT_EQ(item.share->label, "L");
  EXPECT_EQ(item.share->networks, (std::vector<Network>{Network::kEmail, Network::kX}));
  EXPECT_EQ(item.share->placement, SharePlacement::kTop);
}

TEST(ReadArticle, ReadsEveryPlacementOfAShareBar) {
  EXPECT_EQ(extended(R"({"share":{}})").share->placement, SharePlacement::kBoth);
  EXPECT_EQ(extended(R"({"share":{"placement":"both"}})").share->placement, SharePlacement::kBoth);
  EXPECT_EQ(extended(R"({"share":{"placement":"bottom"}})").share->placement, SharePlacement::kBottom);
  EXPECT_FALSE(extended("{}").share);
}

TEST(ReadArticle, ReadsASignupForm) {
  const Article item = extended(R"({"signup":{"action":"A","heading":"H","text":"T","button":"B","name":true,
    "consent":{"text":"C","privacy_url":"P"}}})");
  ASSERT_TRUE(item.signup);
  EXPECT_EQ(item.signup->action, "A");
  EXPECT_EQ(item.signup->heading, "H");
  EXPECT_EQ(item.signup->text, "T");
  EXPECT_EQ(item.signup->button, "B");
  EXPECT_TRUE(item.signup->asks_name);
  EXPECT_EQ(item.signup->consent.text, "C");
  EXPECT_EQ(item.signup->consent.privacy_url, "P");
}

TEST(ReadArticle, ReadsWhereItIsCounted) {
  EXPECT_EQ(extended(R"({"statistics":" /s "})").statistics, "/s");
  EXPECT_EQ(extended("{}").statistics, "");
}

TEST(ReadFeed, CountsItemsWhereTheFeedSays) {
  const Result<Feed> feed = read_feed(R"({"_klipp":{"statistics":"/s"},"items":[{"title":"A"},
    {"title":"B","_klipp":{"statistics":"/b"}}]})");
  ASSERT_TRUE(feed);
  ASSERT_EQ(feed.value().items.size(), 2U);
  EXPECT_EQ(feed.value().items[0].statistics, "/s");
  EXPECT_EQ(feed.value().items[1].statistics, "/b");
}

TEST(ReadArticle, ReadsALeadThatIsAList) {
  const Article item = extended(R"({"lead":["a",""," b "]})");
  EXPECT_EQ(item.lead, (std::vector<std::string>{"a", "b"}));
  EXPECT_TRUE(item.lead_is_list);
}

TEST(ReadArticle, DropsWhatIsEmpty) {
  const Article item = article(R"({"tags":["",  "a", " "],"authors":[{"name":""},{"url":"u"},{"name":"Kari"}],
    "_klipp":{"lead":" ","partners":[{"name":" ","url":"u"},{},{"name":"Bank"}]}})");
  EXPECT_EQ(item.tags, std::vector<std::string>{"a"});
  ASSERT_EQ(item.authors.size(), 1U);
  EXPECT_EQ(item.authors[0].name, "Kari");
  EXPECT_TRUE(item.lead.empty());
  ASSERT_EQ(item.partners.size(), 1U);
  EXPECT_EQ(item.partners[0].name, "Bank");
}

TEST(ReadArticle, TakesTheAuthorOfJsonFeedOneWhereThereIsNoOther) {
  const Article old = article(R"({"author":{"name":"Ola"}})");
  ASSERT_EQ(old.authors.size(), 1U);
  EXPECT_EQ(old.authors[0].name, "Ola");
  const Article both = article(R"({"author":{"name":"Ola"},"authors":[{"name":"Kari"}]})");
  ASSERT_EQ(both.authors.size(), 1U);
  EXPECT_EQ(both.authors[0].name, "Kari");
}

TEST(ReadArticle, PrefersTheBannerUnlessItIsEmpty) {
  EXPECT_EQ(article(R"({"image":"i.png","banner_image":"b.png"})").picture.url, "b.png");
  EXPECT_EQ(article(R"({"image":"i.png","banner_image":""})").picture.url, "i.png");
}

TEST(ReadArticle, RequiresNothing) { EXPECT_EQ(article("{}").title, ""); }

struct WrongCase {
  const char* name;
  const char* json;
  const char* pointer;
};

class AWrongMember : public ::testing::TestWithParam<WrongCase> {};

TEST_P(AWrongMember, CostsItselfAndIsNamedByItsPointer) {
  EXPECT_EQ(test::summary(read_article(GetParam().json)), "ok");
  for (const Problem& problem : validate(GetParam().json)) {
    if (!problem.warning && problem.error.pointer == GetParam().pointer) {
      EXPECT_EQ(problem.error.code, ErrorCode::kWrongType);
      return;
    }
  }
  ADD_FAILURE() << "nobody is told of " << GetParam().pointer;
}

INSTANTIATE_TEST_SUITE_P(
    Item, AWrongMember,
    ::testing::Values(
        WrongCase{"Id", R"({"id":true})", "/id"}, WrongCase{"Url", R"({"url":1})", "/url"},
        WrongCase{"Title", R"({"title":1})", "/title"}, WrongCase{"Summary", R"({"summary":{}})", "/summary"},
        WrongCase{"ContentText", R"({"content_text":[]})", "/content_text"},
        WrongCase{"Image", R"({"image":{}})", "/image"},
        WrongCase{"BannerImage", R"({"banner_image":7})", "/banner_image"},
        WrongCase{"DatePublished", R"({"date_published":[2018]})", "/date_published"},
        WrongCase{"DateModified", R"({"date_modified":false})", "/date_modified"},
        WrongCase{"Language", R"({"language":["nb"]})", "/language"}, WrongCase{"Tags", R"({"tags":"a, b"})", "/tags"},
        WrongCase{"Tag", R"({"tags":["a",1]})", "/tags/1"}, WrongCase{"Authors", R"({"authors":"Kari"})", "/authors"},
        WrongCase{"Author", R"({"authors":[{"name":"a"},"b"]})", "/authors/1"},
        WrongCase{"AuthorName", R"({"authors":[{"name":1}]})", "/authors/0/name"},
        WrongCase{"AuthorUrl", R"({"authors":[{"url":1}]})", "/authors/0/url"},
        WrongCase{"OldAuthor", R"({"author":"Kari"})", "/author"},
        WrongCase{"Extension", R"({"_klipp":"x"})", "/_klipp"}),
    test::CaseName{});

INSTANTIATE_TEST_SUITE_P(
    Extension, AWrongMember,
    ::testing::Values(
        WrongCase{"Kicker", R"({"_klipp":{"kicker":1}})", "/_klipp/kicker"},
        WrongCase{"Lead", R"({"_klipp":{"lead":1}})", "/_klipp/lead"},
        WrongCase{"LeadEntry", R"({"_klipp":{"lead":["a",{}]}})", "/_klipp/lead/1"},
        WrongCase{"Markdown", R"({"_klipp":{"content_markdown":["a"]}})", "/_klipp/content_markdown"},
        WrongCase{"ImageAlt", R"({"_klipp":{"image_alt":1}})", "/_klipp/image_alt"},
        WrongCase{"ImageCaption", R"({"_klipp":{"image_caption":1}})", "/_klipp/image_caption"},
        WrongCase{"ImageCredit", R"({"_klipp":{"image_credit":1}})", "/_klipp/image_credit"},
        WrongCase{"ImageWidth", R"({"_klipp":{"image_width":"1"}})", "/_klipp/image_width"},
        WrongCase{"ImageHeight", R"({"_klipp":{"image_height":[]}})", "/_klipp/image_height"},
        WrongCase{"Partners", R"({"_klipp":{"partners":{}}})", "/_klipp/partners"},
        WrongCase{"PartnerUrl", R"({"_klipp":{"partners":[{},{"url":1}]}})", "/_klipp/partners/1/url"},
        WrongCase{"PartnerLogo", R"({"_klipp":{"partners":[{"logo":1}]}})", "/_klipp/partners/0/logo"},
        WrongCase{"Share", R"({"_klipp":{"share":true}})", "/_klipp/share"},
        WrongCase{"ShareUrl", R"({"_klipp":{"share":{"url":1}}})", "/_klipp/share/url"},
        WrongCase{"ShareNetworks", R"({"_klipp":{"share":{"networks":"x"}}})", "/_klipp/share/networks"},
        WrongCase{"ShareNetwork", R"({"_klipp":{"share":{"networks":[1]}}})", "/_klipp/share/networks/0"},
        WrongCase{"ShareHashtags", R"({"_klipp":{"share":{"hashtags":"a"}}})", "/_klipp/share/hashtags"},
        WrongCase{"ShareVia", R"({"_klipp":{"share":{"via":1}}})", "/_klipp/share/via"},
        WrongCase{"ShareMastodon", R"({"_klipp":{"share":{"mastodon":[]}}})", "/_klipp/share/mastodon"},
        WrongCase{"SharePlacement", R"({"_klipp":{"share":{"placement":1}}})", "/_klipp/share/placement"},
        WrongCase{"Signup", R"({"_klipp":{"signup":"x"}})", "/_klipp/signup"},
        WrongCase{"SignupAction", R"({"_klipp":{"signup":{"action":1}}})", "/_klipp/signup/action"},
        WrongCase{"SignupName", R"({"_klipp":{"signup":{"name":"yes"}}})", "/_klipp/signup/name"},
        WrongCase{"Consent", R"({"_klipp":{"signup":{"consent":"x"}}})", "/_klipp/signup/consent"},
        WrongCase{"ConsentText", R"({"_klipp":{"signup":{"consent":{"text":1}}}})", "/_klipp/signup/consent/text"},
        WrongCase{"Statistics", R"({"_klipp":{"statistics":true}})", "/_klipp/statistics"},
        WrongCase{"Republish", R"({"_klipp":{"republish":true}})", "/_klipp/republish"},
        WrongCase{"RepublishLicense", R"({"_klipp":{"republish":{"license":1}}})", "/_klipp/republish/license"},
        WrongCase{"RepublishPictures", R"({"_klipp":{"republish":{"pictures":"yes"}}})", "/_klipp/republish/pictures"},
        WrongCase{"Labels", R"({"_klipp":{"labels":[]}})", "/_klipp/labels"},
        WrongCase{"AdLabel", R"({"_klipp":{"labels":{"ad":1}}})", "/_klipp/labels/ad"}),
    test::CaseName{});

/// What is said first of a document that is wrong.
std::string complaint(std::string_view json) {
  for (const Problem& problem : validate(json)) {
    if (!problem.warning) return test::summary(problem.error);
  }
  return "ok";
}

TEST(ReadArticle, SaysWhatIsWrongAndWhatToDo) {
  EXPECT_EQ(complaint(R"({"title":1})"),
            "wrong-type at /title: is a number, not a string; write a string or leave it out");
  EXPECT_EQ(complaint(R"({"_klipp":{"share":{"placement":"left"}},"title":"T"})"),
            "bad-value at /_klipp/share/placement: is not allowed here; write both, top or bottom");
  EXPECT_EQ(complaint(R"({"_klipp":{"share":{"mastodon":"snabelen no"}},"title":"T"})"),
            "bad-value at /_klipp/share/mastodon: is not the host of a Mastodon instance; write one such as "
            "mastodon.social");
  EXPECT_EQ(test::summary(read_article("[]")), "wrong-type at byte 0: the document is a list; write a JSON object");
}

TEST(ReadArticle, TakesAuthorsAsTheyAreWritten) {
  for (const char* authors : {R"("Kari")", R"({"name":"Kari"})", R"(["Kari",null,7.5e1,{"url":"u"}])"}) {
    const Article item = article("{\"authors\":" + std::string(authors) + "}");
    ASSERT_FALSE(item.authors.empty()) << authors;
    EXPECT_EQ(item.authors[0].name, "Kari") << authors;
  }
}

TEST(ReadArticle, KeepsItsLimits) {
  Limits limits;
  limits.list_items = 1;
  EXPECT_EQ(test::summary(read_article(R"({"tags":["a","b"]})", limits)),
            "too-large at /tags: has more than 1 entries (list-items); shorten the list");
}

TEST(ReadFeed, LosesNoOtherItemToOneThatIsWrong) {
  Limits limits;
  limits.list_items = 4;
  const Result<Feed> feed = read_feed(
      R"({"items":[{"title":"a","date_published":"2018-02-30"},7,{"title":"b","tags":[1,2,3,4,5]},{"title":"c","image":false}]})",
      limits);
  ASSERT_EQ(test::summary(feed), "ok");
  ASSERT_EQ(feed.value().items.size(), 2U);
  EXPECT_EQ(feed.value().items[0].title, "a");
  EXPECT_FALSE(feed.value().items[0].published);
  EXPECT_EQ(feed.value().items[1].title, "c");
}

TEST(ReadFeed, SaysWhoseItsItemsAre) {
  const Result<Feed> feed = read_feed(
      R"({"title":"Avisa","icon":"i","favicon":"f","items":[{},{"_klipp":{"site":{"name":"Bladet","icon":"b"}}}]})");
  ASSERT_TRUE(feed.ok());
  EXPECT_EQ(feed.value().items[0].site.name + feed.value().items[0].site.icon, "Avisaf");
  EXPECT_EQ(feed.value().items[1].site.name + feed.value().items[1].site.icon, "Bladetb");
}

TEST(ReadFeed, ReadsItsItemsInTheFeedsLanguage) {
  const Result<Feed> feed = read_feed(R"({"title":"F","home_page_url":"https://news.example","language":"nb",
    "items":[{"title":"a"},{"title":"b","language":"en"}]})");
  ASSERT_EQ(test::summary(feed), "ok");
  EXPECT_EQ(feed.value().title, "F");
  EXPECT_EQ(feed.value().home_page_url, "https://news.example");
  ASSERT_EQ(feed.value().items.size(), 2U);
  EXPECT_EQ(feed.value().items[0].language, "nb");
  EXPECT_EQ(feed.value().items[1].language, "en");
}

TEST(ReadFeed, NamesTheMemberOfAnItem) {
  EXPECT_EQ(complaint(R"({"items":[{},{"tags":[{}]}]})"),
            "wrong-type at /items/1/tags/0: is an object, not a string; write a string or leave it out");
}

TEST(ReadFeed, GivesItsAuthorsToItemsThatNameNone) {
  const Result<Feed> feed = read_feed(R"({"authors":[{"name":"Avisa"}],"items":[{},{"authors":[{"name":"Kari"}]}]})");
  ASSERT_TRUE(feed.ok());
  EXPECT_EQ(feed.value().items[0].authors[0].name, "Avisa");
  EXPECT_EQ(feed.value().items[1].authors[0].name, "Kari");
}

/// "300 a.jpg image/webp", of each file of the picture.
List<String> sizes_of(const std::string& srcset) {
  List<String> all;
  for (const PictureSize& size : extended("{\"image_srcset\":" + srcset + "}").picture.sizes) {
    all.push_back(std::to_string(size.width) + " " + size.url + " " + size.type);
  }
  return all;
}

TEST(ReadArticle, ReadsTheSizesOfAPicture) {
  EXPECT_EQ(sizes_of(R"("a.jpg 300w, /b,c.jpg 1200w")"), (List<String>{"300 a.jpg ", "1200 /b,c.jpg "}));
  EXPECT_EQ(sizes_of(R"([{"url":"a.webp","width":300,"type":"image/webp"},{"width":"600","url":" b.jpg "}])"),
            (List<String>{"300 a.webp image/webp", "600 b.jpg "}));
}

TEST(ReadArticle, LosesOnlyTheSizeThatIsWrong) {
  EXPECT_EQ(sizes_of(R"("a.jpg, b.jpg 2x, c.jpg 0w, d.jpg -5w, e.jpg 600w 400h, f.jpg 100001w, g.jpg w, h.jpg 9w")"),
            List<String>{"9 h.jpg "});
  EXPECT_EQ(sizes_of(R"([7,null,"a.jpg 300w",{"url":"b.jpg","width":-1},{"url":["c"],"width":9}])"),
            (List<String>{"0 b.jpg ", "9  "}));
  for (const char* other : {"{\"url\":\"a.jpg\",\"width\":9}", "7", "true", "\"\"", "[]", "null"}) {
    EXPECT_EQ(sizes_of(other), List<String>{}) << other;
  }
}

TEST(ReadLabels, ReadsWordsByTheirNames) {
  const Result<std::string> labels = read_labels(R"({"share":" Pass\nit on ","ad":"","copied":"Is = copied"})");
  ASSERT_TRUE(labels);
  EXPECT_EQ(labels.value(), "share=Pass it on\nad=\ncopied=Is = copied\n");
}

TEST(ReadLabels, RefusesWhatIsNoWord) {
  const Result<std::string> labels = read_labels(R"({"share":"a","shared":"b"})");
  ASSERT_FALSE(labels);
  EXPECT_EQ(labels.error().pointer, "/shared");
  EXPECT_EQ(read_labels(R"({"share":1})").error().pointer, "/share");
  EXPECT_EQ(read_labels("[]").error().code, ErrorCode::kWrongType);
}

TEST(ReadArticle, LeavesOutALabelOfNoWord) {
  const Result<Article> article =
      read_article(R"({"title":"a","_klipp":{"labels":{"shared":"x","share":"y","months":"z"}}})");
  ASSERT_TRUE(article);
  EXPECT_EQ(article.value().labels, "share=y\n");
}

}  // namespace
}  // namespace klipp
