#include "formats/markup/body_or_summary.hpp"

#include <utility>

#include "formats/html_words.hpp"
#include "formats/markup/xhtml.hpp"
#include "formats/teaser.hpp"
#include "html/html_tree.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

/// Bytes of plain text that no summary has.
constexpr std::size_t kLongSummary = 1000;

/// Elements that a summary has one of, or none.
struct Blocks {
  std::size_t paragraphs = 0;
  bool has_others = false;
};

Blocks blocks_of(html::Node root) {
  Blocks blocks;
  for_each_node(root, [&](html::Node node) {
    switch (node.tag()) {
      case html::Tag::kP:
        if (!html::plain_text(node).empty()) ++blocks.paragraphs;
        break;
      case html::Tag::kH1:
      case html::Tag::kH2:
      case html::Tag::kH3:
      case html::Tag::kUl:
      case html::Tag::kOl:
      case html::Tag::kBlockquote:
      case html::Tag::kFigure:
      case html::Tag::kTable:
      case html::Tag::kPre: blocks.has_others = true; break;
      default: break;
    }
  });
  return blocks;
}

bool is_cut(std::string_view text) { return text.ends_with("…") || text.ends_with("..."); }

bool is_body(std::string_view html, std::string_view words, std::string_view teaser) {
  if (is_cut(teaser)) return false;
  if (words.size() > kLongSummary) return true;
  // What was added to the end of a summary is a paragraph more.
  const bool has_end = teaser.size() < words.size();
  const html::Tree tree(html);
  const Blocks blocks = blocks_of(tree.root());
  return blocks.has_others || blocks.paragraphs > (has_end ? 2U : 1U);
}

/// The body says itself what its addresses start at.
void take_body(ItemHtml& html, Article& article) {
  const bool has_base = !html.base.empty() && !html.text.empty();
  article.content_html = has_base ? base_element(html.base) + html.text : std::move(html.text);
}

}  // namespace

void take_texts(FeedItem& item) {
  Article& article = item.article;
  take_body(item.content, article);
  const String& description = item.description.text;
  if (description.empty()) return;
  const String words = html_words(description);
  String teaser = teaser_of(words);
  if (article.content_html.empty() && is_body(description, words, teaser)) {
    take_body(item.description, article);
  } else if (article.summary.empty()) {
    article.summary = std::move(teaser);
  }
}

}  // namespace klipp
