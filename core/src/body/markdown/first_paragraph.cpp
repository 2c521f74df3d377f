#include "body/excerpt.hpp"
#include "body/markdown/markdown_rules.hpp"
#include "body/markdown/markdown_tree.hpp"
#include "body/markdown/table_bound.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

constexpr std::size_t kMostBytes = 16 * 1024;

/// The start of a long text, up to a blank line if it has one.
std::string_view opening(std::string_view markdown) {
  if (markdown.size() <= kMostBytes) return markdown;
  std::size_t end = markdown.rfind("\n\n", kMostBytes);
  if (end == std::string_view::npos) end = kMostBytes;
  while (end > 0 && (static_cast<unsigned char>(markdown[end]) & 0xC0U) == 0x80U) --end;
  return markdown.substr(0, end);
}

/// The words of a paragraph: pictures, raw HTML and footnote marks are no part of the sentence.
String words_of(Node paragraph) {
  String words;
  const auto enter = [&](Node node) {
    switch (node.kind()) {
      case NodeKind::kText:
      case NodeKind::kCode: words += node.literal(); return false;
      case NodeKind::kSoftBreak:
      case NodeKind::kLineBreak: words += ' '; return false;
      case NodeKind::kImage:
      case NodeKind::kFootnoteReference: return false;
      default: return true;
    }
  };
  walk(
      paragraph, enter, [](Node) {}, [] { return false; });
  return String(trim(words));
}

}  // namespace

String first_markdown_paragraph(std::string_view markdown, const Locale& locale) {
  markdown = opening(markdown);
  if (check_tables(markdown, Limits{})) return {};
  const MarkdownTree tree(markdown);
  keep_dates_in_paragraphs(tree.root(), locale);
  for (Node block = tree.root().first_child(); block; block = block.next()) {
    if (block.kind() != NodeKind::kParagraph) continue;
    if (String words = words_of(block); count_words(words) > 0) return words;
  }
  return {};
}

}  // namespace klipp
