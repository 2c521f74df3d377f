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
                         ::testing::Values("https://", "https:///", "http:", "http:?q", "https://#a", "//",
                                           "https://a b/", "https://a\x7F/", "https://a%00b/", "https://a%2Fb/",
                                           "https://a%0Ab/", "https://a<b>/", "https://a^b/", "https://a|b/",
                                           "https://a%zzb/", "https://news.example:65536/", "https://news.example:8a/",
                                           "https://user@/", "https://[::1/", "https://[::g]/", "https://[]/",
                                           "https://%FF/", "https://\xFF/", "https://0x10000000000000001/",
                                           "https://1.2.3.4.0/", "https://:80/", "https://a:b:80/"));

INSTANTIATE_TEST_SUITE_P(Ipv4, HostileUrl,
                         ::testing::Values("https://256.0.0.1/", "https://1.2.3.256/", "https://1.2.65536/",
                                           "https://1.16777216/", "https://4294967296/", "https://0x100000000/",
                                           "https://99999999999999999999999/", "https://1.2.3.4.5/", "https://1..2/",
                                           "https://a.1/", "https://a.b.0x7f/", "https://08/", "https://1.2.3.09/",
                                           "https://0x1.0y2.3/", "https://.1/", "https://1.2.3.4.5./", "https://😀.7/"));

INSTANTIATE_TEST_SUITE_P(Ipv6, HostileUrl,
                         ::testing::Values("https://[1:2:3:4:5:6:7]/", "https://[1:2:3:4:5:6:7:8:9]/",
                                           "https://[1:2:3:4:5:6:7:8::]/", "https://[::1::2]/", "https://[:::]/",
                                           "https://[:1]/", "https://[1:]/", "https://[::1:]/", "https://[12345::]/",
                                           "https://[::1%25eth0]/", "https://[::%31]/", "https://[1.2.3.4]/",
                                           "https://[::1.2.3]/", "https://[::1.2.3.4.5]/", "https://[::1.2.3.256]/",
                                           "https://[::1.2.3.04]/", "https://[::1.2.3.4.]/", "https://[::1.2.3.4:5]/",
                                           "https://[1.2.3.4::]/", "https://[::0x7f.0.0.1]/", "https://[::.1.2.3]/",
                                           "https://[::1.2..3]/", "https://[::1]a/", "https://a[::1]/",
                                           "https://[::1]:a/", "https://[[::1]]/", "https://[v1.a]/", "https://::1/",
                                           "https://[/"));

INSTANTIATE_TEST_SUITE_P(Disguise, HostileUrl,
                         ::testing::Values("https://\u00AD/", "https://%E2%80%8B/", "https://\uFEFF/",
                                           "https://a\u00A0b/", "https://a\u3000b/", "https://a\u2028b/",
                                           "https://a\uFF0Fb/", "https://a\uFF1Fb/", "https://a\uFF03b/",
                                           "https://a\uFF20b/", "https://\uFF05\uFF14\uFF11.example/",
                                           "https://\uFDD0/", "https://a\uFFFFb/", "https://\uFFFD/", "https://\uE000/",
                                           "https://a\u0085b/", "https://a%EF%BC%8Fb/", "https://a%C0%AFb/",
                                           "https://a%ED%A0%80b/", "https://a%5Cb/", "https://a%40b/",
                                           "https://a%3A80/", "https://a%20b/", "https://a%7Fb/", "https://a%25b/"));

