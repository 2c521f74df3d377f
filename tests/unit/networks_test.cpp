#include "networks.hpp"

#include "klipp/url.hpp"
#include "support.hpp"

namespace klipp {
namespace {

using test::query_value;

const Shared kHostile = {"https://news.example/blåbær?a=1&b=2+3#del", "Bø & \"Å\" <b> 100 % + 'x' 😀?=#",
                         "Les\nmer & del 😀"};

TEST(Networks, StandInTheOrderOfTheirEnumeration) {
  for (std::size_t i = 0; i < network_table().size(); ++i) {
    EXPECT_EQ(network_table()[i].network, static_cast<Network>(i));
    EXPECT_EQ(&row_of(static_cast<Network>(i)), &network_table()[i]);
  }
}

TEST(Networks, AreFoundByNameInAnyCaseOfLetters) {
  EXPECT_EQ(network_named("x"), Network::kX);
  EXPECT_EQ(network_named("FaceBook"), Network::kFacebook);
  EXPECT_EQ(network_named("linkedin"), Network::kLinkedIn);
  EXPECT_EQ(network_named("EMAIL"), Network::kEmail);
  EXPECT_EQ(network_named("myspace"), std::nullopt);
  EXPECT_EQ(network_named(""), std::nullopt);
}

TEST(Networks, AreListedForMessages) { EXPECT_EQ(network_names(), "x, facebook, linkedin, email"); }

TEST(Networks, PercentEncodeWhatTheyShare) {
  const Shared shared = {"https://news.example/a?b&c", "Æ & + \"", "T"};
  EXPECT_EQ(row_of(Network::kX).address(shared),
            "https://x.com/intent/tweet?text=%C3%86%20%26%20%2B%20%22&url=https%3A%2F%2Fnews.example%2Fa%3Fb%26c");
  EXPECT_EQ(row_of(Network::kFacebook).address(shared),
            "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fnews.example%2Fa%3Fb%26c");
  EXPECT_EQ(row_of(Network::kLinkedIn).address(shared),
            "https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fnews.example%2Fa%3Fb%26c");
  EXPECT_EQ(row_of(Network::kEmail).address(shared),
            "mailto:?subject=%C3%86%20%26%20%2B%20%22&body=T%0D%0A%0D%0Ahttps%3A%2F%2Fnews.example%2Fa%3Fb%26c");
}

TEST(Networks, GiveBackExactlyWhatWentIn) {
  const auto value = [](Network network, const char* name) {
    return query_value(row_of(network).address(kHostile), name);
  };
  EXPECT_EQ(value(Network::kX, "text"), kHostile.title);
  EXPECT_EQ(value(Network::kX, "url"), kHostile.url);
  EXPECT_EQ(value(Network::kFacebook, "u"), kHostile.url);
  EXPECT_EQ(value(Network::kLinkedIn, "url"), kHostile.url);
  EXPECT_EQ(value(Network::kEmail, "subject"), kHostile.title);
  EXPECT_EQ(value(Network::kEmail, "body"), kHostile.text + "\r\n\r\n" + kHostile.url);
}

TEST(Networks, SendTheAddressAloneWhereThereIsNoText) {
  EXPECT_EQ(query_value(row_of(Network::kEmail).address({"https://a.example", "T", ""}), "body"), "https://a.example");
}

TEST(Networks, HaveAddressesThatTheAllowListLetsThroughUnchanged) {
  for (const NetworkRow& row : network_table()) {
    EXPECT_EQ(resolve_url(row.address(kHostile)).text(), row.address(kHostile)) << row.name;
  }
}

}  // namespace
}  // namespace klipp
