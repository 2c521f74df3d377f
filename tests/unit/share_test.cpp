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

std::string share_button(Network network, const Options& options = {}) {
  Article item = article();
  item.share.emplace().networks = {network};
  return share(item, options);
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

/// Every network, in the order in which bars show them.
constexpr std::string_view kAllNetworks =
    "x facebook linkedin bluesky mastodon threads whatsapp telegram reddit email copy native print";
const int kCount =
    test::count(kAllNetworks, " ") + 1;  ///< a bar has that many links, and one more button if it hides some

TEST(ShareBar, IsAListOfRealLinks) {
  Article item = article();
  item.share.emplace().networks = {Network::kFacebook, Network::kEmail};
  Options options;
  options.buttons = Buttons::kLabel;
  EXPECT_EQ(share(item, options),
            "<div class=\"klipp\" lang=\"nb\" dir=\"ltr\"><div class=\"klipp-share\" part=\"share\" role=\"group\" "
            "aria-label=\"Del\">"
            "<span class=\"klipp-share-label\" aria-hidden=\"true\">Del</span><ul>"
            "<li><a class=\"klipp-button\" part=\"button\" data-network=\"facebook\" "
            "href=\"https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fnews.example%2Fa\" target=\"_blank\" "
            "rel=\"noopener noreferrer nofollow\"><span>Facebook</span></a></li>"
            "<li><a class=\"klipp-button\" part=\"button\" data-network=\"email\" "
            "href=\"mailto:?subject=Tittel&amp;body=https%3A%2F%2Fnews.example%2Fa\" target=\"_blank\" "
            "rel=\"noopener noreferrer nofollow\"><span>E-post</span></a></li></ul></div></div>");
}

TEST(ShareBar, ShowsEveryNetworkWhereNoneIsNamed) {
  EXPECT_EQ(networks(share(article())), kAllNetworks);
  Article item = article();
  item.share.emplace();
  EXPECT_EQ(networks(share(item)), kAllNetworks);
}

TEST(ShareBar, ShowsANetworkOnceWhereItStandsFirst) {
  Options options;
  options.networks = "email x email X x";
  EXPECT_EQ(networks(share(article(), options)), "email x");
}

TEST(ShareBar, LinksEveryNetworkSafelyInANewTab) {
  for (const test::Element& link : elements_with(share(article()), "data-network")) {
    EXPECT_EQ(link.tag, "a");
    EXPECT_EQ(link.attribute("target"), "_blank");
    EXPECT_EQ(link.attribute("rel"), "noopener noreferrer nofollow");
    EXPECT_NE(link.attribute("href"), "(none)");
  }
}

TEST(ShareBar, ShowsFourAndPutsTheRestBehindADisclosure) {
  const std::string html = share(article());
  const std::string row = html.substr(0, html.find("<details"));
  EXPECT_EQ(test::count(row, "<a "), 4);
  EXPECT_EQ(test::count(html, "<summary "), 1);
  EXPECT_EQ(test::count(html, "aria-label=\"Flere valg\" title=\"Flere valg\""), 1);
  EXPECT_EQ(test::count(html.substr(html.find("</summary>")), "<a "), kCount - 4);
}

TEST(ShareBar, NeedsNoDisclosureForFour) {
  Options options;
  options.networks = "x facebook linkedin email";
  EXPECT_EQ(test::count(share(article(), options), "<details"), 0);
  options.networks = "x facebook linkedin email print";
  EXPECT_EQ(test::count(share(article(), options), "<details"), 1);
}

TEST(ShareBar, HasNoDisclosureWithNothingToSeeInIt) {
  Options options;
  options.networks = "x facebook linkedin email native";
  EXPECT_EQ(test::count(share(article(), options), "<details"), 0);
}

TEST(ShareBar, NamesIconsForTheEarAndForThePointer) {
  const std::string html = share_button(Network::kEmail);
  EXPECT_EQ(test::count(html,
                        " aria-label=\"E-post\" title=\"E-post\"><svg width=\"24\" height=\"24\" "
                        "aria-hidden=\"true\"><path d=\""),
            1);
  EXPECT_EQ(test::count(html, ">E-post<"), 0);
}

TEST(ShareBar, ShowsNamesInsteadOfIconsOrBesideThem) {
  Options options;
  options.buttons = Buttons::kLabel;
  std::string html = share(article(), options);
  EXPECT_EQ(test::count(html, "<svg"), 0);
  EXPECT_EQ(test::count(html, "<span>"), kCount + 1);
  options.buttons = Buttons::kBoth;
  html = share(article(), options);
  EXPECT_EQ(test::count(html, "<svg"), kCount + 1);
  EXPECT_EQ(test::count(html, "<span>"), kCount + 1);
  EXPECT_EQ(test::count(html, " title="), 0);
}

TEST(ShareBar, ShowsNamesBehindTheDisclosureWhereThereIsRoom) {
  const std::string html = share(article());
  EXPECT_EQ(test::count(html, "<svg"), kCount + 1);
  EXPECT_EQ(test::count(html.substr(html.find("</summary>")), "<span>"), kCount - 4);
}

TEST(ShareBar, HasALiveRegionForTheLinkThatIsCopied) {
  const std::string html = share_button(Network::kCopy);
  EXPECT_EQ(address(html, "copy"), "https://news.example/a");
  EXPECT_EQ(test::count(html, "data-confirmed=\"Kopiert\""), 1);
  EXPECT_EQ(test::count(html, "</a><span class=\"klipp-share-status\" role=\"status\"></span></li>"), 1);
}

TEST(ShareBar, HidesTheDevicesMenuUntilTheHostFindsOne) {
  Article item = article();
  item.title = "Bø & \"Å\"";
  item.summary = "En\nto";
  item.share.emplace().networks = {Network::kNative};
  const std::string html = share(item);
  EXPECT_EQ(test::count(html, "<li hidden=\"\"><a "), 1);
  const test::Element link = elements_with(html, "data-network").at(0);
  EXPECT_EQ(link.attribute("data-title"), item.title);
  EXPECT_EQ(link.attribute("data-text"), item.summary);
  EXPECT_EQ(link.attribute("href"), item.url);
  EXPECT_EQ(elements_with(share_button(Network::kNative), "data-text").size(), 0U);
}

TEST(ShareBar, PrintsThePageItself) {
  EXPECT_EQ(address(share_button(Network::kPrint), "print"), "https://news.example/a#print");
}

TEST(ShareBar, TakesHashtagsAccountAndInstanceFromTheDocumentOrTheOptions) {
  Article item = article();
  ShareBar& bar = item.share.emplace();
  bar.hashtags = {"#Ny teknologi", "##", "havn"};
  bar.via = "@kari";
  bar.mastodon = "Snabelen.no";
  std::string html = share(item);
  EXPECT_EQ(query_value(address(html, "x"), "hashtags"), "Nyteknologi,havn");
  EXPECT_EQ(query_value(address(html, "x"), "via"), "kari");
  EXPECT_TRUE(address(html, "mastodon").starts_with("https://snabelen.no/share?text="));

  Options options;
  options.hashtags = "#a, b";
  options.via = " @@ola ";
  options.mastodon = "mastodon.social";
  html = share(item, options);
  EXPECT_EQ(query_value(address(html, "x"), "hashtags"), "a,b");
  EXPECT_EQ(query_value(address(html, "x"), "via"), "ola");
  EXPECT_TRUE(address(html, "mastodon").starts_with("https://mastodon.social/share?text="));
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
  EXPECT_EQ(query_value(address(html, "email"), "body"), "Første linje\r\nandre & + \"linje\" 🎉\r\n\r\n" + item.url);
}

TEST(ShareBar, PrefersItsOwnWordsToTheArticlesAndOptionsToBoth) {
  Article item = article();
  item.summary = "article text";
  ShareBar& bar = item.share.emplace();
  bar.url = "/bar";
  bar.title = "bar title";
  bar.text = "bar text";
  bar.label = "bar label";
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
  EXPECT_EQ(test::count(html, ">E-mail</span>"), 1);
  EXPECT_EQ(test::count(html, "data-confirmed=\"Copied\""), 1);
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
