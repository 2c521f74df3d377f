#include "body/markdown/markdown_rules.hpp"

#include <algorithm>

#include "body/rules/rules.hpp"
#include "klipp/locale.hpp"
#include "text/char_set.hpp"
#include "text/choices.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

bool is_word_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool starts_with_word(std::string_view text, std::string_view word) {
  return text.substr(0, word.size()) == word && (text.size() == word.size() || !is_word_char(text[word.size()]));
}

/// Month names are matched as they are written inside a sentence ("1. Mars er en planet" is a list item).
bool starts_with_month(std::string_view text, const Locale& locale) {
  for (std::string_view rest = locale.months; !rest.empty();) {
    if (starts_with_word(text, take_before(rest, '\t'))) return true;
  }
  return false;
}

/// The text that opens a list item, or none.
Node opening_text(Node item) {
  const Node paragraph = item.first_child();
  if (!paragraph || paragraph.kind() != NodeKind::kParagraph) return {};
  const Node text = paragraph.first_child();
  return text && text.kind() == NodeKind::kText ? text : Node{};
}

/// A paragraph that the list's first line goes on with: no blank line lies between them.
Node interrupted_paragraph(Node list) {
  const Node before = list.previous();
  const bool adjacent = before && before.kind() == NodeKind::kParagraph && before.end_line() + 1 == list.start_line();
  return adjacent ? before : Node{};
}

void continue_paragraph(Node paragraph, Node continuation) {
  paragraph.append_soft_break();
  while (const Node child = continuation.first_child()) child.move_into(paragraph);
  continuation.remove();
}

/// Puts the blocks of the list's first item in front of the list, with the number written out again.
void release_first_item(Node list, Node opening) {
  const Node item = list.first_child();
  opening.set_literal(decimal(item.item_number()) + ". " + String(opening.literal()));
  if (const Node paragraph = interrupted_paragraph(list)) continue_paragraph(paragraph, item.first_child());
  while (const Node block = item.first_child()) block.move_before(list);
  item.remove();
}

void release_dates(Node list, const Locale& locale) {
  while (const Node item = list.first_child()) {
    const Node opening = opening_text(item);
    if (!opening || !starts_with_month(opening.literal(), locale)) return;
    release_first_item(list, opening);
  }
  list.remove();
}

}  // namespace

void keep_dates_in_paragraphs(Node root, const Locale& locale) {
  // Others have no date that looks like a list.
  if (!locale.date.starts_with("{day}. {month}")) return;
  List<Node> lists;
  for_each_node(root, [&](Node node) {
    if (node.kind() == NodeKind::kList && node.is_ordered() && node.counts_with_period()) lists.push_back(node);
  });
  // Innermost first: releasing an outer list's items moves the lists inside them.
  for (std::size_t i = lists.size(); i-- > 0;) release_dates(lists[i], locale);
}

namespace {

/// The name in `[!NAME]` at the start of a text; empty for any other text.
std::string_view callout_name(std::string_view text) {
  if (!text.starts_with("[!")) return {};
  text.remove_prefix(2);
  const std::string_view name = text.substr(0, length_before(text, ~kAlphanumeric));
  return text.substr(name.size()).starts_with(']') ? name : std::string_view();
}

QuoteKind quote_kind(std::string_view name, bool folds) {
  const String lower = lower_ascii(name);
  if (lower == "quote") return QuoteKind::kPullQuote;
  if (lower == "button") return QuoteKind::kButton;
  if (lower == "related") return QuoteKind::kRelated;
  if (lower == "gallery") return QuoteKind::kGallery;
  if (lower == "file") return QuoteKind::kFile;
  return folds ? QuoteKind::kFolded : QuoteKind::kBox;
}

bool ends_line(Node node) { return node.kind() == NodeKind::kSoftBreak || node.kind() == NodeKind::kLineBreak; }

/// Takes the nodes of a paragraph's first line off it, with the paragraph if it has no other; their plain text.
String take_line(Node paragraph) {
  String line;
  for (Node node = paragraph.first_child(); node; node = paragraph.first_child()) {
    const bool is_end = ends_line(node);
    line += plain_text(node);
    node.remove();
    if (is_end) return line;
  }
  paragraph.remove();
  return line;
}

}  // namespace

