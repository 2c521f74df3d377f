#include "formats/markup/page.hpp"
#include "klipp/discover.hpp"
#include "klipp/validate.hpp"
#include "support.hpp"

namespace klipp {
namespace {

Article page(const std::string& html) {
  const Result<Document> document = read_document("<!doctype html>" + html);
  EXPECT_EQ(test::summary(document), "ok");
  EXPECT_EQ(document.value().format, "page");
  EXPECT_FALSE(document.value().is_feed);
  return document.value().feed.items.empty() ? Article() : document.value().feed.items.front();
}

Article data(const std::string& json) {
  return page("<title>P</title><script type='application/ld+json'>" + json + "</script>");
}

constexpr const char* kNews = R"({"@context":"https://schema.org","@type":"NewsArticle","headline":"T",
    "description":"D","url":"https://a.example/1","datePublished":"2018-01-22T08:00:00+01:00",
    "dateModified":"2018-01-23","inLanguage":"nb","author":[{"@type":"Person","name":"K","url":"/k"},"O"],
    "publisher":{"name":"S"},"keywords":"a, b,, c","image":[{"url":"/s","width":"300","height":200},
    {"url":"/l","width":1300,"height":867}]})";

TEST(Page, ReadsAnArticleOfSchemaOrg) {
  const Article article = data(kNews);
  EXPECT_EQ(article.title, "T");
  EXPECT_EQ(article.summary, "D");
  EXPECT_EQ(article.url, "https://a.example/1");
  EXPECT_EQ(article.id, "https://a.example/1");
  EXPECT_EQ(article.published.text, "2018-01-22T08:00:00+01:00");
  EXPECT_EQ(article.modified.day, 23);
  EXPECT_EQ(article.language, "nb");
  ASSERT_EQ(article.authors.size(), 2U);
  EXPECT_EQ(article.authors[0].url, "/k");
  EXPECT_EQ(article.authors[1].name, "O");
  EXPECT_EQ(article.site.name, "S");
  EXPECT_EQ(article.tags, (List<String>{"a", "b", "c"}));
  EXPECT_EQ(article.picture.url, "/l");
  EXPECT_EQ(article.picture.width, 1300);
}

TEST(Page, FindsTheArticleWhereverItIs) {
  const std::string news(kNews);
  EXPECT_EQ(data("[{\"@type\":\"WebSite\",\"name\":\"N\"}," + news + "]").title, "T");
  EXPECT_EQ(data(R"({"@graph":[{"@type":"WebPage","name":"N"},)" + news + "]}").title, "T");
  EXPECT_EQ(data(R"({"@type":"WebPage","mainEntity":)" + news + "}").title, "T");
  EXPECT_EQ(data(R"({"@type":["Thing","https://schema.org/BlogPosting"],"name":"T"})").title, "T");
  EXPECT_EQ(data(R"({"@type":"Recipe","name":"T"})").title, "P");
  EXPECT_EQ(page("<title>P</title><script type='application/ld+json'>{,}</script>"
                 "<script type='Application/LD+JSON'>" +
                 news + "</script>")
                .title,
            "T");
}

TEST(Page, FollowsNamesInTheGraph) {
  const Article article = data(R"({"@graph":[{"@type":"Article","headline":"T","author":{"@id":"#k"},
    "image":{"@id":"#i"},"publisher":{"@id":"#s"},"mainEntityOfPage":{"@id":"https://a.example/1"}},
    {"@id":"#k","@type":"Person","name":"K","url":"/k"},{"@id":"#i","@type":"ImageObject","contentUrl":"/i","width":9},
    {"@id":"#s","@type":"Organization","name":"S"}]})");
  ASSERT_EQ(article.authors.size(), 1U);
  EXPECT_EQ(article.authors[0].name, "K");
  EXPECT_EQ(article.authors[0].url, "/k");
  EXPECT_EQ(article.picture.url, "/i");
  EXPECT_EQ(article.site.name, "S");
  EXPECT_EQ(article.url, "https://a.example/1");
}