INSTANTIATE_TEST_SUITE_P(Authority, HostileUrl,
                         ::testing::Values("https://kari@/a", "https://kari:secret@:80/", "https://@/", "https://a:-1/",
                                           "https://a: 80/", "https://a:8\x0B/", "https://a:99999999999999999999/",
                                           "https://a:0x50/", "https://a@b:c/", "https://?a", "https://\\?a", "http:/#",
                                           "http:/", "http:\\\\", "mailto://:443", "mailto://a:b", "tel://[1]"));

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
                      UrlCase{"https://news.example/a?b\\c#d\\e", "https://news.example/a?b\\c#d\\e"},
                      UrlCase{"https://news.example/æ ø", "https://news.example/%C3%A6%20%C3%B8"},
                      UrlCase{"https://news.example/\"'<>`{}|^[]", "https://news.example/%22'%3C%3E%60%7B%7D|%5E[]"},
                      UrlCase{"https://news.example/?\"'<>`{}|^[]", "https://news.example/?%22%27%3C%3E`{}|^[]"},
                      UrlCase{"https://news.example/#\"'<>`{}|^[]", "https://news.example/#%22'%3C%3E%60{}|^[]"},
                      UrlCase{"https://blå.example/", "https://xn--bl-zia.example/"},
                      UrlCase{"https://ex%61mple.com/", "https://example.com/"},
                      UrlCase{"https://news.example:8080/", "https://news.example:8080/"},
                      UrlCase{"https://news.example:65535", "https://news.example:65535"},
                      UrlCase{"https://news.example:/a", "https://news.example/a"},
                      UrlCase{"https://[2001:db8::1]:8080/", "https://[2001:db8::1]:8080/"},
                      UrlCase{"https://kari:a@b@news.example/", "https://kari:a%40b@news.example/"},
                      UrlCase{"https://k[a]:r;i=@news.example", "https://k%5Ba%5D:r%3Bi%3D@news.example"}));

INSTANTIATE_TEST_SUITE_P(
    Host, CleanedUrl,
    ::testing::Values(
        UrlCase{"https://NEWS.Example/A", "https://news.example/A"},
        UrlCase{"https://%4EEWS.example/", "https://news.example/"},
        UrlCase{"https://news.example./", "https://news.example./"},
        UrlCase{"https://a_b~c.example/", "https://a_b~c.example/"},
        UrlCase{"https://xn--bl-zia.example/", "https://xn--bl-zia.example/"},
        UrlCase{"https://ＮＥＷＳ。example/", "https://news.example/"},
        UrlCase{"https://ne\u00ADws.ex\u200Bample/", "https://news.example/"},
        UrlCase{"https://%E2%98%83.example/", "https://%E2%98%83.example/"},
        UrlCase{"https://1.2.3.4.example/", "https://1.2.3.4.example/"},
        UrlCase{"https://127.1/", "https://127.0.0.1/"}, UrlCase{"https://127.0.1/", "https://127.0.0.1/"},
        UrlCase{"https://2130706433/", "https://127.0.0.1/"}, UrlCase{"https://0x7F.0.0.01/", "https://127.0.0.1/"},
        UrlCase{"https://0177.0.0.0x1./", "https://127.0.0.1/"}, UrlCase{"https://0x./", "https://0.0.0.0/"},
        UrlCase{"https://１．２/", "https://1.0.0.2/"}, UrlCase{"https://４２/", "https://0.0.0.42/"},
        UrlCase{"https://[2001:DB8::A]/", "https://[2001:db8::a]/"}, UrlCase{"https://[::]/", "https://[::]/"},
        UrlCase{"https://[1:2:3:4:5:6:7:8]/", "https://[1:2:3:4:5:6:7:8]/"},
        UrlCase{"https://[1:2:3:4:5:6:7::]/", "https://[1:2:3:4:5:6:7::]/"},
        UrlCase{"https://[::ffff:1.2.3.4]/", "https://[::ffff:1.2.3.4]/"},
        UrlCase{"https://[1:2:3:4:5:6:1.2.3.4]/", "https://[1:2:3:4:5:6:1.2.3.4]/"}));

