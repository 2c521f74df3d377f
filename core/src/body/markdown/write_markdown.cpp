#include <algorithm>
#include <utility>

#include "body/body.hpp"
#include "body/markdown/markdown_rules.hpp"
#include "body/markdown/markdown_tree.hpp"
#include "body/markdown/table_bound.hpp"
#include "body/rules/body_writer.hpp"
#include "body/rules/media.hpp"
#include "body/rules/rules.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

/// Writes one tree: a flat set of functions, one for what opens and one for what closes an element. Line breaks in the
/// source are where cmark's own renderer puts them.
class BodyRenderer : private BodyWriter {
 public:
  BodyRenderer(HtmlWriter& out, const BodyContext& context, std::string_view markdown, Node root)
      : BodyWriter(out, context, markdown),
        references_(count_footnote_references(root)),
        written_references_(references_.size()),
        heading_shift_(heading_shift(top_heading_level(root), context.top_heading)),
        root_(root) {}

  void render() {
    walk(
        root_, [&](Node node) { return enter(node); }, [&](Node node) { leave(node); }, [&] { return out_.full(); });
    if (in_footnotes_) close_footnotes();
  }

 private:
  /// Opens the node; says whether its children are to be visited and leave() to be called.
  bool enter(Node node) {
    switch (node.kind()) {
      case NodeKind::kBlockQuote: return open_quote(node);
      case NodeKind::kList: return open_list(node);
      case NodeKind::kItem: return open_item(node);
      case NodeKind::kCodeBlock: code_block(node.fence_info(), node.literal()); return false;
      case NodeKind::kHtmlBlock: ad_slot(ad_name(node)); return false;
      case NodeKind::kParagraph: return open_paragraph(node);
      case NodeKind::kHeading: return open_heading(node);
      case NodeKind::kThematicBreak: own_line("<hr />"); return false;
      case NodeKind::kFootnoteDefinition: return open_footnote();
      case NodeKind::kTable: return open_table(node);
      case NodeKind::kTableRow: return open_row(node);
      case NodeKind::kTableCell: return open_cell(node);
      case NodeKind::kText: out_.text(node.literal()); return false;
      case NodeKind::kSoftBreak: out_.text("\n"); return false;
      case NodeKind::kLineBreak: out_.write("<br />").text("\n"); return false;
      case NodeKind::kCode: out_.write("<code>$</code>", node.literal()); return false;
      case NodeKind::kEmphasis: out_.write("<em>"); return true;
      case NodeKind::kStrong: return open_strong(node);
      case NodeKind::kStrikethrough: out_.write("<del>"); return true;
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
      case NodeKind::kBlockQuote: close_quote(); break;
      case NodeKind::kList: end_line(node.is_ordered() ? Markup<>("</ol>") : Markup<>("</ul>")); break;
      case NodeKind::kItem: end_line("</li>"); break;
      case NodeKind::kHeading: out_.write("</h#>", level_of(node)).line_break_in_source(); break;
      case NodeKind::kParagraph: close_paragraph(node); break;
      case NodeKind::kFootnoteDefinition: close_footnote(); break;
      case NodeKind::kTable: close_table(); break;
      case NodeKind::kTableRow: close_row(node); break;
      case NodeKind::kTableCell: out_.write(in_header_row_ ? Markup<>("</th>") : Markup<>("</td>")); break;
      case NodeKind::kEmphasis: out_.write("</em>"); break;
      case NodeKind::kStrikethrough: out_.write("</del>"); break;
      case NodeKind::kStrong:
        if (node.parent().kind() != NodeKind::kStrong) out_.write("</strong>");
        break;
      case NodeKind::kLink: close_link(node); break;
      default: break;
    }
  }

  [[nodiscard]] std::string_view turned_block(Node block) const {
    return turned([&](LetterDirections& letters) {
      const auto add = [&](Node node) {
        if (node.kind() == NodeKind::kText) letters.add(node.literal());
        return true;
      };
      walk(
          block, add, [](Node) {}, [&] { return letters.is_decided(); });
    });
  }

  bool open_heading(Node heading) {
    out_.line_break_in_source().write(R"(<h#[ dir="$"]>)", level_of(heading), turned_block(heading));
    return true;
  }