TEST(Page, NamesInTheGraphStandForThoseThatSayMost) {
  const Article article = data(R"({"@graph":[{"@id":"#k"},{"@type":"Article","headline":"T","author":{"@id":"#k"},
    "image":{"@id":"#i","url":"/i","width":9}},{"@id":"#k","name":"K"},
    {"@id":"#i","url":"/j","width":90,"height":60}]})");
  ASSERT_EQ(article.authors.size(), 1U);
  EXPECT_EQ(article.authors[0].name, "K");
  EXPECT_EQ(article.picture.url, "/i") << "what says something is meant itself";
}

TEST(Page, ReadsAuthorsThatAreNamedElsewhereBesideThoseThatAreNamedHere) {
  const Article article = data(R"({"@graph":[{"@type":"Article","headline":"T",
    "author":["A",{"@id":"#k"},{"name":"B","url":"/b"},{"@id":"#nobody"}]},{"@id":"#k","name":"K","url":"/k"}]})");
  ASSERT_EQ(article.authors.size(), 3U);
  EXPECT_EQ(article.authors[0].name, "A");
  EXPECT_EQ(article.authors[1].url, "/k");
  EXPECT_EQ(article.authors[2].name, "B");
}

TEST(Page, LooksForTheArticleInEveryScriptOfData) {
  const std::string news = "<script type='application/ld+json'>" + std::string(kNews) + "</script>";
  EXPECT_EQ(page("<script type='application/ld+json'>{\"@type\":\"WebSite\"}</script>" + news).title, "T");
  EXPECT_EQ(page("<title>P</title><script type='application/json'>" + std::string(kNews) + "</script>").title, "P");
}

TEST(Page, TakesTheSurestOfSeveralAddresses) {
  const std::string news = "<script type='application/ld+json'>" + std::string(kNews) + "</script>";
  EXPECT_EQ(page("<link rel=canonical href='https://a.example/c'>" + news).url, "https://a.example/c");
  EXPECT_EQ(data(R"({"@type":"Article","headline":"T","url":"/u","mainEntityOfPage":"/m"})").url, "/u");
}

TEST(Page, KeepsTheAltTextThatOpenGraphAloneHas) {
  const std::string news = "<script type='application/ld+json'>" + std::string(kNews) + "</script>";
  EXPECT_EQ(page("<meta property=og:image content=/i><meta property=og:image:alt content=A>" + news).picture.alt, "A");
}

TEST(Page, HasNoIconOfASiteWithoutAName) { EXPECT_EQ(page("<title>P</title><link rel=icon href=/f>").site.icon, ""); }

TEST(Page, SummariesLoseWhatSystemsAdd) {
  EXPECT_EQ(page("<title>P</title><meta name=description content='Delt. Les mer'>").summary, "Delt.");
}

TEST(Page, AnAddressIsNoAuthorsName) {
  EXPECT_TRUE(page("<title>P</title><meta property=article:author content='https://a.example/k'>").authors.empty());
  EXPECT_EQ(page("<title>P</title><meta property=article:author content=K>").authors.at(0).name, "K");
}

TEST(Page, ReadsOpenGraphAndTheNamesOfHtml) {
  const Article article = page(R"(<html lang="nn"><head><title>P</title><meta name="description" content="D">
    <meta name="Author" content="K"><link rel="canonical" href="https://a.example/1"><link rel="shortcut icon" href="/f">
    <meta property="og:title" content="T &amp; U"><meta property="og:image" content="/i"><meta property="og:image" content="/j">
    <meta property="og:image:width" content="600"><meta property="og:image:alt" content="A">
    <meta property="og:site_name" content="S"><meta property="article:published_time" content="2018-01-22T08:00:00Z">
    <meta property="article:tag" content="a"><meta property="article:author" content="https://a.example/k">)");
  EXPECT_EQ(article.title, "T & U");
  EXPECT_EQ(article.summary, "D");
  EXPECT_EQ(article.url, "https://a.example/1");
  EXPECT_EQ(article.language, "nn");
  EXPECT_EQ(article.picture.url, "/i");
  EXPECT_EQ(article.picture.width, 600);
  EXPECT_EQ(article.picture.alt, "A");
  EXPECT_EQ(article.site.name, "S");
  EXPECT_EQ(article.site.icon, "/f");
  EXPECT_EQ(article.published.day, 22);
  EXPECT_EQ(article.tags, List<String>{"a"});
  ASSERT_EQ(article.authors.size(), 1U);
  EXPECT_EQ(article.authors[0].name, "K");
}