INSTANTIATE_TEST_SUITE_P(Port, CleanedUrl,
                         ::testing::Values(UrlCase{"https://news.example:443/", "https://news.example/"},
                                           UrlCase{"http://news.example:80", "http://news.example"},
                                           UrlCase{"http://news.example:443/", "http://news.example:443/"},
                                           UrlCase{"https://news.example:80/", "https://news.example:80/"},
                                           UrlCase{"https://news.example:00080/", "https://news.example:80/"},
                                           UrlCase{"https://news.example:0/", "https://news.example:0/"},
                                           UrlCase{"https://[::1]:443/", "https://[::1]/"},
                                           UrlCase{"https://a@b:443?c", "https://a@b?c"}));

INSTANTIATE_TEST_SUITE_P(Path, CleanedUrl,
                         ::testing::Values(UrlCase{"https://a.example/b/../c/./d", "https://a.example/c/d"},
                                           UrlCase{"https://a.example/b/%2e%2E/c/%2E/d", "https://a.example/c/d"},
                                           UrlCase{"https://a.example/b/.%2e", "https://a.example/"},
                                           UrlCase{"https://a.example/b/%2e.", "https://a.example/"},
                                           UrlCase{"https://a.example/../../b", "https://a.example/b"},
                                           UrlCase{"https://a.example/b/...", "https://a.example/b/..."},
                                           UrlCase{"https://a.example/.%2eb", "https://a.example/.%2eb"},
                                           UrlCase{"https://a.example//b//../c", "https://a.example//b/c"},
                                           UrlCase{"https://a.example/?b/../c#d/../e",
                                                   "https://a.example/?b/../c#d/../e"},
                                           UrlCase{"https://a.example/%zz%4", "https://a.example/%zz%4"},
                                           UrlCase{"https://a.example/\x7F\x1F", "https://a.example/%7F"}));

INSTANTIATE_TEST_SUITE_P(
    Other, CleanedUrl,
    ::testing::Values(UrlCase{"MailTo:kari@news.example?subject=Hei du", "mailto:kari@news.example?subject=Hei%20du"},
                      UrlCase{"tel:+47 12 34", "tel:+47%2012%2034"},
                      UrlCase{"mailto:a@b.example?body=it's", "mailto:a@b.example?body=it's"},
                      UrlCase{"mailto:///a", "mailto:///a"}, UrlCase{"mailto://a.example/b", "mailto://a.example/b"},
                      UrlCase{"T\tEL:112#\"", "tel:112#%22"}));

INSTANTIATE_TEST_SUITE_P(Relative, CleanedUrl,
                         ::testing::Values(UrlCase{"a/b c.png", "a/b%20c.png"}, UrlCase{"../x", "../x"},
                                           UrlCase{"?q=1", "?q=1"}, UrlCase{"#a\"b", "#a%22b"},
                                           UrlCase{"..\\x", "../x"}, UrlCase{"1a:b", "./1a:b"},
                                           UrlCase{"javascript%3Aalert(1)", "javascript%3Aalert(1)"},
                                           UrlCase{"\u200Bjavascript:alert(1)", "./%E2%80%8Bjavascript:alert(1)"},
                                           UrlCase{"java\0script:alert(1)"sv, "./java%00script:alert(1)"}));

/// RFC 3986 section 5.4. Two of its examples have other answers here, and are among the hostile ones: "g:h" (no allowed
/// scheme) and "" (no address). "http:g" is relative, as section 5.2.2 allows and browsers do.
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
                      UrlCase{"g#s/../x", "http://a/b/c/g#s/../x"}, UrlCase{"http:g", "http://a/b/c/g"}));

