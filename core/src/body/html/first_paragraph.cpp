#include "body/body.hpp"
#include "body/excerpt.hpp"
#include "body/html/html_rules.hpp"
#include "html/plain_text.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

using html::Node;
using html::NodeKind;
using html::Tag;

constexpr std::size_t kMostBytes = 16 * 1024;

/// The start of a long text; a tag that is cut says nothing.
std::string_view opening(std::string_view html) {
  if (html.size() <= kMostBytes) return html;
  std::size_t end = kMostBytes;
  while (end > 0 && (static_cast<unsigned char>(html[end]) & 0xC0U) == 0x80U) --end;
  return html.substr(0, end);
}

/// Whether it says who provides an embed, in a body that was converted. A post that is quoted is text.
bool is_panel(Node node) { return node.has_class("klipp-embed") && !node.has_class("klipp-post"); }

/// Whether an element is no part of running text.
bool stands_apart(Node node) {
  return heading_level(node) > 0 || is_caption(node) || is_panel(node) || is_file(node) || node.tag() == Tag::kTable ||
         node.tag() == Tag::kPre || node.tag() == Tag::kNav || html::holds_no_text(node.tag()) || is_left_out(node);
}

/// Collects the first line that has words.
class FirstLine {
 public:
  bool enter(Node node) {
    if (node.kind() == NodeKind::kText) add(node.text());
    if (node.kind() != NodeKind::kElement) return false;
    if (node.tag() == Tag::kBr) return line_break(), false;
    end_at_block(node);
    return !stands_apart(node);
  }

  void end_at_block(Node node) {
    if (html::is_block(node.tag())) end();
  }

  [[nodiscard]] bool is_done() const { return is_done_; }

  String take() {
    end();
    return first_;
  }

 private:
  void add(std::string_view text) {
    text_.append(text);
    if (!trim(text).empty()) breaks_ = 0;
  }

  /// Two of them with nothing between part paragraphs.
  void line_break() {
    text_.append(" ");
    if (++breaks_ > 1) end();
  }

  void end() {
    const String line = std::exchange(text_, Buffer()).take();
    if (is_done_ || count_words(line) == 0) return;
    first_ = on_one_line(line);
    is_done_ = true;
  }

  Buffer text_;
  String first_;
  int breaks_ = 0;
  bool is_done_ = false;
};

}  // namespace

String first_html_paragraph(std::string_view html) {
  html = opening(html);
  const html::Tree tree(html);
  FirstLine line;
  walk(
      tree.root(), [&](Node node) { return line.enter(node); }, [&](Node node) { line.end_at_block(node); },
      [&] { return line.is_done(); });
  return line.take();
}

}  // namespace klipp
