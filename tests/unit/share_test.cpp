#include "klipp/render.hpp"
#include "support.hpp"

namespace klipp {
namespace {

using test::elements_with;
using test::markup;
using test::query_value;

Article article() {
  Article item;
  item.url = "https://news.example/a";
  item.title = "Tittel";
  item.language = "nb";
  return item;
}

std::string share(const Article& item, const Options& options = {}) {
  std::string html = markup(render_share(item, options));
  test::elements(html);
  return html;
}

/// "x email": the networks of a bar in its order.
std::string networks(const std::string& html) {
  std::string names;
  for (const test::Element& link : elements_with(html, "data-network")) {
    names += (names.empty() ? "" : " ") + link.attribute("data-network");
  }
  return names;
}

/// The address behind a network's button.
std::string address(const std::string& html, const std::string& network) {
  for (const test::Element& link : elements_with(html, "data-network")) {
    if (link.attribute("data-network") == network) return link.attribute("href");
  }
  return "(none)";
}

TEST(ShareBar, IsAListOfRealLinks) {
  Article item = article();
  item.share.emplace().networks = {Network::kFacebook, Network::kEmail};
  EXPECT_EQ(
      share(item),
      "<div class=\"klipp\" lang=\"nb\"><div class=\"klipp-share\" part=\"share\" role=\"group\" aria-label=\"Del\">"
      "<span class=\"klipp-share-label\" aria-hidden=\"true\">Del</span><ul>"
      "<li><a class=\"klipp-button\" part=\"button\" data-network=\"facebook\" "
      "href=\"https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fnews.example%2Fa\" target=\"_blank\" "
      "rel=\"noopener noreferrer nofollow\">Facebook</a></li>"
      "<li><a class=\"klipp-button\" part=\"button\" data-network=\"email\" "
      "href=\"mailto:?subject=Tittel&amp;body=https%3A%2F%2Fnews.example%2Fa\" target=\"_blank\" "
      "rel=\"noopener noreferrer nofollow\">E-post</a></li></ul></div></div>");
}

TEST(ShareBar, ShowsEveryNetworkWhereNoneIsNamed) {
  EXPECT_EQ(networks(share(article())), "x facebook linkedin email");
  Article item = article();
  item.share.emplace();
  EXPECT_EQ(networks(share(item)), "x facebook linkedin email");
}

TEST(ShareBar, TakesNetworksFromTheOptionsInTheirOrder) {
  Article item = article();
  item.share.emplace().networks = {Network::kX};
  Options options;
  options.networks = " Email,,facebook\tx\n";
  EXPECT_EQ(networks(share(item, options)), "email facebook x");
  options.networks = "myspace, linkedin";
  EXPECT_EQ(networks(share(item, options)), "linkedin");
}

TEST(ShareBar, EscapesQuoteInTitle) {
  Article item = article();
  item.title = "\"><script>alert('x')</script>";
  const std::string html = share(item);
  EXPECT_EQ(html.find("<script"), std::string::npos);
  EXPECT_EQ(query_value(address(html, "x"), "text"), item.title);
}

TEST(ShareBar, EscapesItsLabel) {
  Options options;
  options.label = "Del & \"spar\" <b>";
  const std::string html = share(article(), options);
  EXPECT_EQ(test::count(html, "aria-label=\"Del &amp; &quot;spar&quot; &lt;b&gt;\""), 1);
  EXPECT_EQ(test::count(html, ">Del &amp; &quot;spar&quot; &lt;b&gt;</span>"), 1);
}

TEST(ShareBar, GivesNetworksExactlyWhatWentIn) {
  Article item = article();
  item.title = "Blåbær & \"Ærlig\" + <tur> 100 % 😀";
  item.summary = "Første linje\nandre & + \"linje\" 🎉";
  item.url = "https://news.example/a?b=1&c=2+3#d";
  const std::string html = share(item);
  EXPECT_EQ(query_value(address(html, "x"), "text"), item.title);
  EXPECT_EQ(query_value(address(html, "x"), "url"), item.url);
  EXPECT_EQ(query_value(address(html, "facebook"), "u"), item.url);
  EXPECT_EQ(query_value(address(html, "linkedin"), "url"), item.url);
  EXPECT_EQ(query_value(address(html, "email"), "subject"), item.title);
  EXPECT_EQ(query_value(address(html, "email"), "body"), item.summary + "\r\n\r\n" + item.url);
}

TEST(ShareBar, PrefersItsOwnWordsToTheArticlesAndOptionsToBoth) {
  Article item = article();
  item.summary = "article text";
  item.share = ShareBar{.url = "/bar", .title = "bar title", .text = "bar text", .label = "bar label", .networks = {}};
  std::string html = share(item);
  EXPECT_EQ(query_value(address(html, "x"), "url"), "https://news.example/bar");
  EXPECT_EQ(query_value(address(html, "x"), "text"), "bar title");
  EXPECT_EQ(query_value(address(html, "email"), "body"), "bar text\r\n\r\nhttps://news.example/bar");
  EXPECT_EQ(test::count(html, "aria-label=\"bar label\""), 1);

  Options options;
  options.url = "https://other.example/";
  options.title = "option title";
  options.text = "option text";
  options.label = "option label";
  html = share(item, options);
  EXPECT_EQ(query_value(address(html, "x"), "url"), "https://other.example/");
  EXPECT_EQ(query_value(address(html, "x"), "text"), "option title");
  EXPECT_EQ(query_value(address(html, "email"), "body"), "option text\r\n\r\nhttps://other.example/");
  EXPECT_EQ(test::count(html, "aria-label=\"option label\""), 1);
}

TEST(ShareBar, SpeaksTheLanguageOfTheOptionsFirst) {
  Options options;
  options.lang = "en";
  const std::string html = share(article(), options);
  EXPECT_EQ(test::count(html, "lang=\"en\""), 1);
  EXPECT_EQ(test::count(html, ">Share</span>"), 1);
  EXPECT_EQ(test::count(html, ">E-mail</a>"), 1);
}

class UnsharableUrl : public ::testing::TestWithParam<const char*> {};

TEST_P(UnsharableUrl, IsAMissingAddress) {
  Article item = article();
  item.url = GetParam();
  EXPECT_EQ(share(item),
            "missing at /url: is missing; a share bar needs the absolute address of the page to share (https://…)");
}

INSTANTIATE_TEST_SUITE_P(Url, UnsharableUrl,
                         ::testing::Values("", "/relative", "javascript:alert(1)", "mailto:kari@news.example"));

TEST(ShareBar, SharesARelativeAddressOfADocumentWhosePlaceIsKnown) {
  Article item = article();
  item.url = "a?b";
  Options options;
  options.base = "https://news.example/feed/1.json";
  EXPECT_EQ(query_value(address(share(item, options), "facebook"), "u"), "https://news.example/feed/a?b");
}

}  // namespace
}  // namespace klipp
