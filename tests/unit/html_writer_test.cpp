#include <algorithm>

#include "klipp/html.hpp"
#include "support.hpp"

namespace klipp {
namespace {

using test::markup;

HtmlWriter writer() { return HtmlWriter(Limits{}); }

struct EscapeCase {
  const char* name;
  std::string_view text;
  const char* escaped;
};

class HtmlWriterEscapes : public ::testing::TestWithParam<EscapeCase> {};

TEST_P(HtmlWriterEscapes, InTextAndInAttributesAlike) {
  HtmlWriter out = writer();
  out.open(Tag::p).attr(Attr::title, GetParam().text).text(GetParam().text);
  const std::string escaped = GetParam().escaped;
  EXPECT_EQ(markup(std::move(out).finish()), "<p title=\"" + escaped + "\">" + escaped + "</p>");
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

TEST(HtmlWriter, ClosesElementsWithoutContentInPlace) {
  HtmlWriter out = writer();
  out.leaf(Tag::hr).leaf(Tag::input).attr(Attr::type, "text").flag(Attr::required).text("x");
  EXPECT_EQ(markup(std::move(out).finish()), "<hr /><input type=\"text\" required=\"\" />x");
}

TEST(HtmlWriter, ClosesElementsWithoutTextByName) {
  HtmlWriter out = writer();
  out.open(Tag::slot).attr(Attr::name, "ad-top").close().open(Tag::p).close();
  EXPECT_EQ(markup(std::move(out).finish()), "<slot name=\"ad-top\"></slot><p></p>");
}

TEST(HtmlWriter, WritesNumbersClassesAndAddresses) {
  HtmlWriter out = writer();
  out.open(Tag::a, "klipp-button").attr(UrlAttr::href, resolve_url("https://news.example/?a=1&b=2"));
  out.attr(Attr::width, std::size_t{640}).close();
  EXPECT_EQ(markup(std::move(out).finish()),
            "<a class=\"klipp-button\" href=\"https://news.example/?a=1&amp;b=2\" width=\"640\"></a>");
}

TEST(HtmlWriter, FinishClosesWhatIsOpen) {
  HtmlWriter out = writer();
  out.open(Tag::ul).open(Tag::li).open(Tag::strong);
  EXPECT_EQ(markup(std::move(out).finish()), "<ul><li><strong></strong></li></ul>");
}

TEST(HtmlWriter, FinishClosesALeafAtTheVeryEnd) {
  HtmlWriter out = writer();
  out.leaf(Tag::br);
  EXPECT_EQ(markup(std::move(out).finish()), "<br />");
}

TEST(HtmlWriter, CloseWithoutAnOpenElementWritesNothing) {
  HtmlWriter out = writer();
  out.close().text("x").close();
  EXPECT_EQ(markup(std::move(out).finish()), "x");
}

TEST(HtmlWriter, AnElementWithoutTextLeavesNoTrace) {
  HtmlWriter out = writer();
  out.element(Tag::li, "klipp-tag", "").element(Tag::li, "", "<x>").element(Tag::li, "a", "y");
  EXPECT_EQ(markup(std::move(out).finish()), "<li>&lt;x&gt;</li><li class=\"a\">y</li>");
}

TEST(HtmlWriter, BreaksSourceLinesOnceAndNeverAtTheStart) {
  HtmlWriter out = writer();
  out.line_break_in_source().open(Tag::p).line_break_in_source().line_break_in_source().close().line_break_in_source();
  EXPECT_EQ(markup(std::move(out).finish()), "<p>\n</p>\n");
}

TEST(HtmlWriter, AppendsMarkupOfAnotherWriterUnchanged) {
  HtmlWriter inner = writer();
  inner.open(Tag::p).text("a & b");
  const Result<Html> html = std::move(inner).finish();
  HtmlWriter out = writer();
  out.open(Tag::div).append(html.value()).text("c");
  EXPECT_EQ(markup(std::move(out).finish()), "<div><p>a &amp; b</p>c</div>");
}

std::string write_with(const Limits& limits) {
  HtmlWriter out(limits);
  out.open(Tag::p).open(Tag::em).leaf(Tag::br).close().close();
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
  Limits limits;
  limits.*GetParam().limit = GetParam().enough;
  EXPECT_EQ(write_with(limits), "<p><em><br /></em></p>");
  limits.*GetParam().limit = GetParam().enough - 1;
  EXPECT_EQ(write_with(limits), GetParam().error);
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
  for (const char* name : {"script",        "style",    "link",  "iframe",   "object", "embed",   "base",
                           "meta",          "math",     "use",   "image",    "set",    "animate", "foreignObject",
                           "foreignobject", "template", "frame", "noscript", "video",  "audio"}) {
    EXPECT_EQ(std::count(std::begin(kTagNames), std::end(kTagNames), name), 0) << name;
  }
  for (const std::string_view name : kAttrNames) {
    EXPECT_NE(name.substr(0, 2), "on") << name;
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

TEST(Vocabulary, NamesElementsAndAttributesAsMarkupDoes) {
  EXPECT_EQ(name_of(Tag::figcaption), "figcaption");
  EXPECT_EQ(name_of(Attr::class_), "class");
  EXPECT_EQ(name_of(Attr::aria_describedby), "aria-describedby");
  EXPECT_EQ(name_of(UrlAttr::src), "src");
}

TEST(Escaped, IsTextAsTheWriterEscapesIt) {
  EXPECT_EQ(escaped("<a href=\"x\">&'"), "&lt;a href=&quot;x&quot;&gt;&amp;'");
  EXPECT_EQ(escaped(""), "");
}

}  // namespace
}  // namespace klipp
