#include <algorithm>
#include <set>
#include <utility>

#include "klipp/html.hpp"
#include "support.hpp"

namespace klipp {
namespace {

using test::markup;

HtmlWriter writer() { return {}; }

struct EscapeCase {
  const char* name;
  std::string_view text;
  const char* escaped;
};

class HtmlWriterEscapes : public ::testing::TestWithParam<EscapeCase> {};

TEST_P(HtmlWriterEscapes, InTextAndInAttributesAlike) {
  HtmlWriter out = writer();
  out.write(R"(<p title="$">$</p>)", GetParam().text, GetParam().text).text(GetParam().text);
  const std::string escaped = GetParam().escaped;
  EXPECT_EQ(markup(std::move(out).finish()), "<p title=\"" + escaped + "\">" + escaped + "</p>" + escaped);
}

INSTANTIATE_TEST_SUITE_P(Character, HtmlWriterEscapes,
                         ::testing::Values(EscapeCase{"Ampersand", "a&b", "a&amp;b"},
                                           EscapeCase{"LessThan", "<b", "&lt;b"},
                                           EscapeCase{"GreaterThan", "b>", "b&gt;"},
                                           EscapeCase{"Quote", "\"", "&quot;"},
                                           EscapeCase{"WhatLooksEscaped", "&lt;", "&amp;lt;"},
                                           EscapeCase{"Nul",
                                                      {"a\0b", 3},
                                                      "a\xEF\xBF\xBD"
                                                      "b"},
                                           EscapeCase{"CarriageReturn", "a\rb\r", "a\nb\n"},
                                           EscapeCase{"WindowsLineBreakAsOne", "a\r\nb\r\r\n", "a\nb\n\n"},
                                           EscapeCase{"NothingElse", "'`= {}\t\næøå 😀", "'`= {}\t\næøå 😀"}),
                         test::CaseName{});

TEST(HtmlWriter, WritesMarkupOfTheSourceAsItStands) {
  HtmlWriter out = writer();
  out.write(R"(<slot name="ad-top"></slot><p>a</p><hr /><input type="text" required="" />)").text("x");
  EXPECT_EQ(markup(std::move(out).finish()),
            "<slot name=\"ad-top\"></slot><p>a</p><hr /><input type=\"text\" required=\"\" />x");
}

TEST(HtmlWriter, PutsValuesInTheirPlacesInOrder) {
  HtmlWriter out = writer();
  out.write(R"(<h# class="klipp-$ $-b" id="$">$, $</h#>)", Level(3), "a", std::string("c"), "d", "e<", "f", Level(3));
  EXPECT_EQ(markup(std::move(out).finish()), "<h3 class=\"klipp-a c-b\" id=\"d\">e&lt;, f</h3>");
}

TEST(HtmlWriter, TakesNoPlaceForAPlaceInAValue) {
  HtmlWriter out = writer();
  out.write(R"(<p title="$">$</p>)", "$@#[", "]#@$").text("[$]");
  EXPECT_EQ(markup(std::move(out).finish()), "<p title=\"$@#[\">]#@$</p>[$]");
}

TEST(HtmlWriter, WritesAddressesEscaped) {
  HtmlWriter out = writer();
  out.write(R"(<a class="klipp-button" href="@"></a>)", resolve_url("https://news.example/?a=1&b=2"));
  EXPECT_EQ(markup(std::move(out).finish()),
            "<a class=\"klipp-button\" href=\"https://news.example/?a=1&amp;b=2\"></a>");
}

TEST(HtmlWriter, LeavesOutBracketsWhoseFirstValueIsEmpty) {
  HtmlWriter out = writer();
  for (const char* value : {"", "<x>"}) out.write(R"([<li class="a">$</li>]<p[ title="$"]>b</p>)", value, value);
  EXPECT_EQ(markup(std::move(out).finish()), "<p>b</p><li class=\"a\">&lt;x&gt;</li><p title=\"&lt;x&gt;\">b</p>");
}

TEST(HtmlWriter, LeavesOutAllValuesOfBracketsAndNoOthers) {
  const auto link = [](std::string_view address, std::string_view text) {
    HtmlWriter out = writer();
    out.write(R"(<p id="$">[<a href="@" title="$">$</a>][ $]</p><h#>$</h#>)", "a", resolve_url(address), "b", "c", text,
              Level(2), "d", Level(2));
    return markup(std::move(out).finish());
  };
  EXPECT_EQ(link("https://a.example/", ""),
            "<p id=\"a\"><a href=\"https://a.example/\" title=\"b\">c</a></p><h2>d</h2>");
  EXPECT_EQ(link("javascript:x", "e"), "<p id=\"a\"> e</p><h2>d</h2>");
  EXPECT_EQ(link("", ""), "<p id=\"a\"></p><h2>d</h2>");
}

TEST(HtmlWriter, KeepsBracketsWhereOnlyALaterValueIsEmpty) {
  HtmlWriter out = writer();
  out.write(R"([<a href="@">$</a>])", resolve_url("/a"), "");
  EXPECT_EQ(markup(std::move(out).finish()), "<a href=\"/a\"></a>");
}

TEST(HtmlWriter, GoesOnInsideAStartTag) {
  HtmlWriter out = writer();
  out.write("<li").write(R"( hidden="")").write(R"([ id="$"])", "").write(R"([ title="$"]><br)", "a").write(" />");
  out.write("</li>");
  EXPECT_EQ(markup(std::move(out).finish()), "<li hidden=\"\" title=\"a\"><br /></li>");
}

TEST(HtmlWriter, BreaksSourceLinesOnceAndNeverAtTheStart) {
  HtmlWriter out = writer();
  out.line_break_in_source().write("<p>").line_break_in_source().line_break_in_source();
  out.write("</p>").line_break_in_source();
  EXPECT_EQ(markup(std::move(out).finish()), "<p>\n</p>\n");
}

Html written(void (*write)(HtmlWriter&)) {
  HtmlWriter out = writer();
  write(out);
  return std::move(out).finish().value();
}

TEST(HtmlWriter, AppendsMarkupOfAnotherWriterUnchanged) {
  const Html html = written([](HtmlWriter& out) { out.write("<p>$</p>", "a & b$[]"); });
  HtmlWriter out = writer();
  out.write("<div>").append(html).text("c").write("</div>");
  EXPECT_EQ(markup(std::move(out).finish()), "<div><p>a &amp; b$[]</p>c</div>");
}

TEST(Level, IsTheNearestFromOneToSix) {
  EXPECT_EQ(Level(-1).digit(), "1");
  EXPECT_EQ(Level(0).digit(), "1");
  EXPECT_EQ(Level(1).digit(), "1");
  EXPECT_EQ(Level(6).digit(), "6");
  EXPECT_EQ(Level(7).digit(), "6");
}

struct BrokenCase {
  const char* name;
  void (*write)(HtmlWriter&);
};

class HtmlWriterRefuses : public ::testing::TestWithParam<BrokenCase> {};

TEST_P(HtmlWriterRefuses, AllMarkupBehindAPieceThatDoesNotGoOn) {
  HtmlWriter out = writer();
  out.write("<p>a</p>");
  EXPECT_FALSE(out.full());
  GetParam().write(out);
  EXPECT_EQ(test::summary(std::move(out).finish()),
            "too-large at : the markup would nest more than 100 elements (output-depth); flatten the document");
}

INSTANTIATE_TEST_SUITE_P(
    Markup, HtmlWriterRefuses,
    ::testing::Values(
        BrokenCase{"AttributeBetweenElements", [](HtmlWriter& out) { out.write(R"( class="a")").write("<p></p>"); }},
        BrokenCase{"AttributeBetweenElementsThatMayBeLeftOut",
                   [](HtmlWriter& out) { out.write(R"([ class="$"])", "").write("<p></p>"); }},
        BrokenCase{"EndOfATagBetweenElements", [](HtmlWriter& out) { out.write(">a").write("<p></p>"); }},
        BrokenCase{"TextInsideAStartTag", [](HtmlWriter& out) { out.write("<p").text(" title=").write("></p>"); }},
        BrokenCase{"PlaceInsideAStartTag", [](HtmlWriter& out) { out.write("<p").write("$", "a").write("></p>"); }},
        BrokenCase{"ElementInsideAStartTag", [](HtmlWriter& out) { out.write("<p").write("<br />").write("></p>"); }},
        BrokenCase{"MarkupInsideAStartTag", [](HtmlWriter& out) { out.write("<p").append(Html()).write("></p>"); }},
        BrokenCase{"LineBreakInsideAStartTag",
                   [](HtmlWriter& out) { out.write("<p").line_break_in_source().write("></p>"); }},
        BrokenCase{"ElementLeftOpen", [](HtmlWriter& out) { out.write("<p><br />"); }},
        BrokenCase{"StartTagWithoutAnEnd", [](HtmlWriter& out) { out.write("<p"); }},
        BrokenCase{"EndOfWhatIsNotOpen", [](HtmlWriter& out) { out.write("</p>").write("<p>"); }}),
    test::CaseName{});

TEST(HtmlWriter, NamesTheLimitThatWasPassedWhereThatLeftElementsOpen) {
  Limits limits;
  limits.output_bytes = 3;
  HtmlWriter out(limits);
  out.write("<p>a");
  EXPECT_EQ(test::summary(std::move(out).finish()),
            "too-large at : the markup would have more than 3 bytes (output-bytes); shorten the document");
}

TEST(HtmlWriter, IsFullBehindAPieceThatDoesNotGoOn) {
  HtmlWriter out = writer();
  out.write(R"( class="a")");
  EXPECT_TRUE(out.full());
  EXPECT_TRUE(out.overflow());
}

/// "<p><em><br /></em></p>" in one piece, in several, and as markup of another writer inside an element.
const std::pair<const char*, void (*)(HtmlWriter&)> kWays[] = {
    {"whole", [](HtmlWriter& out) { out.write("<p><em><br /></em></p>"); }},
    {"in pieces", [](HtmlWriter& out) { out.write("<p").write("><em>").write("<br").write(" /></em>").write("</p>"); }},
    {"appended",
     [](HtmlWriter& out) {
       const Html html = written([](HtmlWriter& inner) { inner.write("<em><br /></em>"); });
       out.write("<p>").append(html).write("</p>");
     }},
};

std::string write_with(const Limits& limits, void (*write)(HtmlWriter&)) {
  HtmlWriter out(limits);
  write(out);
  return markup(std::move(out).finish());
}

struct LimitCase {
  const char* name;
  std::size_t Limits::*limit;
  std::size_t enough;
  const char* error;
};

class HtmlWriterLimit : public ::testing::TestWithParam<LimitCase> {};

TEST_P(HtmlWriterLimit, HoldsAtExactlyItsBound) {
  for (const auto& [way, write] : kWays) {
    Limits limits;
    limits.*GetParam().limit = GetParam().enough;
    EXPECT_EQ(write_with(limits, write), "<p><em><br /></em></p>") << way;
    limits.*GetParam().limit = GetParam().enough - 1;
    EXPECT_EQ(write_with(limits, write), GetParam().error) << way;
  }
}

INSTANTIATE_TEST_SUITE_P(
    Of, HtmlWriterLimit,
    ::testing::Values(LimitCase{"OutputBytes", &Limits::output_bytes, 22,
                                "too-large at : the markup would have more than 21 bytes (output-bytes); shorten the "
                                "document"},
                      LimitCase{"OutputElements", &Limits::output_elements, 3,
                                "too-large at : the markup would have more than 2 elements (output-elements); shorten "
                                "the document"},
                      LimitCase{"OutputDepth", &Limits::output_depth, 2,
                                "too-large at : the markup would nest more than 1 elements (output-depth); flatten the "
                                "document"}),
    test::CaseName{});

TEST(HtmlWriter, NamesTheLimitThatWasPassedFirst) {
  Limits limits;
  limits.output_depth = 1;
  limits.output_bytes = 40;
  HtmlWriter out(limits);
  out.write("<p><em>").text(std::string(100, 'a'));
  EXPECT_EQ(test::summary(std::move(out).finish()),
            "too-large at : the markup would nest more than 1 elements (output-depth); flatten the document");
}

TEST(HtmlWriter, IsFullFromTheFirstByteTooMany) {
  Limits limits;
  limits.output_bytes = 3;
  HtmlWriter out(limits);
  out.text("abc");
  EXPECT_FALSE(out.full());
  out.text("d");
  EXPECT_TRUE(out.full());
}

TEST(Vocabulary, HoldsNothingThatRunsScriptLoadsADocumentOrStylesThePage) {
  for (const char* name :
       {"script", "style", "link", "iframe", "object", "embed", "base", "meta", "math", "use", "image", "set",
        "animate", "foreignObject", "foreignobject", "template", "frame", "noscript", "dialog"}) {
    EXPECT_EQ(std::count(std::begin(kTagNames), std::end(kTagNames), name), 0) << name;
  }
  for (const std::string_view name : kAttrNames) {
    EXPECT_NE(name.substr(0, 2), "on") << name;
    for (const char* by_itself : {"autoplay", "loop", "default", "autofocus"}) EXPECT_NE(name, by_itself);
    for (const char* address : {"href", "src", "srcset", "srcdoc", "action", "formaction", "poster", "ping", "style"}) {
      EXPECT_NE(name, address);
    }
  }
}

TEST(Vocabulary, HasOfSvgWhatIconsConsistOfAndNothingElse) {
  const auto problem = [](const char* markup) { return test::read_strict_markup(markup).problem; };
  EXPECT_EQ(std::size(kSvgTagNames), 2U);
  EXPECT_EQ(
      problem("<p><svg class=\"a\" width=\"24\" height=\"24\" aria-hidden=\"true\"><path d=\"m1 2\"></path></svg></p>"),
      "");
  for (const char* wrong : {"<svg id=\"a\"></svg>", "<svg href=\"/a\"></svg>", "<svg><path class=\"a\"></path></svg>",
                            "<svg><p></p></svg>", "<svg>a</svg>", "<svg><svg></svg></svg>", "<path d=\"m1 2\"></path>",
                            "<p d=\"m1 2\"></p>", "<svg><path d=\"m1 2\">a</path></svg>"}) {
    EXPECT_NE(problem(wrong), "") << wrong;
  }
}

TEST(Vocabulary, HasEveryNameOnceAndInLowerCase) {
  std::set<std::string_view> seen;
  const auto check = [&](std::string_view name, std::string_view letters) {
    EXPECT_TRUE(seen.insert(name).second) << name;
    EXPECT_EQ(name.find_first_not_of(letters), std::string_view::npos) << name;
  };
  for (const std::string_view name : kTagNames) check(name, "abcdefghijklmnopqrstuvwxyz123456");
  for (const std::string_view name : kSvgTagNames) EXPECT_EQ(seen.count(name), 1U) << name;
  for (const char* name : {"br", "hr", "img", "input"}) EXPECT_TRUE(is_void(name) && seen.count(name) == 1) << name;
  seen.clear();
  for (const std::string_view name : kAttrNames) check(name, "abcdefghijklmnopqrstuvwxyz1-");
  for (const std::string_view name : kUrlAttrNames) check(name, "abcdefghijklmnopqrstuvwxyz-");
}

TEST(Escaped, IsTextAsTheWriterEscapesIt) {
  EXPECT_EQ(escaped("<a href=\"x\">&'"), "&lt;a href=&quot;x&quot;&gt;&amp;'");
  EXPECT_EQ(escaped(""), "");
}

}  // namespace
}  // namespace klipp