TEST(Page, TitlesAndAddressesHaveWhatStandsInForThem) {
  EXPECT_EQ(page("<title> P &amp; Q </title>").title, "P & Q");
  EXPECT_EQ(page("<title>P</title><meta property=og:url content='/u'>").url, "/u");
  EXPECT_EQ(page("<meta property=og:description content='O'><meta name=description content='D'>").summary, "O");
}

TEST(Page, AnArticleLeadsToItsPage) {
  const Article article = data(kNews);
  EXPECT_TRUE(article.is_teaser);
  EXPECT_EQ(article.lead, List<String>{"D"});
  EXPECT_EQ(article.content_html, "");
}

TEST(Page, ReadsWindows1252WhereThePageSaysSo) {
  EXPECT_EQ(page("<meta charset='iso-8859-1'><title>\xE5 \x96</title>").title, "å –");
  EXPECT_EQ(page("<meta http-equiv=c content='text/html; charset=latin1'><title>\xE5</title>").title, "å");
  EXPECT_EQ(page("<!--" + test::repeat("-", 1'000) + "--><meta charset=latin1><title>æ</title>").title, "æ")
      << "it is said too late";
  EXPECT_EQ(test::summary(read_article("<!doctype html><title>\xE5</title>")),
            "not-json at byte 22: the byte 0xE5 is not UTF-8; save the text as UTF-8");
}

TEST(Page, BadMembersCostThemselves) {
  const Article article = data(R"({"@type":"Article","headline":"T","author":true,"image":[null,{"url":["x"]}],
    "datePublished":"soon","keywords":{"a":1},"publisher":[1]})");
  EXPECT_EQ(article.title, "T");
  EXPECT_TRUE(article.authors.empty());
  EXPECT_EQ(article.picture.url, "");
}

TEST(Page, HoldsTheLimitOfBytes) {
  EXPECT_TRUE(read_article("<html><title>T</title>", {.document_bytes = 22}).ok());
  EXPECT_EQ(test::summary(read_article("<html><title>T</title>", {.document_bytes = 20})),
            "too-large at byte 20: the document has more than 20 bytes (document-bytes); shorten it");
}

List<String> feeds(const std::string& page) { return feed_addresses(page, "https://a.example/b/c"); }

TEST(FeedAddresses, AsksWordPressFirstAndThenWhatSaysMost) {
  EXPECT_EQ(feeds(R"(<link rel="alternate" type="application/rss+xml" href="../feed"><link rel="ALTERNATE"
    type="Application/Feed+JSON" href="f.json"><link rel="https://api.w.org/" href="/wp-json/"><link rel="alternate"
    type="application/json" href="/wp-json/wp/v2/posts/7"><link rel="alternate" type="application/atom+xml" href="/atom">)"),
            (List<String>{"https://a.example/wp-json/wp/v2/posts?_embed=1&per_page=20", "https://a.example/b/f.json",
                          "https://a.example/atom", "https://a.example/feed"}));
}

TEST(FeedAddresses, KnowsWordPressWithoutPrettyAddresses) {
  EXPECT_EQ(feeds("<link rel='https://api.w.org/' href='/?rest_route=/'>"),
            List<String>{"https://a.example/?rest_route=/wp/v2/posts&_embed=1&per_page=20"});
}

TEST(FeedAddresses, KnowsWordPressWithoutASlashAtItsEnd) {
  EXPECT_EQ(feeds("<link rel='https://api.w.org/' href='/wp-json'>"),
            List<String>{"https://a.example/wp-json/wp/v2/posts?_embed=1&per_page=20"});
}

TEST(FeedAddresses, KnowsGhostByTheScriptsThatItGivesReaders) {
  const String posts =
      "https://blog.example/ghost/api/content/posts/?key=22444f78447824223cefc48062&include=authors,tags&limit=20";
  EXPECT_EQ(feeds(R"(<link rel="alternate" type="application/rss+xml" href="https://blog.example/rss/">
    <script defer src="https://cdn.example/portal.min.js" data-ghost="https://www.blog.example/" data-api="https://blog.example/ghost/api/content/"
      data-key="22444f78447824223cefc48062"></script><script data-key="aa" data-sodo-search="https://other.example/"></script>)"),
            (List<String>{posts, "https://blog.example/rss/"}));
  EXPECT_EQ(
      feeds(R"(<script src="sodo-search.min.js" data-key="0b" data-sodo-search="https://a.example/news"></script>)"),
      List<String>{"https://a.example/news/ghost/api/content/posts/?key=0b&include=authors,tags&limit=20"});
}

TEST(FeedAddresses, TakesNoKeyOrPlaceThatGhostDoesNotGive) {
  for (const char* attributes :
       {R"(data-key="0b")", R"(data-key="" data-ghost="https://a.example/")",
        R"(data-sodo-search="https://a.example/")", R"(data-key="0b&x=1" data-ghost="https://a.example/")",
        R"(data-key="0b" data-ghost="javascript:x")", R"(data-key="0b" data-sodo-search="true")",
        R"(data-key="0b" data-ghost="https://a.example/?x=1")", R"(data-key="0b" data-api="https://a.example/v2/")"}) {
    EXPECT_TRUE(feeds("<script " + std::string(attributes) + "></script>").empty()) << attributes;
  }
}

TEST(FeedAddresses, TakesWebAddressesOfAlternatesAlone) {
  EXPECT_TRUE(
      feeds("<link rel=alternate type=application/rss+xml href='javascript:x'><a rel=alternate href=/f>").empty());
  EXPECT_TRUE(feeds("<link rel=search type=application/rss+xml href=/f>").empty());
}

TEST(ValidateMarkup, FindsWhatCannotBeRendered) {
  const std::vector<Problem> problems = validate(
      "<rss><channel><item><title>T</title><link>https://a.example/1</link><pubDate>22 Jan 2018</pubDate>"
      "<description>&lt;p&gt;One&lt;p&gt;Two</description></item></channel></rss>",
      {.html_bytes = 8});
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems[0].error.code, ErrorCode::kTooLarge);
  EXPECT_EQ(problems[0].error.pointer, "/item/0");
}

TEST(ValidateMarkup, NamesWhatIsWrongByItsElement) {
  const std::vector<Problem> problems = validate(R"(<rss><channel><item><title>T</title><link>https://a.example/1</link>
    <pubDate>soon</pubDate></item><item><pubDate>22 Jan 2018</pubDate><link>/2</link></item></channel></rss>)");
  ASSERT_EQ(problems.size(), 3U);
  EXPECT_EQ(test::summary(problems[0].error),
            "bad-value at /item/0/pubDate: is not a date; write it as in RFC 3339: 2018-01-22T08:00:00+01:00");
  EXPECT_FALSE(problems[0].warning);
  EXPECT_EQ(test::summary(problems[1].error), "missing at /item/0/pubDate: is missing; the byline has no date");
  EXPECT_EQ(test::summary(problems[2].error),
            "missing at /item/1/title: is missing; cards and share bars need a headline");
  EXPECT_TRUE(problems[2].warning);
  EXPECT_EQ(test::summary(validate("<rss>").at(0).error),
            "not-json at byte 4: an element is not closed, or another one was closed here; check that the whole file "
            "is there");
}

}  // namespace
}  // namespace klipp
