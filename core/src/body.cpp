#include "body.hpp"

#include <algorithm>

#include "markdown_rules.hpp"
#include "markdown_tree.hpp"
#include "table_bound.hpp"
#include "utf8.hpp"

namespace klipp {

namespace {

constexpr std::string_view kForeignLink = "noopener noreferrer nofollow";

Tag heading_tag(int level) {
  constexpr Tag kTags[] = {Tag::h1, Tag::h2, Tag::h3, Tag::h4, Tag::h5, Tag::h6};
  return kTags[std::clamp(level, 1, 6) - 1];
}

/// Writes one tree: a flat set of functions, one for what opens and one for what closes an element. Line breaks in the
/// source are where cmark's own renderer puts them.
class BodyRenderer {
 public:
  BodyRenderer(const BodyContext& context, Node root)
      : context_(context),
        out_(context.limits),
        references_(count_footnote_references(root)),
        written_references_(references_.size()),
        heading_shift_(heading_shift(root, context.top_heading)) {
    walk(
        root, [&](Node node) { return enter(node); }, [&](Node node) { leave(node); }, [&] { return out_.full(); });
    if (in_footnotes_) out_.close().line_break_in_source().close().line_break_in_source();
  }

  Result<Html> finish() && { return std::move(out_).finish(); }

 private:
  /// Opens the node; says whether its children are to be visited and leave() to be called.
  bool enter(Node node) {
    switch (node.kind()) {
      case NodeKind::kBlockQuote: open_block(Tag::blockquote).line_break_in_source(); return true;
      case NodeKind::kList: return open_list(node);
      case NodeKind::kItem: return open_item(node);
      case NodeKind::kCodeBlock: return code_block(node);
      case NodeKind::kHtmlBlock: return ad_slot(ad_name(node));
      case NodeKind::kParagraph: return open_paragraph(node);
      case NodeKind::kHeading: open_block(heading_tag(node.heading_level() + heading_shift_)); return true;
      case NodeKind::kThematicBreak: out_.line_break_in_source().leaf(Tag::hr).line_break_in_source(); return false;
      case NodeKind::kFootnoteDefinition: return open_footnote();
      case NodeKind::kTable: return open_table(node);
      case NodeKind::kTableRow: return open_row(node);
      case NodeKind::kTableCell: return open_cell();
      case NodeKind::kText: out_.text(node.literal()); return false;
      case NodeKind::kSoftBreak: out_.text("\n"); return false;
      case NodeKind::kLineBreak: out_.leaf(Tag::br).text("\n"); return false;
      case NodeKind::kCode: out_.open(Tag::code).text(node.literal()).close(); return false;
      case NodeKind::kEmphasis: out_.open(Tag::em); return true;
      case NodeKind::kStrong: return open_strong(node);
      case NodeKind::kStrikethrough: out_.open(Tag::del); return true;
      case NodeKind::kLink: return open_link(node);
      case NodeKind::kImage: image(node); return false;
      case NodeKind::kFootnoteReference: footnote_reference(node); return false;
      case NodeKind::kDocument: return true;
      case NodeKind::kHtmlInline:
      case NodeKind::kOther: return false;
    }
    return false;
  }

  void leave(Node node) {
    switch (node.kind()) {
      case NodeKind::kBlockQuote: out_.line_break_in_source().close().line_break_in_source(); break;
      case NodeKind::kList:
      case NodeKind::kItem:
      case NodeKind::kHeading: out_.close().line_break_in_source(); break;
      case NodeKind::kParagraph: close_paragraph(node); break;
      case NodeKind::kFootnoteDefinition: close_footnote(node); break;
      case NodeKind::kTable: close_table(); break;
      case NodeKind::kTableRow: close_row(node); break;
      case NodeKind::kTableCell:
      case NodeKind::kEmphasis:
      case NodeKind::kStrikethrough: out_.close(); break;
      case NodeKind::kStrong:
        if (node.parent().kind() != NodeKind::kStrong) out_.close();
        break;
      case NodeKind::kLink: close_link(node); break;
      default: break;
    }
  }

  HtmlWriter& open_block(Tag tag) { return out_.line_break_in_source().open(tag); }

  bool open_list(Node list) {
    open_block(list.is_ordered() ? Tag::ol : Tag::ul);
    // The first item's number, not the list's: dates before it may have become paragraphs.
    const int start = list.is_ordered() ? list.first_child().item_number() : 1;
    if (start != 1) out_.attr(Attr::start, static_cast<std::size_t>(start));
    out_.line_break_in_source();
    return true;
  }

  bool open_item(Node item) {
    open_block(Tag::li);
    const TaskState task = item.task();
    if (task == TaskState::kNoTask) return true;
    out_.leaf(Tag::input).attr(Attr::type, "checkbox");
    if (task == TaskState::kDone) out_.flag(Attr::checked);
    out_.flag(Attr::disabled).text(" ");
    return true;
  }

