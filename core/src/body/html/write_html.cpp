#include "body/html/embed.hpp"
#include "body/html/figure.hpp"
#include "body/html/flow.hpp"
#include "body/html/html_rules.hpp"
#include "body/html/left_overs.hpp"
#include "body/html/targets.hpp"
#include "body/rules/rules.hpp"
#include "html/attributes.hpp"
#include "html/plain_text.hpp"
#include "text/char_set.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

using html::Node;
using html::NodeKind;
using html::Tag;

/// Goes through one tree and tells the flow what it means. What an element opened is closed behind its children.
class HtmlBody {
 public:
  /// `html` is all of the source.
  HtmlBody(HtmlWriter& out, const BodyContext& context, std::string_view html, Node root)
      : context_(context),
        root_(root),
        tail_(feed_tail(root)),
        targets_(root),
        flow_(out, context, html, heading_shift(highest_heading(root), context.top_heading)) {}

  void render() {
    walk(
        root_, [&](Node node) { return enter(node); }, [&](Node node) { leave(node); }, [&] { return flow_.full(); });
    if (!flow_.full()) flow_.finish();
  }

 private:
  /// What leave() has to undo.
  enum class Opened : std::uint8_t {
    kDone,  ///< nothing, as there is nothing more in the element
    kNothing,
    kBlock,
    kLine,
    kParagraph,
    kFormat,
    kLineAndFormat,
    kCode,
    kVerse,
    kButton,
    kFile,
    kNoscript,
  };

  bool enter(Node node) {
    if (node.kind() == NodeKind::kComment) flow_.ad(ad_name(node.text()));
    if (node.kind() == NodeKind::kText) text(node.text());
    if (node.kind() != NodeKind::kElement || node == tail_ || is_left_out(node)) return false;
    if (node.tag() == Tag::kBr || html::is_block(node.tag())) in_row_ = false;
    if (const std::size_t number = targets_.number_of(node); number > 0) flow_.target(number);
    const Opened opened = element(node);
    if (opened != Opened::kDone) opened_.push_back(opened);
    return opened != Opened::kDone;
  }

  void leave(Node node) {
    if (html::is_block(node.tag())) in_row_ = false;
    const Opened opened = opened_.back();
    opened_.pop_back();
    switch (opened) {
      case Opened::kDone:
      case Opened::kNothing: break;
      case Opened::kBlock: flow_.close(); break;
      case Opened::kLine: flow_.end_line(); break;
      case Opened::kParagraph: flow_.end_paragraph(); break;
      case Opened::kFormat: flow_.close_format(); break;
      case Opened::kLineAndFormat:
        flow_.close_format();
        flow_.end_lines();
        break;
      case Opened::kCode:
        flow_.close_format();
        --codes_;
        break;
      case Opened::kVerse:
        flow_.end_paragraph();
        in_verse_ = false;
        break;
      case Opened::kFile: in_file_ = false; [[fallthrough]];
      case Opened::kButton: flow_.end_lines(); break;
      case Opened::kNoscript: in_noscript_ = false; break;
    }
  }

  Opened line() {
    flow_.end_line();
    return Opened::kLine;
  }

  /// The block, or else what is in it on lines of its own.
  Opened block(Block block, Node node) { return flow_.open(block, node) ? Opened::kBlock : line(); }

  Opened paragraph(Node node) {
    flow_.start_paragraph(node);
    return Opened::kParagraph;
  }

  Opened format(Format format, Node node) {
    flow_.open(format, node);
    if (format != Format::kCode) return Opened::kFormat;
    ++codes_;
    return Opened::kCode;
  }

