#include "body/html/figure.hpp"

#include "body/html/embed.hpp"
#include "body/html/html_rules.hpp"
#include "body/html/picture.hpp"

namespace klipp {

namespace {

using html::Node;
using html::NodeKind;
using html::Tag;

/// Whether the picture itself comes in a `noscript` behind what stands in for it.
bool has_late_picture(Node img) {
  Node next = img.next();
  while (next && next.kind() == NodeKind::kText) next = next.next();
  return next && next.tag() == Tag::kNoscript;
}

}  // namespace

bool has_table(Node figure) {
  bool found = false;
  const bool is_table = figure.tag() == Tag::kTable;
  for_each_node(figure,
                [&](Node node) { found = found || (node.tag() == Tag::kTable && !(is_table && node == figure)); });
  return found;
}

bool is_figure_of_picture(Node figure, const Url& base) {
  bool fits = true;
  const auto enter = [&](Node node) {
    const bool is_other = is_embed(node) || node.tag() == Tag::kPre || node.tag() == Tag::kBlockquote ||
                          node.has_class("kg-bookmark-container");
    if (is_other) fits = false;
    if (node.tag() == Tag::kImg && !smiley_of(node).empty()) fits = false;
    if (node.tag() == Tag::kImg && read_picture(node, base).source.empty() && !has_late_picture(node)) fits = false;
    return node.tag() != Tag::kNoscript && fits;
  };
  walk(
      figure, enter, [](Node) {}, [&] { return !fits; });
  return fits && !has_table(figure);
}

bool is_of_picture(Node caption) {
  Node box = caption.parent();
  while (box && !is_captioned(box)) box = box.parent();
  return box && count_pictures(box) > 0;
}

}  // namespace klipp