  bool code_block(Node node) {
    open_block(Tag::pre).open(Tag::code);
    const std::string_view info = node.fence_info();
    const std::string_view language = info.substr(0, info.find_first_of(" \t\n\v\f\r"));
    if (!language.empty()) out_.attr(Attr::class_, "language-" + String(language));
    out_.text(node.literal()).close().close().line_break_in_source();
    return false;
  }

  /// The label is an attribute, so that nothing reads "Annonse" where the page gives no ad.
  bool ad_slot(std::string_view name) {
    if (name.empty() || context_.plain) return false;
    open_block(Tag::aside).attr(Attr::class_, "klipp-ad").attr(Attr::part, "ad");
    out_.attr(Attr::data_label, context_.ad_label).attr(Attr::aria_label, context_.ad_label).flag(Attr::hidden);
    out_.open(Tag::slot).attr(Attr::name, "ad-" + String(name)).close().close().line_break_in_source();
    return false;
  }

  static bool is_tight(Node paragraph) {
    const Node list = paragraph.parent() ? paragraph.parent().parent() : Node{};
    return list && list.kind() == NodeKind::kList && list.is_tight();
  }

  bool open_paragraph(Node paragraph) {
    if (const Node picture = lone_image(paragraph)) {
      figure(picture);
      return false;
    }
    if (is_tight(paragraph)) return true;
    open_block(Tag::p);
    if (is_dialogue(paragraph)) out_.attr(Attr::class_, "klipp-quote");
    return true;
  }

  void close_paragraph(Node paragraph) {
    if (is_tight(paragraph)) return;
    if (paragraph.parent().kind() == NodeKind::kFootnoteDefinition && !paragraph.next()) back_references(" ");
    out_.close().line_break_in_source();
  }

  void figure(Node picture) {
    const Url source = resolve_url(picture.url(), context_.base);
    if (context_.plain || source.empty()) return;
    const String alt = plain_text(picture);
    const std::string_view caption = trim(picture.title());
    open_block(Tag::figure).attr(Attr::class_, "klipp-figure").attr(Attr::part, "media");
    // A screen reader would say the same thing twice.
    img(source, trim(alt) == caption ? std::string_view{} : std::string_view(alt));
    if (!caption.empty()) {
      out_.open(Tag::figcaption).attr(Attr::class_, "klipp-caption").attr(Attr::part, "caption").text(caption).close();
    }
    out_.close().line_break_in_source();
  }

  HtmlWriter& img(const Url& source, std::string_view alt) {
    out_.leaf(Tag::img).attr(UrlAttr::src, source).attr(Attr::alt, alt);
    return out_.attr(Attr::loading, "lazy").attr(Attr::decoding, "async");
  }

  void image(Node node) {
    const String alt = plain_text(node);
    const Url source = resolve_url(node.url(), context_.base);
    if (context_.plain || source.empty()) {
      out_.text(alt);
      return;
    }
    img(source, alt);
    if (!node.title().empty()) out_.attr(Attr::title, node.title());
  }

  /// Strong inside strong is no stronger, and upstream leaves it out too.
  bool open_strong(Node node) {
    if (node.parent().kind() != NodeKind::kStrong) out_.open(Tag::strong);
    return true;
  }

  /// An address that the allow-list does not know leaves the text without a link. So does a link inside a link, which
  /// upstream makes of `[[a](b) [c]](d)` and which no browser would leave where it stands.
  bool open_link(Node node) {
    const Url target = resolve_url(node.url(), context_.base);
    if (link_ || target.empty()) return true;
    link_ = node;
    out_.open(Tag::a).attr(UrlAttr::href, target);
    if (!node.title().empty()) out_.attr(Attr::title, node.title());
    if (leads_elsewhere(target, context_.base)) out_.attr(Attr::rel, kForeignLink);
    return true;
  }

  void close_link(Node node) {
    if (node != link_) return;
    out_.close();
    link_ = {};
  }

  bool open_table(Node table) {
    table_ = table;
    in_table_body_ = false;
    open_block(Tag::div).attr(Attr::class_, "klipp-table").attr(Attr::role, "region");
    out_.attr(Attr::aria_label, context_.locale.table).attr(Attr::tabindex, "0").open(Tag::table);
    return true;
  }

  void close_table() {
    if (in_table_body_) out_.line_break_in_source().close().line_break_in_source();
    out_.line_break_in_source().close().close().line_break_in_source();
  }

  bool open_row(Node row) {
    in_header_row_ = row.is_header_row();
    column_ = 0;
    out_.line_break_in_source();
    if (in_header_row_) {
      out_.open(Tag::thead).line_break_in_source();
    } else if (!in_table_body_) {
      out_.open(Tag::tbody).line_break_in_source();
      in_table_body_ = true;
    }
    out_.open(Tag::tr);
    return true;
  }

