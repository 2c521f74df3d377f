#include "klipp/url.hpp"

#include "support.hpp"

namespace klipp {
namespace {

std::string resolved(std::string_view text, std::string_view base = {}) {
  return resolve_url(text, resolve_url(base)).text();
}

class HostileUrl : public ::testing::TestWithParam<std::string_view> {};

TEST_P(HostileUrl, IsNoAddress) {
  EXPECT_EQ(resolved(GetParam()), "");
  EXPECT_EQ(resolved(GetParam(), "https://news.example/a"), "");
}

using namespace std::string_view_literals;

INSTANTIATE_TEST_SUITE_P(
    Scheme, HostileUrl,
    ::testing::Values("javascript:alert(1)", "JaVaScRiPt:alert(1)", "  javascript:alert(1)", "\x01javascript:alert(1)",
                      "\x1F\x02 javascript:alert(1)", "\0javascript:alert(1)"sv, "java\tscript:alert(1)",
                      "java\nscript:alert(1)", "java\r\nscript:alert(1)", "\tj\na\rvascript\t:alert(1)",
                      "javascript:", "javascript://news.example/%0Aalert(1)", "data:text/html,<script>",
                      "DATA:text/html;base64,AAAA", "d\tata:text/html,x", "vbscript:msgbox(1)", "VBScript:x",
                      "blob:https://news.example/1", "bl\nob:https://news.example/1",
                      "filesystem:https://news.example/temporary/a", "view-source:https://news.example/",
                      "View-Source:https://news.example/", "file:///etc/passwd", "about:blank", "ftp://news.example/",
                      "ws://news.example/", "wss://news.example/", "intent://news.example/",
                      "jar:https://news.example!/", "feed:https://news.example/", "x-klipp+a.b:c", "g:h"));

INSTANTIATE_TEST_SUITE_P(Host, HostileUrl,
                         ::testing::Values("https://", "https:///", "https:", "http:?q", "https://#a", "//",
                                           "https://a b/", "https://a\x7F/", "https://a%00b/", "https://a%2Fb/",
                                           "https://a%0Ab/", "https://a<b>/", "https://a^b/", "https://a|b/",
                                           "https://a%zzb/", "https://news.example:65536/", "https://news.example:8a/",
                                           "https://user@/", "https://[::1/", "https://[::g]/", "https://[]/",
                                           "https://%FF/", "https://\xFF/", "https://:80/", "https://a:b:80/"));

INSTANTIATE_TEST_SUITE_P(Nothing, HostileUrl, ::testing::Values("", " ", "\n\t\r", "\0"sv, "mailto:", "tel: "));

struct UrlCase {
  std::string_view text;
  std::string_view expected;
};

class CleanedUrl : public ::testing::TestWithParam<UrlCase> {};

TEST_P(CleanedUrl, HasOneSpelling) { EXPECT_EQ(resolved(GetParam().text), GetParam().expected) << GetParam().text; }

TEST_P(CleanedUrl, IsCleanAlready) { EXPECT_EQ(resolved(GetParam().expected), GetParam().expected); }

INSTANTIATE_TEST_SUITE_P(
    Web, CleanedUrl,
    ::testing::Values(UrlCase{"https://news.example/a?b=c&d=%20#e", "https://news.example/a?b=c&d=%20#e"},
                      UrlCase{"http://news.example", "http://news.example"},
                      UrlCase{"hTTpS://news.example/A", "https://news.example/A"},
                      UrlCase{" \x01https://news.example/ \x1F", "https://news.example/"},
                      UrlCase{"ht\ttps://news.exa\r\nmple/a\n", "https://news.example/a"},
                      UrlCase{"https:\\\\news.example\\a\\b", "https://news.example/a/b"},
                      UrlCase{"https:/\\/\\news.example/", "https://news.example/"},
                      UrlCase{"https:news.example/a", "https://news.example/a"},
                      UrlCase{"\\\\news.example\\a", "https://news.example/a"},
                      UrlCase{"/\\news.example", "https://news.example"},
                      UrlCase{"//news.example/a", "https://news.example/a"},
                      UrlCase{"https://news.example/a?b\\c", "https://news.example/a?b%5Cc"},
                      UrlCase{"https://news.example/æ ø", "https://news.example/%C3%A6%20%C3%B8"},
                      UrlCase{"https://news.example/\"'<>`{}|^", "https://news.example/%22%27%3C%3E%60%7B%7D%7C%5E"},
                      UrlCase{"https://blå.example/", "https://bl%C3%A5.example/"},
                      UrlCase{"https://ex%61mple.com/", "https://example.com/"},
                      UrlCase{"https://news.example:8080/", "https://news.example:8080/"},
                      UrlCase{"https://news.example:65535", "https://news.example:65535"},
                      UrlCase{"https://news.example:/a", "https://news.example/a"},
                      UrlCase{"https://[2001:db8::1]:8080/", "https://[2001:db8::1]:8080/"},
                      UrlCase{"https://kari:a@b@news.example/", "https://kari:a%40b@news.example/"}));

INSTANTIATE_TEST_SUITE_P(Other, CleanedUrl,
                         ::testing::Values(UrlCase{"MailTo:kari@news.example?subject=Hei du",
                                                   "mailto:kari@news.example?subject=Hei%20du"},
                                           UrlCase{"tel:+47 12 34", "tel:+47%2012%2034"}));

INSTANTIATE_TEST_SUITE_P(Relative, CleanedUrl,
                         ::testing::Values(UrlCase{"a/b c.png", "a/b%20c.png"}, UrlCase{"../x", "../x"},
                                           UrlCase{"?q=1", "?q=1"}, UrlCase{"#a\"b", "#a%22b"},
                                           UrlCase{"..\\x", "../x"}, UrlCase{"1a:b", "./1a:b"},
                                           UrlCase{"javascript%3Aalert(1)", "javascript%3Aalert(1)"},
                                           UrlCase{"\u200Bjavascript:alert(1)", "./%E2%80%8Bjavascript:alert(1)"},
                                           UrlCase{"java\0script:alert(1)"sv, "./java%00script:alert(1)"}));

/// RFC 3986 section 5.4. Three of its examples have other answers here: "g:h" (no allowed scheme) and "" (no address)
/// are among the hostile ones, and "http:g" names a host, as a browser without a base reads it.
class Rfc3986 : public ::testing::TestWithParam<UrlCase> {};

TEST_P(Rfc3986, ResolvesAgainstItsBase) {
  EXPECT_EQ(resolved(GetParam().text, "http://a/b/c/d;p?q"), GetParam().expected) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(Normal, Rfc3986,
                         ::testing::Values(UrlCase{"g", "http://a/b/c/g"}, UrlCase{"./g", "http://a/b/c/g"},
                                           UrlCase{"g/", "http://a/b/c/g/"}, UrlCase{"/g", "http://a/g"},
                                           UrlCase{"//g", "http://g"}, UrlCase{"?y", "http://a/b/c/d;p?y"},
                                           UrlCase{"g?y", "http://a/b/c/g?y"}, UrlCase{"#s", "http://a/b/c/d;p?q#s"},
                                           UrlCase{"g#s", "http://a/b/c/g#s"}, UrlCase{"g?y#s", "http://a/b/c/g?y#s"},
                                           UrlCase{";x", "http://a/b/c/;x"}, UrlCase{"g;x", "http://a/b/c/g;x"},
                                           UrlCase{"g;x?y#s", "http://a/b/c/g;x?y#s"}, UrlCase{".", "http://a/b/c/"},
                                           UrlCase{"./", "http://a/b/c/"}, UrlCase{"..", "http://a/b/"},
                                           UrlCase{"../", "http://a/b/"}, UrlCase{"../g", "http://a/b/g"},
                                           UrlCase{"../..", "http://a/"}, UrlCase{"../../", "http://a/"},
                                           UrlCase{"../../g", "http://a/g"}));

INSTANTIATE_TEST_SUITE_P(
    Abnormal, Rfc3986,
    ::testing::Values(UrlCase{"../../../g", "http://a/g"}, UrlCase{"../../../../g", "http://a/g"},
                      UrlCase{"/./g", "http://a/g"}, UrlCase{"/../g", "http://a/g"}, UrlCase{"g.", "http://a/b/c/g."},
                      UrlCase{".g", "http://a/b/c/.g"}, UrlCase{"g..", "http://a/b/c/g.."},
                      UrlCase{"..g", "http://a/b/c/..g"}, UrlCase{"./../g", "http://a/b/g"},
                      UrlCase{"./g/.", "http://a/b/c/g/"}, UrlCase{"g/./h", "http://a/b/c/g/h"},
                      UrlCase{"g/../h", "http://a/b/c/h"}, UrlCase{"g;x=1/./y", "http://a/b/c/g;x=1/y"},
                      UrlCase{"g;x=1/../y", "http://a/b/c/y"}, UrlCase{"g?y/./x", "http://a/b/c/g?y/./x"},
                      UrlCase{"g?y/../x", "http://a/b/c/g?y/../x"}, UrlCase{"g#s/./x", "http://a/b/c/g#s/./x"},
                      UrlCase{"g#s/../x", "http://a/b/c/g#s/../x"}));

TEST(ResolveUrl, TakesABaseWithoutPath) {
  EXPECT_EQ(resolved("g", "https://news.example"), "https://news.example/g");
  EXPECT_EQ(resolved("?q", "https://news.example"), "https://news.example?q");
  EXPECT_EQ(resolved("#f", "https://news.example#e"), "https://news.example#f");
}

TEST(ResolveUrl, KeepsTheSchemeOfTheBaseForAnotherHost) {
  EXPECT_EQ(resolved("//other.example/a", "http://news.example/"), "http://other.example/a");
  EXPECT_EQ(resolved("\\\\other.example", "http://news.example/"), "http://other.example");
}

TEST(ResolveUrl, NeverLeavesTheHostByDotsOrSlashesInsideAPath) {
  EXPECT_EQ(resolved("/.//other.example", "https://news.example/a/"), "https://news.example//other.example");
  EXPECT_EQ(resolved("..\\..\\..\\x", "https://news.example/a/"), "https://news.example/x");
}

TEST(ResolveUrl, LeavesAnAddressRelativeWhereTheBaseIsNoWebAddress) {
  EXPECT_EQ(resolved("a.png", "mailto:kari@news.example"), "a.png");
  EXPECT_EQ(resolved("a.png", "folder/b"), "a.png");
}

struct OriginCase {
  const char* name;
  const char* text;
  bool is_web;
  const char* origin;
};

class UrlOrigin : public ::testing::TestWithParam<OriginCase> {};

TEST_P(UrlOrigin, IsSchemeHostAndPortOfAWebAddress) {
  const Url url = resolve_url(GetParam().text);
  EXPECT_FALSE(url.empty());
  EXPECT_EQ(url.is_web(), GetParam().is_web);
  EXPECT_EQ(url.origin(), GetParam().origin);
}

INSTANTIATE_TEST_SUITE_P(Of, UrlOrigin,
                         ::testing::Values(OriginCase{"Path", "https://a.example/b", true, "https://a.example"},
                                           OriginCase{"Port", "http://a.example:81?q", true, "http://a.example:81"},
                                           OriginCase{"Fragment", "https://a.example#b", true, "https://a.example"},
                                           OriginCase{"HostAlone", "https://a.example", true, "https://a.example"},
                                           OriginCase{"Mail", "mailto:a@b.example", false, ""},
                                           OriginCase{"Relative", "a/b", false, ""}),
                         test::CaseName{});

TEST(Url, IsEmptyUntilResolved) {
  EXPECT_TRUE(Url().empty());
  EXPECT_FALSE(Url().is_web());
  EXPECT_EQ(Url().origin(), "");
}

TEST(EncodeComponent, KeepsUnreservedCharactersOnly) {
  EXPECT_EQ(encode_component("aZ09-._~"), "aZ09-._~");
  EXPECT_EQ(encode_component("a b&c=d+e?f#g/h:i%\"'"), "a%20b%26c%3Dd%2Be%3Ff%23g%2Fh%3Ai%25%22%27");
  EXPECT_EQ(encode_component("å😀"), "%C3%A5%F0%9F%98%80");
  EXPECT_EQ(encode_component({"\0\n", 2}), "%00%0A");
}

}  // namespace
}  // namespace klipp
