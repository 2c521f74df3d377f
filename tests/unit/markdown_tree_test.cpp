#include "body/markdown/markdown_tree.hpp"

#include <vector>

#include "support.hpp"

namespace klipp {
namespace {

/// Every kind that a text is made of, in document order, without the document itself.
std::vector<NodeKind> kinds(std::string_view markdown) {
  std::vector<NodeKind> found;
  const MarkdownTree tree(markdown);
  for_each_node(tree.root(), [&](Node node) { found.push_back(node.kind()); });
  EXPECT_EQ(found.front(), NodeKind::kDocument);
  found.erase(found.begin());
  return found;
}

using Kinds = std::vector<NodeKind>;

TEST(MarkdownTree, KnowsTheBlocksOfCommonMark) {
  EXPECT_EQ(
      kinds("> # a\n\n---\n\n- b\n\n```\nc\n```\n\n<!-- d -->"),
      (Kinds{NodeKind::kBlockQuote, NodeKind::kHeading, NodeKind::kText, NodeKind::kThematicBreak, NodeKind::kList,
             NodeKind::kItem, NodeKind::kParagraph, NodeKind::kText, NodeKind::kCodeBlock, NodeKind::kHtmlBlock}));
}

TEST(MarkdownTree, KnowsTheInlinesOfCommonMark) {
  EXPECT_EQ(kinds("`a`\n*b*\\\n__c__[d](e)![f](g)<b>"),
            (Kinds{NodeKind::kParagraph, NodeKind::kCode, NodeKind::kSoftBreak, NodeKind::kEmphasis, NodeKind::kText,
                   NodeKind::kLineBreak, NodeKind::kStrong, NodeKind::kText, NodeKind::kLink, NodeKind::kText,
                   NodeKind::kImage, NodeKind::kText, NodeKind::kHtmlInline}));
}

TEST(MarkdownTree, KnowsTheExtensions) {
  EXPECT_EQ(kinds("~~a~~"), (Kinds{NodeKind::kParagraph, NodeKind::kStrikethrough, NodeKind::kText}));
  EXPECT_EQ(kinds("www.a.example").at(1), NodeKind::kLink);
  EXPECT_EQ(kinds("a[^1]\n\n[^1]: b"), (Kinds{NodeKind::kParagraph, NodeKind::kText, NodeKind::kFootnoteReference,
                                              NodeKind::kFootnoteDefinition, NodeKind::kParagraph, NodeKind::kText}));
}

TEST(MarkdownTree, KnowsTablesAndTheirColumns) {
  const MarkdownTree tree("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |");
  const Node table = tree.root().first_child();
  ASSERT_EQ(table.kind(), NodeKind::kTable);
  EXPECT_EQ(table.column_alignment(0), Alignment::kNone);
  EXPECT_EQ(table.column_alignment(1), Alignment::kLeft);
  EXPECT_EQ(table.column_alignment(2), Alignment::kCenter);
  EXPECT_EQ(table.column_alignment(3), Alignment::kRight);
  EXPECT_EQ(table.column_alignment(4), Alignment::kNone);
  EXPECT_TRUE(table.first_child().is_header_row());
  EXPECT_FALSE(table.first_child().next().is_header_row());
  EXPECT_EQ(table.first_child().first_child().kind(), NodeKind::kTableCell);
}

TEST(MarkdownTree, KnowsLists) {
  const MarkdownTree tree("7. a\n8. b\n\n<!-- -->\n\n1) c\n\n2) d\n\n<!-- -->\n\n- [ ] e\n- [x] f\n- g");
  const Node periods = tree.root().first_child();
  EXPECT_TRUE(periods.is_ordered());
  EXPECT_TRUE(periods.is_tight());
  EXPECT_TRUE(periods.counts_with_period());
  EXPECT_EQ(periods.first_child().item_number(), 7);
  EXPECT_EQ(periods.first_child().next().item_number(), 8);
  EXPECT_EQ(periods.first_child().task(), TaskState::kNoTask);

  const Node brackets = periods.next().next();
  EXPECT_TRUE(brackets.is_ordered());
  EXPECT_FALSE(brackets.is_tight());
  EXPECT_FALSE(brackets.counts_with_period());

  const Node tasks = brackets.next().next();
  EXPECT_FALSE(tasks.is_ordered());
  EXPECT_EQ(tasks.first_child().task(), TaskState::kOpen);
  EXPECT_EQ(tasks.first_child().next().task(), TaskState::kDone);
  EXPECT_EQ(tasks.first_child().next().next().task(), TaskState::kNoTask);
}

TEST(MarkdownTree, GoesOnWhenAnotherHasComeAndGone) {
  const MarkdownTree outer("a");
  { const MarkdownTree inner("b"); }
  const Node paragraph = outer.root().first_child();
  paragraph.append_soft_break();
  EXPECT_EQ(paragraph.first_child().next().kind(), NodeKind::kSoftBreak);
}

TEST(MarkdownTree, GivesWhatNodesHold) {
  const MarkdownTree tree("### a\n\n```js x\nb\n```\n\n[c](d \"e\")");
  const Node heading = tree.root().first_child();
  EXPECT_EQ(heading.heading_level(), 3);
  EXPECT_EQ(heading.first_child().literal(), "a");
  const Node code = heading.next();
  EXPECT_EQ(code.fence_info(), "js x");
  EXPECT_EQ(code.literal(), "b\n");
  EXPECT_EQ(code.start_line(), 3);
  EXPECT_EQ(code.end_line(), 5);
  const Node link = code.next().first_child();
  EXPECT_EQ(link.url(), "d");
  EXPECT_EQ(link.title(), "e");
  EXPECT_EQ(link.parent(), code.next());
  EXPECT_EQ(code.next().previous(), code);
}

TEST(MarkdownTree, AnswersWithNothingWhereAQuestionMakesNoSense) {
  const MarkdownTree tree("a");
  const Node root = tree.root();
  EXPECT_FALSE(root.parent());
  EXPECT_FALSE(root.next());
  EXPECT_EQ(root.literal(), "");
  EXPECT_EQ(root.url(), "");
  EXPECT_EQ(root.fence_info(), "");
  EXPECT_EQ(root.heading_level(), 0);
  EXPECT_FALSE(root.is_ordered());
  EXPECT_FALSE(Node().first_child());
}

TEST(MarkdownTree, TakesNulForTheReplacementCharacter) {
  const MarkdownTree tree({"a\0b", 3});
  EXPECT_EQ(tree.root().first_child().first_child().literal(), "a\uFFFDb");
}

TEST(MarkdownTree, MovesAndRemovesNodes) {
  const MarkdownTree tree("# a\n\nb\n\nc");
  const Node heading = tree.root().first_child();
  const Node b = heading.next();
  const Node c = b.next();
  c.move_before(heading);
  EXPECT_EQ(tree.root().first_child(), c);
  c.append_soft_break();
  b.first_child().move_into(c);
  b.remove();
  EXPECT_FALSE(heading.next());
  c.first_child().set_literal("d");
  EXPECT_EQ(c.first_child().literal(), "d");
  EXPECT_EQ(c.first_child().next().kind(), NodeKind::kSoftBreak);
  EXPECT_EQ(c.first_child().next().next().literal(), "b");
}

/// The order in which walk() comes by: "+p" for entering a paragraph, "-p" for leaving it.
std::string trace(std::string_view markdown, bool into_emphasis, std::size_t steps) {
  const MarkdownTree tree(markdown);
  std::vector<std::string> found;
  const auto name = [](Node node) -> std::string {
    switch (node.kind()) {
      case NodeKind::kDocument: return "d";
      case NodeKind::kParagraph: return "p";
      case NodeKind::kEmphasis: return "e";
      default: return std::string(node.literal());
    }
  };
  const auto enter = [&](Node node) {
    found.push_back("+" + name(node));
    return into_emphasis || node.kind() != NodeKind::kEmphasis;
  };
  walk(
      tree.root(), enter, [&](Node node) { found.push_back("-" + name(node)); }, [&] { return found.size() >= steps; });
  std::string joined;
  for (const std::string& each : found) joined += each;
  return joined;
}

TEST(Walk, EntersAndLeavesInDocumentOrder) {
  EXPECT_EQ(trace("a*b*c\n\nf", true, 100), "+d+p+a-a+e+b-b-e+c-c-p+p+f-f-p-d");
  EXPECT_EQ(trace("", true, 100), "+d-d");
}

TEST(Walk, PassesOverWhatIsNotEntered) { EXPECT_EQ(trace("a*b*c", false, 100), "+d+p+a-a+e+c-c-p-d"); }

TEST(Walk, StopsWhenTold) { EXPECT_EQ(trace("a*b*c", true, 3), "+d+p+a-a"); }

TEST(Walk, GoesThousandsOfLevelsDeep) {
  const MarkdownTree tree(std::string(20'000, '>') + " a");
  int quotes = 0;
  for_each_node(tree.root(), [&](Node node) { quotes += node.kind() == NodeKind::kBlockQuote ? 1 : 0; });
  EXPECT_EQ(quotes, 20'000);
}

}  // namespace
}  // namespace klipp
