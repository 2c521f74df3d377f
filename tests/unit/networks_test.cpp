#include "share/networks.hpp"

#include <set>

#include "klipp/url.hpp"
#include "model/names.hpp"
#include "share/hashtags.hpp"
#include "share/share_bar.hpp"
#include "support.hpp"
#include "text/graphemes.hpp"
#include "url/mastodon_host.hpp"

namespace klipp {
namespace {

using test::query_value;

constexpr const char* kUrl = "https://news.example/a?b&c";

Shared sharing(std::string title, std::string text = "", const std::string& url = kUrl) {
  Shared shared;
  shared.url = resolve_url(url);
  shared.title = std::move(title);
  shared.text = std::move(text);
  return shared;
}

/// Letters outside ASCII, an emoji of several code points, a combining mark, and all that means something in a query.
Shared hostile() {
  return sharing("Bø & \"Å\" <b> 100 % + 'x' 👩‍🚒 e\u0301?=#", "Les\nmer & del 😀",
                 "https://news.example/blåbær?a=1&b=2+3#del");
}

std::string address(Network network, const Shared& shared) { return share_address(row_of(network), shared).text(); }

std::vector<Network> all_networks() {
  std::vector<Network> all;
  for (std::size_t i = 0; i < kNetworks; ++i) all.push_back(static_cast<Network>(i));
  return all;
}

std::size_t graphemes(std::string_view text) {
  std::size_t count = 0;
  for (; !text.empty(); ++count) text.remove_prefix(first_grapheme(text));
  return count;
}

TEST(Networks, AreFoundByNameInAnyCaseOfLetters) {
  for (const Network network : all_networks()) EXPECT_EQ(network_named(row_of(network).name), network);
  EXPECT_EQ(network_named("FaceBook"), Network::kFacebook);
  EXPECT_EQ(network_named("EMAIL"), Network::kEmail);
  EXPECT_EQ(network_named("myspace"), std::nullopt);
  EXPECT_EQ(network_named(""), std::nullopt);
}

TEST(Networks, HaveALabelInEveryLanguageAndAnIconOfTheirOwn) {
  std::set<std::string_view> icons;
  for (const Network network : all_networks()) {
    const NetworkRow row = row_of(network);
    for (const Locale& locale : locales()) EXPECT_FALSE(label_of(row, locale).empty()) << row.name;
    EXPECT_TRUE(icons.insert(row.icon).second) << row.name;
    EXPECT_EQ(row.icon.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789 .-"), std::string_view::npos)
        << row.name;
  }
}

struct PatternCase {
  const char* name;
  Network network;
  const char* address;
};

class NetworkPattern : public ::testing::TestWithParam<PatternCase> {};

#define URL "https%3A%2F%2Fnews.example%2Fa%3Fb%26c"
#define TITLE "%C3%86%20%26%20%2B%20%22"

TEST_P(NetworkPattern, PercentEncodesWhatItSends) {
  EXPECT_EQ(address(GetParam().network, sharing("Æ & + \"", "T")), GetParam().address);
}

INSTANTIATE_TEST_SUITE_P(
    All, NetworkPattern,
    ::testing::Values(
        PatternCase{"x", Network::kX, "https://x.com/intent/tweet?text=" TITLE "&url=" URL},
        PatternCase{"facebook", Network::kFacebook, "https://www.facebook.com/sharer/sharer.php?u=" URL},
        PatternCase{"linkedin", Network::kLinkedIn, "https://www.linkedin.com/sharing/share-offsite/?url=" URL},
        PatternCase{"bluesky", Network::kBluesky, "https://bsky.app/intent/compose?text=" TITLE "%20" URL},
        PatternCase{"mastodon", Network::kMastodon, "https://share.joinmastodon.org/#text=" TITLE "%20" URL},
        PatternCase{"threads", Network::kThreads, "https://www.threads.com/intent/post?text=" TITLE "&url=" URL},
        PatternCase{"whatsapp", Network::kWhatsApp, "https://wa.me/?text=" TITLE "%20" URL},
        PatternCase{"telegram", Network::kTelegram, "https://t.me/share/url?url=" URL "&text=" TITLE},
        PatternCase{"reddit", Network::kReddit, "https://www.reddit.com/submit?url=" URL "&title=" TITLE},
        PatternCase{"email", Network::kEmail, "mailto:?subject=" TITLE "&body=T%0D%0A%0D%0A" URL},
        PatternCase{"copy", Network::kCopy, "https://news.example/a?b&c"},
        PatternCase{"native", Network::kNative, "https://news.example/a?b&c"},
        PatternCase{"print", Network::kPrint, "https://news.example/a?b&c#print"}),
    test::CaseName{});

class EmptyTitlePattern : public ::testing::TestWithParam<PatternCase> {};

TEST_P(EmptyTitlePattern, LeavesOutWhatIsEmpty) {
  EXPECT_EQ(address(GetParam().network, sharing("")), GetParam().address);
}

INSTANTIATE_TEST_SUITE_P(
    All, EmptyTitlePattern,
    ::testing::Values(PatternCase{"x", Network::kX, "https://x.com/intent/tweet?url=" URL},
                      PatternCase{"bluesky", Network::kBluesky, "https://bsky.app/intent/compose?text=" URL},
                      PatternCase{"mastodon", Network::kMastodon, "https://share.joinmastodon.org/#text=" URL},
                      PatternCase{"threads", Network::kThreads, "https://www.threads.com/intent/post?url=" URL},
                      PatternCase{"whatsapp", Network::kWhatsApp, "https://wa.me/?text=" URL},
                      PatternCase{"telegram", Network::kTelegram, "https://t.me/share/url?url=" URL},
                      PatternCase{"reddit", Network::kReddit, "https://www.reddit.com/submit?url=" URL},
                      PatternCase{"email", Network::kEmail, "mailto:?body=" URL}),
    test::CaseName{});

#undef URL
#undef TITLE

TEST(Networks, GiveBackExactlyWhatWentIn) {
  const Shared shared = hostile();
  const std::string url = shared.url.text();
  const auto value = [&](Network network, const char* name) { return query_value(address(network, shared), name); };
  EXPECT_EQ(value(Network::kX, "text"), shared.title);
  EXPECT_EQ(value(Network::kX, "url"), url);
  EXPECT_EQ(value(Network::kFacebook, "u"), url);
  EXPECT_EQ(value(Network::kLinkedIn, "url"), url);
  EXPECT_EQ(value(Network::kBluesky, "text"), shared.title + " " + url);
  EXPECT_EQ(value(Network::kThreads, "text"), shared.title);
  EXPECT_EQ(value(Network::kThreads, "url"), url);
  EXPECT_EQ(value(Network::kWhatsApp, "text"), shared.title + " " + url);
  EXPECT_EQ(value(Network::kTelegram, "text"), shared.title);
  EXPECT_EQ(value(Network::kTelegram, "url"), url);
  EXPECT_EQ(value(Network::kReddit, "title"), shared.title);
  EXPECT_EQ(value(Network::kReddit, "url"), url);
  EXPECT_EQ(value(Network::kEmail, "subject"), shared.title);
  EXPECT_EQ(value(Network::kEmail, "body"), "Les\r\nmer & del 😀\r\n\r\n" + url);
  const std::string mastodon = address(Network::kMastodon, shared);
  EXPECT_EQ(test::decode_percent(mastodon.substr(mastodon.find('=') + 1)), shared.title + " " + url);
}

TEST(Networks, HaveAddressesThatTheAllowListLetsThroughUnchanged) {
  Shared shared = hostile();
  shared.mastodon = "mastodon.example";
  shared.hashtags = "ærlig,to";
  shared.via = "kari";
  for (const Network network : all_networks()) {
    const std::string made = address(network, shared);
    EXPECT_EQ(resolve_url(made).text(), made) << row_of(network).name;
    EXPECT_EQ(made.find(' '), std::string::npos) << row_of(network).name;
  }
}

TEST(Networks, TellXTheHashtagsAndTheAccount) {
  Shared shared = sharing("T");
  shared.hashtags = "ports,ærlig";
  shared.via = "kari";
  const std::string made = address(Network::kX, shared);
  EXPECT_TRUE(made.ends_with("&hashtags=ports%2C%C3%A6rlig&via=kari")) << made;
}

TEST(Networks, PostFromTheMastodonInstanceThatIsNamed) {
  Shared shared = sharing("T");
  shared.mastodon = "mastodon.example";
  EXPECT_EQ(address(Network::kMastodon, shared),
            "https://mastodon.example/share?text=T%20https%3A%2F%2Fnews.example%2Fa%3Fb%26c");
}

TEST(Networks, WriteEveryLineBreakOfAnEmailAsRfc6068Does) {
  EXPECT_EQ(query_value(address(Network::kEmail, sharing("T", "a\nb\r\nc\rd")), "body"),
            "a\r\nb\r\nc\r\nd\r\n\r\n" + std::string(kUrl));
}

TEST(Networks, PrintThePageAndNotAPlaceInIt) {
  EXPECT_EQ(address(Network::kPrint, sharing("", "", "https://a.example/b#c")), "https://a.example/b#print");
}

struct LengthCase {
  const char* name;
  Network network;
  const char* parameter;
  std::size_t most;  ///< of a title in plain letters, beside a URL of 26
};

class NetworkLength : public ::testing::TestWithParam<LengthCase> {
 protected:
  /// What the network gets for a title, without the address behind it.
  static std::string title(const std::string& given) {
    const std::string made = address(GetParam().network, sharing(given));
    std::string text = made.find('#') == std::string::npos ? query_value(made, GetParam().parameter)
                                                           : test::decode_percent(made.substr(made.find("text=") + 5));
    const std::string url = std::string(" ") + kUrl;
    return text.ends_with(url) ? text.substr(0, text.size() - url.size()) : text;
  }
};

TEST_P(NetworkLength, KeepsATitleThatJustFits) {
  const std::string fits(GetParam().most, 'a');
  EXPECT_EQ(title(fits), fits);
}

TEST_P(NetworkLength, CutsALongerOneByUserPerceivedCharacters) {
  const std::string cut = title(test::repeat("e\u0301", GetParam().most + 1));
  EXPECT_LE(graphemes(cut), GetParam().most);
  EXPECT_GE(graphemes(cut), GetParam().most - 1);
  EXPECT_TRUE(cut.ends_with("e\u0301…")) << cut;
}

TEST_P(NetworkLength, NeverBreaksAnEmoji) {
  const std::string cut = title(test::repeat("👩‍🚒", 600));
  EXPECT_EQ(cut, test::repeat("👩‍🚒", graphemes(cut) - 1) + "…");
}

TEST_P(NetworkLength, SendsTheAddressAloneWhereThatTakesAllTheRoom) {
  const std::string url = "https://news.example/" + std::string(600, 'a');
  const std::string made = address(GetParam().network, sharing(std::string(600, 'b'), "", url));
  EXPECT_NE(made.find(std::string(600, 'a')), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(All, NetworkLength,
                         ::testing::Values(LengthCase{"x", Network::kX, "text", 280 - 24},
                                           LengthCase{"bluesky", Network::kBluesky, "text", 300 - 27},
                                           LengthCase{"mastodon", Network::kMastodon, "text", 500 - 24},
                                           LengthCase{"threads", Network::kThreads, "text", 500 - 27},
                                           LengthCase{"reddit", Network::kReddit, "title", 300}),
                         test::CaseName{});

TEST(Networks, LeaveRoomForHashtagsAndAccountOnX) {
  Shared shared = sharing(std::string(280, 'a'));
  shared.hashtags = "ab,cde";  // " #ab #cde" is 9
  shared.via = "kari";         // " via @kari" is 10
  const std::string text = query_value(address(Network::kX, shared), "text");
  EXPECT_EQ(text, std::string(280 - 24 - 9 - 10 - 2, 'a') + "…");  // X counts two for the ellipsis
}

TEST(Networks, CountEmojiAndEastAsianTextTwiceOnX) {
  EXPECT_EQ(query_value(address(Network::kX, sharing(test::repeat("日", 128))), "text"), test::repeat("日", 128));
  EXPECT_EQ(query_value(address(Network::kX, sharing(test::repeat("日", 129))), "text"), test::repeat("日", 127) + "…");
  EXPECT_EQ(query_value(address(Network::kX, sharing(test::repeat("👩‍🚒", 128))), "text"),
            test::repeat("👩‍🚒", 128));
}

TEST(Networks, CountTwiceFromTheFirstLetterOfHangulOnX) {
  const std::string georgian = test::repeat("\u10FFa", 128);
  EXPECT_EQ(query_value(address(Network::kX, sharing(georgian)), "text"), georgian);
  const std::string hangul = test::repeat("\u1100a", 85);
  EXPECT_EQ(query_value(address(Network::kX, sharing(hangul)), "text"), hangul);
  EXPECT_NE(query_value(address(Network::kX, sharing(hangul + "\u1100a")), "text"), hangul + "\u1100a");
}

TEST(Networks, LeaveTheTitleOutWhereTheAddressTakesAllTheRoom) {
  Shared shared = sharing("Title");
  shared.url = resolve_url("https://news.example/" + std::string(400, 'a'));
  EXPECT_EQ(query_value(address(Network::kBluesky, shared), "text"), shared.url.text());
}

/// What a list gets of `text`.
std::string hashtags(std::string_view text, const CharSet& separators, std::string list = "") {
  add_hashtags(list, text, separators);
  return list;
}

TEST(Hashtags, LoseWhatWouldEndThem) {
  const CharSet none("");
  EXPECT_EQ(hashtags(" #Ny teknologi, ", none), "Nyteknologi");
  EXPECT_EQ(hashtags("##", none), "");
  EXPECT_EQ(hashtags("ærlig_1", none), "ærlig_1");
}

TEST(Hashtags, AreAddedToThoseThatAreThere) {
  EXPECT_EQ(hashtags("#a, ##,\tb", kSeparators), "a,b");
  EXPECT_EQ(hashtags("b c", kSeparators, "a"), "a,b,c");
  EXPECT_EQ(hashtags("b c", CharSet(""), "a"), "a,bc");
  EXPECT_EQ(hashtags("", kSeparators, "a"), "a");
}

TEST(MastodonHost, IsFoundInWhatPeopleWriteForIt) {
  for (const char* written : {"https://snabelen.no", "HTTP://Snabelen.no/", "snabelen.no/", "snabelen.no/@kari",
                              "@kari@snabelen.no", "kari@snabelen.no", " https://snabelen.no/share?text=x "}) {
    EXPECT_EQ(mastodon_host(written), "snabelen.no") << written;
  }
  EXPECT_EQ(mastodon_host("@kari@bokmål.example"), "xn--bokml-pra.example");
}

TEST(MastodonHost, IsAHostAndNothingElse) {
  EXPECT_EQ(mastodon_host(" Mastodon.Social "), "mastodon.social");
  EXPECT_EQ(mastodon_host("snabelen.no"), "snabelen.no");
  for (const char* wrong : {"", "https://", "/", "@", "@kari@", "a b", "a:80", "m.no#", "m.no?", "a\\b", "1.2.3.4.5"}) {
    EXPECT_EQ(mastodon_host(wrong), std::nullopt) << wrong;
  }
  EXPECT_EQ(mastodon_host(std::string(254, 'a')), std::nullopt);
}

}  // namespace
}  // namespace klipp