INSTANTIATE_TEST_SUITE_P(
    Whatwg, Rfc3986,
    ::testing::Values(
        UrlCase{"http:", "http://a/b/c/d;p?q"}, UrlCase{"http:/g", "http://a/g"},
        UrlCase{"http:?y", "http://a/b/c/d;p?y"}, UrlCase{"http:#s", "http://a/b/c/d;p?q#s"},
        UrlCase{"HTTP:../g", "http://a/b/g"}, UrlCase{"http:\\g", "http://a/g"}, UrlCase{"http:\\\\g", "http://g"},
        UrlCase{"http:///g", "http://g"}, UrlCase{"https:g", "https://g"}, UrlCase{"https:/g", "https://g"},
        UrlCase{"\\g", "http://a/g"}, UrlCase{"..\\g", "http://a/b/g"}, UrlCase{"%2e%2e/g", "http://a/b/g"},
        UrlCase{"%2E", "http://a/b/c/"}, UrlCase{"///g", "http://g"}, UrlCase{"\\/\\g", "http://g"},
        UrlCase{"/\t/g", "http://g"}, UrlCase{" g ", "http://a/b/c/g"}, UrlCase{"g\n/\rh", "http://a/b/c/g/h"},
        UrlCase{"?\\", "http://a/b/c/d;p?\\"}, UrlCase{"g ø", "http://a/b/c/g%20%C3%B8"}, UrlCase{"//G:80", "http://g"},
        UrlCase{"1:g", "http://a/b/c/1:g"}, UrlCase{":g", "http://a/b/c/:g"}, UrlCase{"g//../h", "http://a/b/c/g/h"}));

TEST(ResolveUrl, TakesNoSchemeForThatOfTheWebThatOnlyBeginsAsItDoes) {
  for (const char* scheme : {"httpx", "httpss", "https+unix", "http.", "htt", "h"}) {
    EXPECT_TRUE(resolve_url(std::string(scheme) + "://a.example/b").empty()) << scheme;
  }
}

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

TEST(ResolveUrl, LeavesAnAddressRelativeWhereTheBaseIsNotAbsolute) {
  EXPECT_EQ(resolved("a.png", "folder/b"), "a.png");
  EXPECT_EQ(resolved("a.png", "data:,a"), "a.png");
}

TEST(ResolveUrl, FindsNoPathInAMailAddress) {
  EXPECT_EQ(resolved("a.png", "mailto:kari@news.example"), "");
  EXPECT_EQ(resolved("#a", "mailto:kari@news.example#b"), "mailto:kari@news.example#a");
}

TEST(ResolveUrl, KeepsUserAndPortOfTheBase) {
  EXPECT_EQ(resolved("b", "https://kari:x@news.example:81/a"), "https://kari:x@news.example:81/b");
  EXPECT_EQ(resolved("//b", "https://kari:x@news.example:81/a"), "https://b");
}

TEST(ResolveUrl, BoundsHostAndBase) {
  const std::string label(1024, 'a');
  EXPECT_EQ(resolved("https://" + label + "/"), "https://" + label + "/");
  EXPECT_EQ(resolved("https://" + label + "a/"), "");
  // As long as it is written, which is what is read the next time.
  EXPECT_EQ(resolved("https://" + std::string(1024 - 5, ' ') + "x@b/"), "");
  const std::string base = "https://a/" + std::string(8192 - 10, 'b');
  EXPECT_EQ(resolved("c", base), "https://a/c");
  EXPECT_EQ(resolved("c", base + "b"), "");
  EXPECT_EQ(resolved("https://a/c", base + "b"), "https://a/c");
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

INSTANTIATE_TEST_SUITE_P(
    Of, UrlOrigin,
    ::testing::Values(OriginCase{"Path", "https://a.example/b", true, "https://a.example"},
                      OriginCase{"Port", "http://a.example:81?q", true, "http://a.example:81"},
                      OriginCase{"Fragment", "https://a.example#b", true, "https://a.example"},
                      OriginCase{"HostAlone", "https://a.example", true, "https://a.example"},
                      OriginCase{"UpperCase", "HTTPS://A.Example/B", true, "https://a.example"},
                      OriginCase{"DefaultPort", "https://a.example:443/b", true, "https://a.example"},
                      OriginCase{"User", "https://kari:x@a.example/b@c", true, "https://a.example"},
                      OriginCase{"AtSignInQuery", "https://a.example?b@c", true, "https://a.example"},
                      OriginCase{"Mail", "mailto:a@b.example", false, ""}, OriginCase{"Relative", "a/b", false, ""}),
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