Callout take_callout(Node quote) {
  const Node paragraph = quote.first_child();
  if (!paragraph || paragraph.kind() != NodeKind::kParagraph) return {};
  const Node opening = paragraph.first_child();
  if (!opening || opening.kind() != NodeKind::kText) return {};
  const std::string_view name = callout_name(opening.literal());
  if (name.empty() || !(opening.next() || paragraph.next() || opening.literal().size() > name.size() + 4)) return {};
  std::string_view rest = opening.literal().substr(name.size() + 3);
  const bool folds = rest.starts_with('-');
  if (folds || rest.starts_with('+')) rest.remove_prefix(1);
  const QuoteKind kind = quote_kind(name, folds);
  rest.remove_prefix(length_before(rest, ~CharSet(" ")));
  opening.set_literal(String(rest));
  if (kind == QuoteKind::kButton || kind == QuoteKind::kFile) {
    const Node next = opening.next();
    if (trim(rest).empty() && (!next || ends_line(next))) take_line(paragraph);
    return {kind, {}};
  }
  return {kind, String(trim(take_line(paragraph)))};
}

Node lone_image(Node paragraph) {
  const Node child = paragraph.first_child();
  return child && child.kind() == NodeKind::kImage && !child.next() ? child : Node{};
}

bool has_images_alone(Node paragraph) {
  for (Node node = paragraph.first_child(); node; node = node.next()) {
    const bool is_blank = node.kind() == NodeKind::kText && trim(node.literal()).empty();
    if (node.kind() != NodeKind::kImage && !ends_line(node) && !is_blank) return false;
  }
  return static_cast<bool>(paragraph.first_child());
}

std::string_view ad_name(Node html_block) {
  std::string_view text = trim(html_block.literal());
  constexpr std::string_view kOpen = "<!--";
  constexpr std::string_view kClose = "-->";
  if (text.size() <= kOpen.size() + kClose.size() || !text.starts_with(kOpen) || !text.ends_with(kClose)) return {};
  return ad_name(text.substr(kOpen.size(), text.size() - kOpen.size() - kClose.size()));
}

bool is_dialogue(Node paragraph) {
  const Node first = paragraph.first_child();
  return first && first.kind() == NodeKind::kText && is_dialogue(first.literal());
}

String plain_text(Node node) {
  String text;
  for_each_node(node, [&](Node part) {
    switch (part.kind()) {
      case NodeKind::kText:
      case NodeKind::kCode: text += part.literal(); break;
      case NodeKind::kSoftBreak:
      case NodeKind::kLineBreak: text += ' '; break;
      default: break;
    }
  });
  return text;
}

int top_heading_level(Node root) {
  int top = 7;
  for_each_node(root, [&](Node node) {
    if (node.kind() == NodeKind::kHeading) top = std::min(top, node.heading_level());
  });
  return top == 7 ? 1 : top;
}

std::size_t footnote_number(Node reference) {
  std::size_t number = 0;
  for (const char c : reference.literal()) {
    if (c < '0' || c > '9' || number > 100'000) return 0;
    number = number * 10 + static_cast<std::size_t>(c - '0');
  }
  return number;
}

List<std::size_t> count_footnote_references(Node root) {
  List<std::size_t> counts;
  const auto enter = [&](Node node) {
    const std::size_t number = node.kind() == NodeKind::kFootnoteReference ? footnote_number(node) : 0;
    if (counts.size() < number) counts.resize(number);
    if (number > 0) ++counts[number - 1];
    return node.kind() != NodeKind::kImage;
  };
  walk(
      root, enter, [](Node) {}, [] { return false; });
  return counts;
}

}  // namespace klipp
