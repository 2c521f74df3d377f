#include "widgets/widget.hpp"

#include <set>

#include "support.hpp"

namespace klipp {
namespace {

using test::markup;

/// What `write` makes of an article.
std::string written(const Article& article, void (*write)(HtmlWriter&, const Widget&), const Options& options = {}) {
  HtmlWriter out(options.limits);
  write(out, Widget(article, options));
  std::string html = markup(std::move(out).finish());
  test::elements(html);
  return html;
}

void write_byline_of_all(HtmlWriter& out, const Widget& widget) { write_byline(out, widget); }

Article by(const std::vector<std::string>& names) {
  Article article;
  article.language = "nb";
  for (const std::string& name : names) article.authors.push_back({name, ""});
  return article;
}

TEST(Byline, NamesAuthorsAsPeopleDo) {
  EXPECT_EQ(written(by({"A"}), write_byline_of_all), "<p class=\"klipp-byline\" part=\"byline\"><span>Av A</span></p>");
  EXPECT_EQ(written(by({"A", "B"}), write_byline_of_all),
            "<p class=\"klipp-byline\" part=\"byline\"><span>Av A og B</span></p>");
  EXPECT_EQ(written(by({"A", "B", "C"}), write_byline_of_all),
            "<p class=\"klipp-byline\" part=\"byline\"><span>Av A, B og C</span></p>");
}

TEST(Byline, LinksAnAuthorWhoHasAPage) {
  Article article;
  article.language = "en";
  article.url = "https://news.example/a";
  article.authors = {{"A & B", "/ab"}, {"C", "javascript:alert(1)"}};
  EXPECT_EQ(written(article, write_byline_of_all),
            "<p class=\"klipp-byline\" part=\"byline\"><span>By <a href=\"https://news.example/ab\">A &amp; B</a> and "
            "C</span></p>");
}

TEST(Byline, DatesTheArticle) {
  Article article = by({"A"});
  article.published = {2018, 1, 22, "2018-01-22T08:00:00Z"};
  article.modified = {2018, 1, 22, "2018-01-22T09:00:00Z"};
  EXPECT_EQ(written(article, write_byline_of_all),
            "<p class=\"klipp-byline\" part=\"byline\"><span>Av A</span><span><span class=\"klipp-dot\"> · </span>"
            "<time datetime=\"2018-01-22T08:00:00Z\">22. januar 2018</time></span></p>");
}

TEST(Byline, SaysWhenTheArticleChangedOnAnotherDay) {
  Article article;
  article.language = "en";
  article.published = {2018, 1, 22, "2018-01-22"};
  article.modified = {2018, 2, 22, "2018-02-22"};
  EXPECT_EQ(written(article, write_byline_of_all),
            "<p class=\"klipp-byline\" part=\"byline\"><span><time datetime=\"2018-01-22\">January 22, 2018</time>"
            "</span><span><span class=\"klipp-dot\"> · </span>Updated "
            "<time datetime=\"2018-02-22\">February 22, 2018</time></span></p>");
}

TEST(Byline, SaysNothingOfAChangeBeforeTheArticleWasPublished) {
  Article article;
  article.published = {2018, 2, 1, "2018-02-01"};
  article.modified = {2018, 1, 31, "2018-01-31"};
  EXPECT_EQ(test::count(written(article, write_byline_of_all), "Updated"), 0);
}

TEST(Byline, SaysWhenAnArticleWithoutADateChanged) {
  Article article;
  article.language = "en";
  article.modified = {2018, 1, 31, "2018-01-31"};
  EXPECT_EQ(test::count(written(article, write_byline_of_all), ">Updated <time"), 1);
}

TEST(Byline, SaysHowLongTheBodyTakesToRead) {
  Article article = by({"A"});
  for (int i = 0; i < 520; ++i) article.content_markdown += "ord ";
  EXPECT_EQ(written(article, write_byline_of_all),
            "<p class=\"klipp-byline\" part=\"byline\"><span>Av A</span><span><span class=\"klipp-dot\"> · </span>"
            "<span class=\"klipp-reading-time\">3 min lesetid</span></span></p>");
  article.language = "en";
  EXPECT_EQ(test::count(written(article, write_byline_of_all), ">3 min read</span></span></p>"), 1);
}

TEST(Byline, CanLeavePeopleOut) {
  Article article = by({"A"});
  const auto write = [](HtmlWriter& out, const Widget& widget) { write_byline(out, widget, Byline::kWithoutPeople); };
  EXPECT_EQ(written(article, write), "");
  article.published = {2018, 1, 22, "2018-01-22"};
  EXPECT_EQ(written(article, write),
            "<p class=\"klipp-byline\" part=\"byline\"><span><time datetime=\"2018-01-22\">22. januar "
            "2018</time></span></p>");
}

TEST(Byline, LeavesNoTraceWhereNothingIsKnown) { EXPECT_EQ(written({}, write_byline_of_all), ""); }

Article pictured(const Picture& picture) {
  Article article;
  article.url = "https://news.example/a";
  article.picture = picture;
  return article;
}

TEST(LeadFigure, HasCaptionAndCredit) {
  EXPECT_EQ(written(pictured({"i.png", "A \"b\"", "C & d", "Foto: <E>", 40, 30}), write_lead_figure),
            "<figure class=\"klipp-figure klipp-lead-figure\" part=\"media\"><img src=\"https://news.example/i.png\" "
            "alt=\"A &quot;b&quot;\" width=\"40\" height=\"30\" referrerpolicy=\"no-referrer\" decoding=\"async\" "
            "/><figcaption class=\"klipp-caption\" "
            "part=\"caption\">C &amp; d <span class=\"klipp-credit\">Foto: &lt;E&gt;</span></figcaption></figure>");
}

TEST(LeadFigure, IsNotReadTwiceWhereAltAndCaptionSayTheSame) {
  EXPECT_EQ(written(pictured({"i.png", "Samme", "Samme", "", 0, 0}), write_lead_figure),
            "<figure class=\"klipp-figure klipp-lead-figure\" part=\"media\"><img src=\"https://news.example/i.png\" "
            "alt=\"\" referrerpolicy=\"no-referrer\" decoding=\"async\" /><figcaption class=\"klipp-caption\" "
            "part=\"caption\">Samme</figcaption>"
            "</figure>");
}

TEST(LeadFigure, LeavesOutACaptionThatIsEmpty) {
  EXPECT_EQ(written(pictured({"i.png", "A", "", "", 40, 0}), write_lead_figure),
            "<figure class=\"klipp-figure klipp-lead-figure\" part=\"media\"><img src=\"https://news.example/i.png\" "
            "alt=\"A\" referrerpolicy=\"no-referrer\" decoding=\"async\" /></figure>");
  EXPECT_EQ(test::count(written(pictured({"i.png", "A", "", "Foto", 0, 0}), write_lead_figure),
                        "part=\"caption\"><span class=\"klipp-credit\">Foto</span></figcaption>"),
            1);
}

TEST(LeadFigure, LeavesNoTraceWithoutAnAllowedAddress) {
  EXPECT_EQ(written(pictured({"", "A", "B", "C", 1, 1}), write_lead_figure), "");
  EXPECT_EQ(written(pictured({"data:image/png,x", "A", "B", "C", 1, 1}), write_lead_figure), "");
}

TEST(Widget, HasIdsThatDifferBetweenArticles) {
  const Options options;
  std::set<std::string> prefixes;
  const auto add = [&](const std::string& url, const std::string& id, const std::string& title) {
    Article article;
    article.url = url;
    article.id = id;
    article.title = title;
    const std::string prefix = Widget(article, options).id_prefix();
    EXPECT_EQ(prefix, Widget(article, options).id_prefix());
    EXPECT_EQ(prefix.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-"), std::string::npos) << prefix;
    EXPECT_EQ(prefix.substr(0, 6), "klipp-");
    EXPECT_TRUE(prefixes.insert(prefix).second) << prefix;
  };
  add("", "", "");
  add("https://news.example/a", "", "");
  add("https://news.example/b", "", "");
  add("", "a", "");
  add("", "", "a");
}

TEST(Widget, ResolvesAgainstTheArticleElseTheDocument) {
  Options options;
  options.base = "https://cdn.example/docs/a.json";
  Article article;
  EXPECT_EQ(Widget(article, options).resolve("i.png").text(), "https://cdn.example/docs/i.png");
  article.url = "../b/";
  EXPECT_EQ(Widget(article, options).resolve("i.png").text(), "https://cdn.example/b/i.png");
  article.url = "https://news.example/c/";
  EXPECT_EQ(Widget(article, options).resolve("i.png").text(), "https://news.example/c/i.png");
  article.url = "javascript:alert(1)";
  EXPECT_EQ(Widget(article, options).resolve("i.png").text(), "https://cdn.example/docs/i.png");
}

TEST(Widget, SpeaksTheLanguageOfTheOptionsElseOfTheDocument) {
  Options options;
  Article article;
  article.language = "nn-NO";
  EXPECT_EQ(Widget(article, options).locale.tag, "nn");
  options.lang = "en";
  EXPECT_EQ(Widget(article, options).locale.tag, "en");
}

TEST(HeadingLevel, StaysBetweenOneAndSix) {
  Options options;
  EXPECT_EQ(heading_level(options, 0).digit(), "2");
  EXPECT_EQ(heading_level(options, 1).digit(), "3");
  options.heading_level = 6;
  EXPECT_EQ(heading_level(options, 1).digit(), "6");
  options.heading_level = 0;
  EXPECT_EQ(heading_level(options, 0).digit(), "1");
}

TEST(Missing, SaysWhoNeedsWhat) {
  EXPECT_EQ(test::summary(missing_member("/a", "a card", "a b")), "missing at /a: is missing; a card needs a b");
}

}  // namespace
}  // namespace klipp