  [[nodiscard]] Level level_of(Node heading) const { return Level(heading.heading_level() + heading_shift_); }

  bool open_quote(Node quote) {
    Callout callout = take_callout(quote);
    switch (callout.kind) {
      case QuoteKind::kQuote: open_quotation(quote, ""); break;
      case QuoteKind::kPullQuote: open_quotation(quote, "klipp-pullquote"); break;
      case QuoteKind::kButton:
      case QuoteKind::kFile: break;
      case QuoteKind::kGallery:
        if (!context_.plain) open_gallery(callout.heading);
        break;
      case QuoteKind::kRelated:
      case QuoteKind::kBox: open_box(callout.heading, callout.kind == QuoteKind::kRelated); break;
      case QuoteKind::kFolded:
        own_line("<details>");
        out_.write(R"(<summary[ dir="$"]>$</summary>)", turned_text(callout.heading), callout.heading);
        out_.line_break_in_source();
        break;
    }
    quotes_.push_back(std::move(callout));
    return true;
  }

  void open_quotation(Node quote, std::string_view name) {
    out_.line_break_in_source().write(R"(<blockquote[ class="$"][ dir="$"]>)", name, turned_block(quote));
    out_.line_break_in_source();
  }

  void close_quote() {
    switch (quotes_.back().kind) {
      case QuoteKind::kPullQuote:
        out_.line_break_in_source().write("[<p><cite>$</cite></p>]", quotes_.back().heading);
        own_line("</blockquote>");
        break;
      case QuoteKind::kQuote: own_line("</blockquote>"); break;
      case QuoteKind::kButton:
      case QuoteKind::kFile: break;
      case QuoteKind::kGallery:
        if (!context_.plain) own_line("</div>");
        break;
      case QuoteKind::kRelated:
      case QuoteKind::kBox: own_line("</div>"); break;
      case QuoteKind::kFolded: own_line("</details>"); break;
    }
    quotes_.pop_back();
  }

  /// Whether what is written stands in a quote of this kind.
  [[nodiscard]] bool is_in(QuoteKind kind) const { return !quotes_.empty() && quotes_.back().kind == kind; }

  /// The same of a paragraph, which is no part of a list there.
  [[nodiscard]] bool is_in(QuoteKind kind, Node paragraph) const {
    return is_in(kind) && paragraph.parent().kind() == NodeKind::kBlockQuote;
  }

  [[nodiscard]] std::string_view class_of_paragraph(Node paragraph) const {
    if (is_in(QuoteKind::kButton, paragraph)) return "klipp-cta";
    if (is_in(QuoteKind::kFile, paragraph)) return "klipp-file";
    return is_dialogue(paragraph) ? "klipp-quote" : "";
  }

  void start_paragraph(Node paragraph) {
    out_.line_break_in_source();
    out_.write(R"(<p[ class="$"][ dir="$"]>)", class_of_paragraph(paragraph), turned_block(paragraph));
  }

  bool open_list(Node list) {
    start_line(list.is_ordered() ? Markup<>("<ol") : Markup<>("<ul"));
    // The first item's number, not the list's: dates before it may have become paragraphs.
    const int start = list.is_ordered() ? list.first_child().item_number() : 1;
    if (start != 1) out_.write(R"( start="$")", decimal(start));
    end_line(">");
    return true;
  }

  bool open_item(Node item) {
    out_.line_break_in_source().write(R"(<li[ dir="$"]>)", turned_block(item));
    if (item.task() == TaskState::kNoTask || task_text(item)) return true;
    const Node first = item.first_child();
    const String text = first && first.kind() != NodeKind::kList ? plain_text(first) : String();
    task_box(item, trim(text).empty() ? context_.locale.task : trim(text));
    return true;
  }

  /// The text of a task: the box stands in its label, which leaves out whatever else the item holds. None where the
  /// item is no task or opens with something else.
  static Node task_text(Node item) {
    if (item.kind() != NodeKind::kItem || item.task() == TaskState::kNoTask) return {};
    const Node first = item.first_child();
    const bool is_text = first && first.kind() == NodeKind::kParagraph && !lone_image(first);
    return is_text && !trim(plain_text(first)).empty() ? first : Node{};
  }

