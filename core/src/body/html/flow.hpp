#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "body/embeds/providers.hpp"
#include "body/html/media.hpp"
#include "body/html/picture.hpp"
#include "body/rules/body_writer.hpp"
#include "html/html_tree.hpp"
#include "klipp/text.hpp"

namespace klipp {

/// What a body in HTML can consist of, beside text.
enum class Block : std::uint8_t {
  kDivision,  ///< text of another language or direction
  kBox,       ///< what stands apart: a callout, a bookmark
  kRelated,   ///< links to read next
  kGallery,
  kQuote,
  kPullQuote,  ///< words of the text itself, shown large
  kPost,       ///< of another page, quoted (embed.hpp)
  kFigure,
  kPlayer,  ///< a sound or film, with its caption
  kDetails,
  kItem,
  kDescription,
  kHeaderCell,
  kCell,
  kHeading,
  kSummary,
  kTerm,
  kCaption,  ///< of a figure
  kNote,     ///< a caption of what is no figure
  kBoxTitle,
  kTableCaption,
  kBulletList,
  kNumberList,
  kFootnotes,
  kTerms,
  kTable,
  kTableHead,
  kTableBody,
  kTableFoot,
  kRow,
};

/// What changes how text in a line looks or what it means.
enum class Format : std::uint8_t {
  kLink,
  kFile,           ///< a link to a file
  kReference,      ///< a link to a footnote
  kBackReference,  ///< a link from there
  kStrong,
  kEmphasis,
  kB,
  kI,
  kU,
  kS,
  kDel,
  kIns,
  kMark,
  kSmall,
  kSub,
  kSup,
  kAbbr,
  kCite,
  kQuotation,
  kKbd,
  kSamp,
  kVar,
  kCode,
  kTime,
  kSpan,  ///< text of another language or direction
};

/// Writes what a tree of HTML says as blocks and lines. Whoever goes through the tree tells what opens and closes, and
/// text; it is the flow that makes paragraphs of loose text, leaves out what turns out to be empty, and keeps white
/// space, line breaks and formats where a reader sees them. Nothing is written before something is in it.
class Flow : public BodyWriter {
 public:
  /// `source` is all of the body.
  Flow(HtmlWriter& out, const BodyContext& context, std::string_view source, int heading_shift)
      : BodyWriter(out, context, source), heading_shift_(heading_shift) {}

  /// Begins a block, with attributes of `node`. False if it cannot stand here: inside a line, in a part of a table or
  /// a list that it is no part of, or too deep. Then nothing has happened.
  bool open(Block block, html::Node node);
  /// Ends the innermost block, and what stands open in it.
  void close();
  /// Whether the innermost block is of this kind.
  [[nodiscard]] bool is_in(Block block) const { return !blocks_.empty() && blocks_.back().kind == block; }

  void open(Format format, html::Node node, const Url& target = {});
  void close_format();

  /// Ends the line, and its paragraph if it is one.
  void end_line();
  /// The lines from here to end_paragraph() are a paragraph, also where loose text is none.
  void start_paragraph(html::Node node);
  void end_paragraph();
  /// One of the author's. Two between lines of loose text part paragraphs.
  void line_break();
  void text(std::string_view text);
  /// The id of a target for links inside the body; it goes in front of what is written next.
  void target(std::size_t number) { targets_.push_back(number); }
  /// The address of that.
  [[nodiscard]] Url target_url(std::size_t number) const { return url_of(target_id(number)); }

  void rule();
  void code(std::string_view info, std::string_view code);
  void ad(std::string_view name);
  /// In the line; as a figure of its own if `alone`, in the link that is open.
  void picture(const BodyPicture& picture, bool alone);
  /// Whether a block can begin here.
  [[nodiscard]] bool takes_blocks() const;
  /// Whether something stands in the line already.
  [[nodiscard]] bool line_has_content() const { return line_has_content_; }
  /// The lines from here to end_lines() are more than text: a button, a file.
  void start_lines(std::string_view name);
  void end_lines();
  /// A player, as a figure of its own or in one that is open. False, and nothing happened, if no block can stand here.
  bool media(const HtmlMedia& media);
  /// What another page provides: a panel that shows it once a reader asks for that, or a line that leads there where
  /// nothing shows it, no block can stand or a reader mode is meant.
  void embed(const Embed& embed);
  /// That line.
  void embed(const Url& target, std::string_view words);

  /// Ends what is still open.
  void finish();
  [[nodiscard]] bool full() const { return out_.full(); }

 private:
  struct OpenBlock {
    Block kind;
    html::Node node;
    bool written;
    bool implied;  ///< the author left it out
  };
  struct OpenFormat {
    Format kind;
    html::Node node;
    Url target;
    bool written;
    bool muted;  ///< it would change nothing
  };

  void push(Block block, html::Node node, bool implied);
  void pop();
  void end_inline();
  void close_formats();
  void close_paragraph();
  void begin_content(std::string_view text);
  void begin_own_block();
  void begin_paragraph(std::string_view text);
  void write_blocks();
  void write_formats();
  [[nodiscard]] bool makes_paragraphs() const;

  // In flow_markup.cpp.
  void write_start(const OpenBlock& block);
  void write_end(const OpenBlock& block);
  void write_start(const OpenFormat& format);
  void write_end(const OpenFormat& format);
  void write_figure(html::Node img);
  void write_start_of_post(html::Node node);
  void write_end_of_post(html::Node node);
  void write_cell(html::Node node, Block kind);
  void write_picture(const BodyPicture& picture);
  void write_source(html::Node source);
  /// For `dir`: what the author says, or else where its text goes by itself.
  [[nodiscard]] std::string_view direction_for(html::Node node) const;
  [[nodiscard]] Level level_of(html::Node heading) const;
  static String target_id(std::size_t number) { return "target-" + decimal(number); }

  int heading_shift_;
  List<OpenBlock> blocks_;
  List<OpenFormat> formats_;
  List<std::size_t> targets_;
  html::Node paragraph_;         ///< the author's own that is open
  String space_;                 ///< white space that is written if something follows in the line
  int breaks_ = 0;               ///< the same of line breaks
  std::string_view line_class_;  ///< of what a line is beyond text
  bool in_paragraph_ = false;
  bool line_has_content_ = false;
};

}  // namespace klipp