  /// Opens an element.
  Opened element(Node node) {
    if (node.is_math()) return flow_.text(formula_of(node)), Opened::kDone;
    if (is_embed(node)) return embed(node);
    if (is_post(node)) return post(node);
    if (is_captioned(node)) return figure(node);
    if (is_caption(node)) return caption(node);
    if (const std::optional<Opened> opened = card(node)) return *opened;
    if (const std::optional<Format> known = format_of(node)) return format(*known, node);
    switch (node.tag()) {
      case Tag::kP: return paragraph(node);
      case Tag::kH1:
      case Tag::kH2:
      case Tag::kH3:
      case Tag::kH4:
      case Tag::kH5:
      case Tag::kH6: return has_text(node) ? block(Block::kHeading, node) : line();
      case Tag::kA: return link(node);
      case Tag::kImg: return picture(node), Opened::kDone;
      case Tag::kNoscript: return late_pictures(node);
      case Tag::kBr: return flow_.line_break(), Opened::kDone;
      case Tag::kHr: return flow_.rule(), Opened::kDone;
      case Tag::kPre:
      case Tag::kXmp:
      case Tag::kListing: return code(node);
      case Tag::kBlockquote: return quote(node);
      case Tag::kUl:
      case Tag::kMenu:
      case Tag::kDir: return block(Block::kBulletList, node);
      case Tag::kOl: return block(is_footnotes(node) ? Block::kFootnotes : Block::kNumberList, node);
      case Tag::kLi: return block(Block::kItem, node);
      case Tag::kDl: return block(Block::kTerms, node);
      case Tag::kDt: return block(Block::kTerm, node);
      case Tag::kDd: return block(Block::kDescription, node);
      case Tag::kDetails: return block(Block::kDetails, node);
      case Tag::kSummary: return block(Block::kSummary, node);
      case Tag::kTable: return table(node);
      case Tag::kCaption: return block(Block::kTableCaption, node);
      case Tag::kThead: return block(Block::kTableHead, node);
      case Tag::kTbody: return block(Block::kTableBody, node);
      case Tag::kTfoot: return block(Block::kTableFoot, node);
      case Tag::kTr: return block(Block::kRow, node);
      case Tag::kTh: return block(Block::kHeaderCell, node);
      case Tag::kTd: return block(Block::kCell, node);
      case Tag::kAside: return is_box(node) ? block(Block::kBox, node) : line();
      default: return other(node);
    }
  }

  /// What only arranges: blocks become lines, and everything else is what is in it.
  Opened other(Node node) {
    if (!html::is_block(node.tag())) return Opened::kNothing;
    const bool declares = !language_of(node).empty() || !direction_of(node).empty();
    return declares && node != root_ ? block(Block::kDivision, node) : line();
  }

  /// Klipp's own markup, of a body that was converted: it says the same again.
  std::optional<Opened> own(Node node) {
    if (node.has_class("klipp-related")) return block(Block::kRelated, node);
    if (node.has_class("klipp-gallery")) return block(Block::kGallery, node);
    if (node.has_class("klipp-table")) return line();
    if (node.has_class("klipp-file-word") || node.has_class("klipp-file-facts")) return Opened::kDone;
    if (node.has_class("klipp-file") && node.parent().has_class("klipp-player")) return Opened::kDone;
    if (node.has_class("klipp-embed-source") && flow_.is_in(Block::kPost)) return Opened::kDone;
    if (node.tag() == Tag::kFigure) return own_panel(node);
    if (node.tag() != Tag::kP) return std::nullopt;
    if (node.has_class("klipp-aside-title")) return block(Block::kBoxTitle, node);
    if (node.has_class("klipp-caption")) return block(Block::kNote, node);
    return node.has_class("klipp-embed") ? own_embed(node) : std::nullopt;
  }

  std::optional<Opened> own_panel(Node node) {
    const Embed embed = read_panel(node, context_.base);
    if (embed.frame.empty()) return std::nullopt;
    flow_.embed(embed);
    return Opened::kDone;
  }

  std::optional<Opened> own_embed(Node node) {
    const Node link = node.first_child();
    const Url target = link ? resolve_url(link.attribute("href"), context_.base) : Url();
    if (target.empty()) return std::nullopt;
    flow_.embed(target, html::plain_text(node));
    return Opened::kDone;
  }