  static bool is_task_text(Node paragraph) { return paragraph.parent() && task_text(paragraph.parent()) == paragraph; }

  void task_box(Node item, std::string_view name) {
    out_.write(R"(<input type="checkbox")");
    if (item.task() == TaskState::kDone) out_.write(R"( checked="")");
    out_.write(R"( disabled=""[ aria-label="$"] />)", name).text(" ");
  }

  static bool is_tight(Node paragraph) {
    const Node list = paragraph.parent() ? paragraph.parent().parent() : Node{};
    return list && list.kind() == NodeKind::kList && list.is_tight();
  }

  bool open_paragraph(Node paragraph) {
    const bool is_of_gallery = is_in(QuoteKind::kGallery, paragraph) && has_images_alone(paragraph);
    if (is_of_gallery || lone_image(paragraph)) {
      for (Node node = paragraph.first_child(); node; node = node.next()) {
        if (node.kind() == NodeKind::kImage) figure(node);
      }
      return false;
    }
    if (!is_tight(paragraph)) start_paragraph(paragraph);
    if (is_task_text(paragraph)) {
      out_.write("<label>");
      task_box(paragraph.parent(), {});
    }
    return true;
  }

  void close_paragraph(Node paragraph) {
    if (is_task_text(paragraph)) out_.write("</label>");
    if (is_tight(paragraph)) return;
    if (paragraph.parent().kind() == NodeKind::kFootnoteDefinition && !paragraph.next()) back_references(" ");
    end_line("</p>");
  }

  void figure(Node picture) {
    const Url source = resolve_url(picture.url(), context_.base);
    const String alt = plain_text(picture);
    if (const MediaKind kind = media_kind(source); kind != MediaKind::kNone) return player(picture, kind, source, alt);
    if (context_.plain || source.empty()) return;
    const std::string_view caption = trim(picture.title());
    open_figure();
    // A screen reader would say the same thing twice.
    img(source, trim(alt) == caption ? std::string_view{} : std::string_view(alt), {});
    write_caption(caption);
    close_figure();
  }

  void write_caption(std::string_view caption) {
    if (caption.empty()) return;
    out_.write(R"(<figcaption class="klipp-caption" part="caption"[ dir="$"]>$</figcaption>)", turned_text(caption),
               caption);
  }

  /// An image whose address is that of a sound or film.
  void player(Node node, MediaKind kind, const Url& source, std::string_view name) {
    if (context_.plain || !is_playable(source)) return write_file(out_, source, trim(name), {}, context_);
    const Player player{.kind = kind, .source = source, .name = trim(name)};
    open_player_figure(out_);
    open_player(out_, player, context_);
    close_player(out_, player, source, context_);
    write_caption(trim(node.title()));
    close_figure();
  }

  void image(Node node) {
    const String alt = plain_text(node);
    const Url source = resolve_url(node.url(), context_.base);
    if (context_.plain || source.empty()) {
      out_.text(alt);
    } else {
      img(source, alt, node.title());
    }
  }

  /// Strong inside strong is no stronger, and upstream leaves it out too.
  bool open_strong(Node node) {
    if (node.parent().kind() != NodeKind::kStrong) out_.write("<strong>");
    return true;
  }

  /// An address that the allow-list does not know leaves the text without a link. So does a link inside a link, which
  /// upstream makes of `[[a](b) [c]](d)` and which no browser would leave where it stands.
  bool open_link(Node node) {
    const Url target = resolve_url(node.url(), context_.base);
    if (link_ || target.empty()) return true;
    link_ = node;
    if (is_in(QuoteKind::kFile)) {
      open_file_link(out_, target, context_);
    } else {
      BodyWriter::open_link(target, node.title());
    }
    return true;
  }

  void close_link(Node node) {
    if (node != link_) return;
    if (is_in(QuoteKind::kFile)) {
      close_file_link(out_, resolve_url(node.url(), context_.base), {.size = trim(node.title())}, context_);
    } else {
      out_.write("</a>");
    }
    link_ = {};
  }

  bool open_table(Node table) {
    table_ = table;
    in_table_body_ = false;
    BodyWriter::open_table();
    return true;
  }

  void close_table() {
    if (in_table_body_) own_line("</tbody>");
    BodyWriter::close_table();
  }

