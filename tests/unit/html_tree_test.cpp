#include "html/html_tree.hpp"

#include <string>

#include "html/plain_text.hpp"
#include "support.hpp"

namespace klipp::html {
namespace {

/// The tree as short text: "p(b('x'))".
std::string drawn(std::string_view html, Source source = Source::kBody) {
  const Tree tree(html, source);
  std::string text;
  const auto separate = [&] {
    if (!text.empty() && text.back() != '(') text += ' ';
  };
  const auto enter = [&](Node node) {
    separate();
    if (node.kind() == NodeKind::kText) text += "'" + std::string(node.text()) + "'";
    if (node.kind() == NodeKind::kComment) text += "!" + std::string(node.text()) + "!";
    if (node.kind() == NodeKind::kElement) text += std::to_string(static_cast<int>(node.tag())) + "(";
    return node.kind() == NodeKind::kElement;
  };
  walk(
      tree.root(), enter, [&](Node) { text += ")"; }, [] { return false; });
  return text;
}

std::string name_of(Tag tag) { return std::to_string(static_cast<int>(tag)); }

std::string element(Tag tag, const std::string& content) { return name_of(tag) + "(" + content + ")"; }

std::string nested(std::size_t times, std::string_view open, std::string_view close = "") {
  std::string html;
  for (std::size_t i = 0; i < times; ++i) html += open;
  html += "the text";
  for (std::size_t i = 0; i < times; ++i) html += close;
  return html;
}

std::size_t depth_of(std::string_view html) {
  const Tree tree(html);
  std::size_t depth = 0;
  std::size_t deepest = 0;
  const auto enter = [&](Node) {
    deepest = std::max(deepest, ++depth);
    return true;
  };
  walk(
      tree.root(), enter, [&](Node) { --depth; }, [] { return false; });
  return deepest;
}

TEST(HtmlTree, ReadsWhatStandsInABody) {
  EXPECT_EQ(drawn("<p>a<b>c</b><!--d-->"),
            element(Tag::kHtml, element(Tag::kP, "'a' " + element(Tag::kB, "'c'") + " !d!")));
}

TEST(HtmlTree, ReadsAWholePage) {
  const std::string page = drawn("<title>a</title><p>b", Source::kPage);
  EXPECT_EQ(page, element(Tag::kHtml, element(Tag::kHead, element(Tag::kTitle, "'a'")) + " " +
                                          element(Tag::kBody, element(Tag::kP, "'b'"))));
}

TEST(HtmlTree, KnowsElementsByTheirNames) {
  const std::pair<std::string_view, Tag> names[] = {{"address", Tag::kAddress},
                                                    {"blockquote", Tag::kBlockquote},
                                                    {"details", Tag::kDetails},
                                                    {"dialog", Tag::kDialog},
                                                    {"figcaption", Tag::kFigcaption},
                                                    {"mark", Tag::kMark},
                                                    {"search", Tag::kSearch},
                                                    {"tt", Tag::kTt},
                                                    {"rtc", Tag::kRtc},
                                                    {"summary", Tag::kSummary},
                                                    {"time", Tag::kTime},
                                                    {"video", Tag::kVideo},
                                                    {"no-such", Tag::kUnknown},
                                                    {"svg", Tag::kForeign},
                                                    {"math", Tag::kForeign},
                                                    {"template", Tag::kTemplate}};
  for (const auto& [name, tag] : names) {
    const std::string html = "<" + std::string(name) + ">";
    EXPECT_EQ(Tree(html).root().first_child().tag(), tag) << name;
  }
}

TEST(HtmlTree, ReadsAttributes) {
  const Tree tree(R"(<a HREF="/a?b&amp;c" class=" one  two " hidden>)");
  const Node link = tree.root().first_child();
  EXPECT_EQ(link.attribute("href"), "/a?b&c");
  EXPECT_EQ(link.attribute("hidden"), "");
  EXPECT_TRUE(link.has_attribute("hidden"));
  EXPECT_FALSE(link.has_attribute("title"));
  EXPECT_TRUE(link.has_class("two"));
  EXPECT_FALSE(link.has_class("tw"));
}

TEST(HtmlTree, GoesFromNodeToNode) {
  const Tree tree("<p>a</p><hr><p>b</p>");
  const Node rule = tree.root().first_child().next();
  EXPECT_EQ(rule.tag(), Tag::kHr);
  EXPECT_EQ(rule.previous().first_child().text(), "a");
  EXPECT_EQ(rule.next().first_child().text(), "b");
  EXPECT_EQ(rule.parent(), tree.root());
  EXPECT_FALSE(rule.next().next());
  EXPECT_FALSE(rule.previous().previous());
  EXPECT_FALSE(rule.first_child());
}

TEST(HtmlTree, TakesAnElementThatClosesItselfAtItsWord) {
  for (const std::string tag : {"iframe", "script", "style", "textarea", "noscript", "video", "object", "a", "b"}) {
    const std::string html = "<p><" + tag + " />after</p>";
    const Tree tree(html);
    EXPECT_EQ(tree.root().first_child().first_child().next().text(), "after") << tag;
  }
  EXPECT_EQ(drawn("<svg><path/><g/></svg>after"),
            element(Tag::kHtml, element(Tag::kForeign, element(Tag::kForeign, "") + " " + element(Tag::kForeign, "")) +
                                    " 'after'"));
}

TEST(HtmlTree, IsOnlySoDeepAndKeepsTheText) {
  for (const std::string open : {"<div>", "<b>", "<blockquote>", "<table><td>", "<ul><li>", "<a><div>", "<no-such>"}) {
    const std::string html = nested(100'000, open) + "<p>after";
    EXPECT_LT(depth_of(html), 1'100U) << open;
    EXPECT_NE(plain_text(html).find("the text after"), std::string::npos) << open;
  }
}

TEST(HtmlTree, CountsWhatIsClosedAsClosed) {
  const std::string html = nested(2'000, "<div><b>x</b></div><p><li>y");
  EXPECT_EQ(plain_text(html + "<section><h2>z</h2></section>").substr(0, 7), "x y x y");
  const std::string deep = html + nested(20, "<div>", "</div>");
  EXPECT_GT(depth_of(deep), 20U);
}

TEST(HtmlTree, LeavesOutTheEndTagsOfWhatWentTooDeep) {
  const std::string html = "<section>" + nested(400, "<div>", "</div>") + "<p>inside</section><p>outside";
  const Tree tree(html);
  EXPECT_EQ(tree.root().first_child().next().first_child().text(), "outside");
}

TEST(HtmlTree, TakesOnlySoManyAttributes) {
  std::string html = "<p first=1";
  for (int i = 0; i < 10'000; ++i) html += " a" + std::to_string(i) + "=" + std::to_string(i);
  html += ">text";
  const Tree tree(html);
  const Node paragraph = tree.root().first_child();
  EXPECT_EQ(paragraph.attribute("first"), "1");
  EXPECT_EQ(paragraph.attribute("a90"), "90");
  EXPECT_FALSE(paragraph.has_attribute("a9000"));
  EXPECT_EQ(paragraph.first_child().text(), "text");
}

TEST(HtmlTree, EndsWhereItTookTooMuchMemory) {
  std::string html = "<p>";
  for (int i = 0; i < 250; ++i) html += "<b id=" + std::to_string(i) + ">";
  for (int i = 0; i < 20'000; ++i) html += "<p>x";
  EXPECT_FALSE(Tree(html).is_whole());
  EXPECT_TRUE(Tree("<p>x").is_whole());
}

TEST(PlainText, IsWhatAReaderReads) {
  EXPECT_EQ(plain_text("Fish &amp; <em>chips</em>"), "Fish & chips");
  EXPECT_EQ(plain_text("  a \n\t b  "), "a b");
  EXPECT_EQ(plain_text("a<br>b<p>c</p>d"), "a b c d");
  EXPECT_EQ(plain_text("un<b>brok</b>en"), "unbroken");
  EXPECT_EQ(plain_text("a<script>b</script><style>c</style><template>d</template><!--e-->f"), "af");
  EXPECT_EQ(plain_text("5 < 6 & 7 > 2"), "5 < 6 & 7 > 2");
  EXPECT_EQ(plain_text("&amp;lt;b&amp;gt;"), "&lt;b&gt;");
  EXPECT_EQ(plain_text("a&nbsp;b&nbsp;"), "a\u00A0b");
  EXPECT_EQ(plain_text(""), "");
}

}  // namespace
}  // namespace klipp::html