  /// Known by their classes: what Ghost and WordPress call blocks and cards.
  std::optional<Opened> card(Node node) {
    if (!node.has_attribute("class")) return std::nullopt;
    if (const std::optional<Opened> opened = own(node)) return opened;
    if (is_box(node)) return block(Block::kBox, node);
    if (is_button(node)) return flow_.start_lines("klipp-cta"), Opened::kButton;
    if (is_file(node)) return file();
    if (node.has_class("kg-audio-card") && plays(node)) return block(Block::kPlayer, node);
    if (node.has_class("kg-audio-title") && flow_.is_in(Block::kPlayer)) return Opened::kDone;
    if (node.has_class("kg-callout-emoji")) return Opened::kNothing;
    if (node.has_class("kg-toggle-card")) return block(Block::kDetails, node);
    if (node.has_class("kg-toggle-heading")) return block(Block::kSummary, node);
    if (node.has_class("kg-bookmark-container") || node.has_class("kg-file-card-container")) {
      card_link_ = node;
      return block(Block::kBox, node);
    }
    if (node.has_class("kg-bookmark-publisher") && node.previous() && has_text(node.previous())) flow_.text(" · ");
    if (node.has_class("kg-bookmark-title") || node.has_class("kg-file-card-title")) return card_title();
    if (node.has_class("kg-file-card-metadata")) return Opened::kDone;
    if (node.has_class("wp-block-embed__wrapper")) return embed_wrapper(node);
    if (node.has_class("gallery") || node.has_class("wp-block-gallery") || node.has_class("tiled-gallery")) {
      return block(Block::kGallery, node);
    }
    if (node.has_class("gallery-caption") || node.has_class("blocks-gallery-grid")) return line();
    if (node.has_class("blocks-gallery-item")) return line();
    return std::nullopt;
  }

  /// The title alone is the link, as the whole card would be one long link otherwise.
  Opened card_title() {
    flow_.end_line();
    const Url target = card_link_ ? resolve_url(card_link_.attribute("href"), context_.base) : Url();
    if (target.empty()) return Opened::kLine;
    const bool is_file = card_link_.has_class("kg-file-card-container");
    if (is_file) flow_.start_lines("klipp-file");
    flow_.open(is_file ? Format::kFile : Format::kLink, card_link_, target);
    return Opened::kLineAndFormat;
  }

  Opened file() {
    flow_.start_lines("klipp-file");
    in_file_ = true;
    return Opened::kFile;
  }

  /// Whether an element is shown as the player in it.
  [[nodiscard]] bool plays(Node node) const { return !context_.plain && is_player(node, context_.base); }

  Opened embed_wrapper(Node node) {
    const Embed embed = read_embed(html::plain_text(node), context_.base);
    if (embed.page.empty()) return line();
    flow_.embed(embed);
    return Opened::kDone;
  }

  /// A link, unless the allow-list does not know its address. One that leads to a part of this text leads there.
  Opened link(Node node) {
    const std::string_view address = trim(node.attribute("href"));
    if (address.empty()) return Opened::kNothing;
    const std::size_t number = address.starts_with('#') ? targets_.number_of(address.substr(1)) : 0;
    const Url target = number > 0 ? flow_.target_url(number) : resolve_url(address, context_.base);
    if (target.empty()) return Opened::kNothing;
    const Format of_text = number > 0 ? inner_link_format(node) : Format::kLink;
    flow_.open(in_file_ ? Format::kFile : of_text, node, target);
    return Opened::kFormat;
  }

  Opened embed(Node node) {
    const HtmlMedia media = context_.plain ? HtmlMedia() : read_media(node, context_.base);
    if (!media.file.empty() && flow_.media(media)) return Opened::kDone;
    const Embed embed = read_embed(node, context_.base);
    // A preview of another post repeats the quotation in front of it.
    const bool is_repeated = node.has_class("wp-embedded-content") && node.previous() && has_text(node.parent());
    if (!embed.page.empty() && !is_repeated) flow_.embed(embed);
    if (embed.page.empty() && node.tag() == Tag::kObject) return Opened::kNothing;
    return Opened::kDone;
  }

  /// Its text stays a quotation; without any it is an embed like others. What no frame can show is what it is.
  Opened post(Node node) {
    const Embed post = read_post(node, context_.base);
    const bool says_nothing = !has_text(node);
    if (says_nothing && !post.page.empty()) return flow_.embed(post), Opened::kDone;
    if (!post.frame.empty() && !context_.plain) return block(Block::kPost, node);
    return node.tag() == Tag::kBlockquote ? block(Block::kQuote, node) : line();
  }

