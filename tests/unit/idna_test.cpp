#include "url/idna.hpp"

#include "support.hpp"
#include "url/url_host.hpp"

namespace klipp {
namespace {

struct NameCase {
  const char* name;
  const char* written;
  const char* known_as;
};

class InternationalName : public ::testing::TestWithParam<NameCase> {};

TEST_P(InternationalName, IsAsServersKnowIt) {
  EXPECT_EQ(encode_host(GetParam().written), GetParam().known_as);
  EXPECT_EQ(encode_host(GetParam().known_as), GetParam().known_as);
}

INSTANTIATE_TEST_SUITE_P(
    Of, InternationalName,
    ::testing::Values(NameCase{"Norwegian", "rømmegrøt.example", "xn--rmmegrt-q1af.example"},
                      NameCase{"Capitals", "RØMMEGRØT.Example", "xn--rmmegrt-q1af.example"},
                      NameCase{"LetterAndMark", "a\u030Alesund.example", "xn--lesund-hua.example"},
                      NameCase{"CapitalAndMark", "A\u030Alesund.example", "xn--lesund-hua.example"},
                      NameCase{"TwoMarks", "vie\u0323\u0302t.example", "xn--vit-5kz.example"},
                      NameCase{"SharpS", "straße.example", "xn--strae-oqa.example"},
                      NameCase{"Greek", "Αθήνα.example", "xn--jxafb0a0a.example"},
                      NameCase{"Cyrillic", "Йод.рф", "xn--d1ajp.xn--p1ai"},
                      NameCase{"Hebrew", "עברית.example", "xn--5dbqzzl.example"},
                      NameCase{"Japanese", "ニュース。example", "xn--zck9awe6d.example"},
                      NameCase{"Korean", "뉴스.example", "xn--vg1b002a.example"},
                      NameCase{"FullWidth", "ｎｅｗｓ．example", "news.example"},
                      NameCase{"SmallLetterBetweenCapitals", "māori.example", "xn--mori-qsa.example"},
                      NameCase{"HalfWidthFullStop", "news｡example", "news.example"},
                      NameCase{"LettersFarApart", "åæ中한ю.example", "xn--5cac03xiv1i4i7g.example"},
                      NameCase{"FullWidthTilde", "a～b.example", "a~b.example"},
                      NameCase{"SoftHyphen", "ny\u00ADheter.example", "nyheter.example"},
                      NameCase{"PercentEncoded", "bl%C3%A5.example", "xn--bl-zia.example"},
                      NameCase{"OneLabelOnly", "www.blå.example.", "www.xn--bl-zia.example."}),
    test::CaseName{});

TEST(InternationalNames, StayForTheBrowserWhereTheirLettersMightBeOthers) {
  for (const char* written :
       {"ﬁn.example", "x².example", "İzmir.example", "ｶﾀ.example", "q\u0307.example", "Ɓ.example"}) {
    const String host = encode_host(written);
    EXPECT_NE(host.find('%'), String::npos) << written << ": " << host;
    EXPECT_EQ(encode_host(host), host);
  }
}

TEST(InternationalNames, WithWhatNoHostHoldsAreNone) {
  for (const char* written : {"a\u00A0b.example", "a\u3000b.example", "a／b.example", "a\uFFFEb", "å%00.example"}) {
    EXPECT_EQ(encode_host(written), "") << written;
  }
}

TEST(AsciiLabel, HasAnEndAsDnsHas) {
  const std::string label = test::repeat("å", 63);
  EXPECT_TRUE(ascii_label(label).starts_with("xn--"));
  EXPECT_EQ(ascii_label(label + "å"), "");
  EXPECT_EQ(ascii_label(std::string(100, 'a')), std::string(100, 'a'));
}

}  // namespace
}  // namespace klipp