  bool open_row(Node row) {
    in_header_row_ = row.is_header_row();
    column_ = 0;
    if (in_header_row_) {
      own_line("<thead>");
    } else if (!in_table_body_) {
      own_line("<tbody>");
      in_table_body_ = true;
    }
    start_line("<tr>");
    return true;
  }

  void close_row(Node row) {
    start_line("</tr>");
    if (row.is_header_row()) start_line("</thead>");
  }

  bool open_cell(Node cell) {
    static constexpr std::string_view kAlignments[] = {"", "left", "center", "right"};
    start_line(in_header_row_ ? Markup<>("<th") : Markup<>("<td"));
    out_.write(R"([ align="$"][ dir="$"]>)", kAlignments[static_cast<std::size_t>(table_.column_alignment(column_++))],
               turned_block(cell));
    return true;
  }

  /// What a reference to a footnote is called, "1" or "1-2": the first has no number of its own, as upstream has it.
  static String reference_name(std::size_t number, std::size_t nth) {
    String name = decimal(number);
    return nth > 1 ? name.append("-").append(decimal(nth)) : name;
  }

  /// The ids of a footnote and of a reference to it, without the prefix that all of a widget's ids have.
  static String footnote_id(std::size_t number) { return "fn-" + decimal(number); }
  static String reference_id(std::string_view name) { return String("fnref-").append(name); }

  void footnote_reference(Node reference) {
    const std::size_t number = footnote_number(reference);
    if (number == 0) return;
    const String id = reference_id(reference_name(number, ++written_references_[number - 1]));
    const bool is_link = !link_;  // links do not nest
    out_.write(R"(<sup class="klipp-footnote-ref")");
    if (is_link) {
      out_.write(R"(><a href="@"[ lang="$"] aria-label="$")", url_of(footnote_id(number)),
                 words_language(context_.locale.footnote), filled(context_.locale.footnote, reference.literal()));
    }
    out_.write(R"( id="$$">$)", context_.id_prefix, id, reference.literal());
    out_.write(is_link ? Markup<>("</a></sup>") : Markup<>("</sup>"));
  }

  bool open_footnote() {
    if (!in_footnotes_) open_footnotes();
    in_footnotes_ = true;
    back_references_written_ = false;
    out_.write(R"(<li id="$$">)", context_.id_prefix, footnote_id(++footnote_)).line_break_in_source();
    return true;
  }

  void close_footnote() {
    if (!back_references_written_) back_references("");
    own_line("</li>");
  }

  void back_references(std::string_view separator) {
    const std::size_t count = footnote_ <= references_.size() ? references_[footnote_ - 1] : 0;
    for (std::size_t nth = 1; nth <= count; ++nth) {
      const String name = reference_name(footnote_, nth);
      out_.text(nth == 1 ? separator : " ");
      out_.write(R"(<a href="@" class="klipp-footnote-back"[ lang="$"] aria-label="$">$[<sup>$</sup>]</a>)",
                 url_of(reference_id(name)), words_language(context_.locale.back_to_reference),
                 filled(context_.locale.back_to_reference, name), "↩", nth > 1 ? decimal(nth) : String());
    }
    back_references_written_ = true;
  }

  List<std::size_t> references_;          ///< to each footnote, in all
  List<std::size_t> written_references_;  ///< to each footnote, so far
  List<Callout> quotes_;                  ///< that are open
  int heading_shift_;
  Node root_;
  Node table_;
  Node link_;  ///< the one that is open
  std::size_t column_ = 0;
  std::size_t footnote_ = 0;
  bool in_header_row_ = false;
  bool in_table_body_ = false;
  bool in_footnotes_ = false;
  bool back_references_written_ = false;
};

}  // namespace

Error write_markdown(HtmlWriter& out, std::string_view markdown, const BodyContext& context) {
  if (Error error = check_body(markdown, context.limits)) return error;
  if (Error error = check_tables(markdown, context.limits)) return error;
  out.start_source();
  const MarkdownTree tree(markdown);
  keep_dates_in_paragraphs(tree.root(), context.locale);
  BodyRenderer(out, context, markdown, tree.root()).render();
  return out.overflow();
}

}  // namespace klipp