  Opened code(Node node) {
    if (node.has_class("wp-block-verse")) {
      in_verse_ = true;
      flow_.start_paragraph(node);
      return Opened::kVerse;
    }
    flow_.code(code_language(node), code_text(node));
    return Opened::kDone;
  }

  /// One picture is a figure, several are a gallery of them; anything else that has a caption keeps it below.
  Opened figure(Node node) {
    if (plays(node)) return block(Block::kPlayer, node);
    const int pictures = count_pictures(node);
    const bool is_gallery = pictures > 1 && !has_table(node);
    if (is_gallery) return block(Block::kGallery, node);
    if (pictures == 0 || context_.plain || !is_figure_of_picture(node, context_.base)) {
      const std::optional<Opened> known = card(node);
      return known ? *known : line();
    }
    return block(Block::kFigure, first_picture(node));
  }

  /// A reader mode shows neither picture nor caption.
  Opened caption(Node node) {
    if (context_.plain && is_of_picture(node)) return Opened::kDone;
    if (flow_.is_in(Block::kFigure) || flow_.is_in(Block::kPlayer)) return block(Block::kCaption, node);
    return block(Block::kNote, node);
  }

  /// In a cell or a line of text a picture is part of it; alone on its line it is a figure.
  void picture(Node node) {
    if (const std::string_view words = smiley_of(node); !words.empty()) return flow_.text(words);
    const BodyPicture picture = read_picture(node, context_.base);
    if (picture.source.empty()) return;
    if (context_.plain) return;
    in_row_ = in_row_ || (!flow_.line_has_content() && stands_alone(node));
    flow_.picture(picture, in_row_ && !is_icon(picture));
    last_picture_ = node;
  }

  /// What a browser without scripts would show: the picture that a script loads late, unless it was found already.
  Opened late_pictures(Node node) {
    if (count_pictures(node) == 0) return Opened::kDone;
    Node before = node.previous();
    while (before && before.kind() == NodeKind::kText) before = before.previous();
    for (Node shown = last_picture_; before && shown; shown = shown.parent()) {
      if (shown == before) return Opened::kDone;
    }
    if (in_noscript_) return Opened::kDone;
    in_noscript_ = true;
    return Opened::kNoscript;
  }

  Opened quote(Node node) {
    if (flow_.is_in(Block::kPost)) return line();
    if (node.has_class("wp-embedded-content")) return block(Block::kBox, node);
    return block(is_pull_quote(node) ? Block::kPullQuote : Block::kQuote, node);
  }

  Opened table(Node node) {
    if (only_arranges(node) || !has_content(node)) return line();
    return block(Block::kTable, node);
  }

  void text(std::string_view text) {
    if (in_noscript_) return;
    while (!text.empty()) {
      const std::size_t length = in_verse_ ? text.find_first_of("[\n") : text.find('[');
      flow_.text(text.substr(0, length));
      if (length == std::string_view::npos) return;
      text.remove_prefix(length);
      if (text.front() == '\n') {
        flow_.line_break();
        text.remove_prefix(1);
      } else if (const std::size_t shortcode = codes_ > 0 ? 0 : shortcode_length(text); shortcode > 0) {
        text.remove_prefix(shortcode);
      } else {
        flow_.text(take(text, 1));
      }
    }
  }

  const BodyContext& context_;
  Node root_;
  Node tail_;
  Targets targets_;
  Flow flow_;
  List<Opened> opened_;  ///< of the elements around
  Node card_link_;
  Node last_picture_;
  std::size_t codes_ = 0;  ///< that are open, in which shortcodes are written about
  bool in_row_ = false;    ///< of pictures, which are all of their line
  bool in_file_ = false;
  bool in_verse_ = false;
  bool in_noscript_ = false;
};

}  // namespace

Error write_html(HtmlWriter& out, std::string_view html, const BodyContext& context) {
  if (Error error = check_html(html, context.limits)) return error;
  const html::Tree tree(html);
  if (!tree.is_whole()) return limit_passed(Limit::kOutputElements, context.limits);
  BodyContext own = context;
  own.base = html::base_of(tree, context.base);
  out.start_source();
  HtmlBody(out, own, html, tree.root()).render();
  return out.overflow();
}

}  // namespace klipp