  void close_row(Node row) {
    out_.line_break_in_source().close();
    if (row.is_header_row()) out_.line_break_in_source().close();
  }

  bool open_cell() {
    open_block(in_header_row_ ? Tag::th : Tag::td);
    switch (table_.column_alignment(column_++)) {
      case Alignment::kLeft: out_.attr(Attr::align, "left"); break;
      case Alignment::kCenter: out_.attr(Attr::align, "center"); break;
      case Alignment::kRight: out_.attr(Attr::align, "right"); break;
      case Alignment::kNone: break;
    }
    return true;
  }

  [[nodiscard]] String footnote_id(std::size_t number) const { return context_.id_prefix + "fn-" + decimal(number); }

  /// The first reference to a footnote has no number of its own, as upstream has it.
  [[nodiscard]] String reference_id(std::size_t number, std::size_t nth) const {
    return context_.id_prefix + "fnref-" + decimal(number) + (nth > 1 ? "-" + decimal(nth) : "");
  }

  void footnote_reference(Node reference) {
    const std::size_t number = footnote_number(reference);
    if (number == 0) return;
    const std::size_t nth = ++written_references_[number - 1];
    const bool is_link = !link_;  // links do not nest
    out_.open(Tag::sup, "klipp-footnote-ref");
    if (is_link) out_.open(Tag::a).attr(UrlAttr::href, resolve_url("#" + footnote_id(number)));
    out_.attr(Attr::id, reference_id(number, nth)).text(reference.literal()).close();
    if (is_link) out_.close();
  }

  bool open_footnote() {
    if (!in_footnotes_) {
      open_block(Tag::section).attr(Attr::class_, "klipp-footnotes");
      out_.attr(Attr::aria_label, context_.locale.footnotes).line_break_in_source();
      out_.open(Tag::ol).line_break_in_source();
      in_footnotes_ = true;
    }
    back_references_written_ = false;
    out_.open(Tag::li).attr(Attr::id, footnote_id(++footnote_)).line_break_in_source();
    return true;
  }

  void close_footnote(Node) {
    if (!back_references_written_) back_references("");
    out_.line_break_in_source().close().line_break_in_source();
  }

  void back_references(std::string_view separator) {
    const std::size_t count = footnote_ <= references_.size() ? references_[footnote_ - 1] : 0;
    for (std::size_t nth = 1; nth <= count; ++nth) {
      out_.text(nth == 1 ? separator : " ").open(Tag::a);
      out_.attr(UrlAttr::href, resolve_url("#" + reference_id(footnote_, nth)));
      out_.attr(Attr::class_, "klipp-footnote-back")
          .attr(Attr::aria_label, context_.locale.back_to_text)
          .text("↩")
          .close();
    }
    back_references_written_ = true;
  }

  const BodyContext& context_;
  HtmlWriter out_;
  List<std::size_t> references_;          ///< to each footnote, in all
  List<std::size_t> written_references_;  ///< to each footnote, so far
  int heading_shift_;
  Node table_;
  Node link_;  ///< the one that is open
  std::size_t column_ = 0;
  std::size_t footnote_ = 0;
  bool in_header_row_ = false;
  bool in_table_body_ = false;
  bool in_footnotes_ = false;
  bool back_references_written_ = false;
};

std::optional<Error> check_body(std::string_view text, const Limits& limits) {
  if (text.size() <= limits.markdown_bytes) return check_utf8(text);
  return passed(Limit::kMarkdownBytes, limits, "", limits.markdown_bytes);
}

/// Bytes before the first line that is blank, or all of them.
std::size_t paragraph_length(std::string_view text) {
  for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1)) {
    const std::string_view rest = text.substr(end + 1);
    if (trim(rest.substr(0, rest.find('\n'))).empty()) return end;
  }
  return text.size();
}

}  // namespace

Result<Html> render_markdown(std::string_view markdown, const BodyContext& context) {
  if (std::optional<Error> error = check_body(markdown, context.limits)) return *std::move(error);
  if (std::optional<Error> error = check_tables(markdown, context.limits)) return *std::move(error);
  const MarkdownTree tree(markdown);
  keep_dates_in_paragraphs(tree.root());
  return BodyRenderer(context, tree.root()).finish();
}

Result<Html> render_plain_text(std::string_view text, const BodyContext& context) {
  if (std::optional<Error> error = check_body(text, context.limits)) return *std::move(error);
  HtmlWriter out(context.limits);
  for (text = trim(text); !text.empty(); text = trim(text)) {
    const std::size_t end = paragraph_length(text);
    out.element(Tag::p, "", trim(text.substr(0, end))).line_break_in_source();
    text.remove_prefix(end);
  }
  return std::move(out).finish();
}

}  // namespace klipp
