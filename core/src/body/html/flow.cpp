#include "body/html/flow.hpp"

#include <algorithm>

#include "body/embeds/embed_panel.hpp"
#include "body/html/embed.hpp"
#include "text/char_set.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

constexpr std::size_t kMostBlocks = 40;
constexpr std::size_t kMostFormats = 24;

enum class Content : std::uint8_t {
  kBlocks,   ///< text makes paragraphs
  kLines,    ///< blocks, and text without paragraphs
  kPhrases,  ///< text only
  kParts,    ///< parts of a list or table
};

Content content_of(Block block) {
  if (block <= Block::kDetails) return Content::kBlocks;
  if (block <= Block::kCell) return Content::kLines;
  return block <= Block::kTableCaption ? Content::kPhrases : Content::kParts;
}

/// The part that a list or table implies around what is none.
Block implied_in(Block block) { return block == Block::kTerms ? Block::kDescription : Block::kItem; }

bool has_implied_part(Block block) { return block >= Block::kBulletList && block <= Block::kTerms; }

bool is_part_of(Block block, Block parent) {
  switch (parent) {
    case Block::kBulletList:
    case Block::kNumberList:
    case Block::kFootnotes: return block == Block::kItem;
    case Block::kTerms: return block == Block::kTerm || block == Block::kDescription;
    case Block::kTable:
      return (block >= Block::kTableHead && block <= Block::kTableFoot) || block == Block::kTableCaption;
    case Block::kTableHead:
    case Block::kTableBody:
    case Block::kTableFoot: return block == Block::kRow;
    case Block::kRow: return block == Block::kCell || block == Block::kHeaderCell;
    default: return false;
  }
}

/// Whether a block can stand only in one of another kind.
bool is_part(Block block) {
  switch (block) {
    case Block::kItem:
    case Block::kTerm:
    case Block::kDescription:
    case Block::kTableCaption:
    case Block::kTableHead:
    case Block::kTableBody:
    case Block::kTableFoot:
    case Block::kRow:
    case Block::kCell:
    case Block::kHeaderCell: return true;
    default: return false;
  }
}

/// How many bytes at the start of `text` are characters that show nothing but are no white space of HTML: no-break
/// space, zero width space, byte order mark.
std::size_t blank_length(std::string_view text) {
  if (text.starts_with("\u00A0")) return 2;
  return text.starts_with("\u200B") || text.starts_with("\uFEFF") ? 3 : 0;
}

/// Most characters are above all white space of HTML, so that most are told by one comparison.
bool is_space_of_html(char c) { return static_cast<unsigned char>(c) <= ' ' && kSpaces.has(c); }

/// Whether white space of HTML or a blank comes next, or nothing more.
bool ends_word(std::string_view text) {
  if (text.empty() || is_space_of_html(text.front())) return true;
  return static_cast<unsigned char>(text.front()) >= 0xC2 && blank_length(text) > 0;
}

/// How many bytes make the words at the start of `text`, up to where more than a space parts them.
std::size_t words_length(std::string_view text) {
  std::size_t length = 0;
  while (!ends_word(text.substr(length)) || (text.substr(length, 1) == " " && !ends_word(text.substr(length + 1)))) {
    ++length;
  }
  return length;
}

}  // namespace

bool Flow::open(Block block, html::Node node) {
  const bool ends_part = !blocks_.empty() && blocks_.back().implied && is_part(block);
  const std::size_t outer = blocks_.size() - (ends_part ? 1 : 0);
  if (outer >= kMostBlocks) return false;
  if (outer > 0) {
    const Block parent = blocks_[outer - 1].kind;
    const Content content = content_of(parent);
    if (content == Content::kPhrases) return false;
    const bool fits =
        content == Content::kParts ? is_part_of(block, parent) || has_implied_part(parent) : !is_part(block);
    if (!fits || (is_part(block) && !is_part_of(block, parent))) return false;
  } else if (is_part(block)) {
    return false;
  }
  end_inline();
  if (ends_part) pop();
  if (!blocks_.empty() && has_implied_part(blocks_.back().kind) && !is_part(block)) {
    push(implied_in(blocks_.back().kind), {}, true);
  }
  push(block, node, false);
  return true;
}

void Flow::push(Block block, html::Node node, bool implied) {
  blocks_.push_back({block, node, false, implied});
  // A row needs all of its cells.
  if (block == Block::kCell || block == Block::kHeaderCell) write_blocks();
}

void Flow::close() {
  end_inline();
  while (blocks_.back().implied) pop();
  pop();
}

void Flow::pop() {
  if (blocks_.back().written) write_end(blocks_.back());
  blocks_.pop_back();
}

/// Ends the line as the edge of a block does.
void Flow::end_inline() {
  close_formats();
  close_paragraph();
  space_.clear();
  breaks_ = 0;
  line_has_content_ = false;
}

void Flow::close_formats() {
  for (std::size_t i = formats_.size(); i-- > 0;) {
    if (formats_[i].written) write_end(formats_[i]);
    formats_[i].written = false;
  }
}

void Flow::close_paragraph() {
  if (in_paragraph_) BodyWriter::end_line("</p>");
  in_paragraph_ = false;
}

void Flow::end_line() {
  if (!blocks_.empty() && content_of(blocks_.back().kind) == Content::kPhrases) {
    breaks_ = std::max(breaks_, 1);
    return;
  }
  const bool goes_on = line_has_content_ && !in_paragraph_;
  end_inline();
  if (!goes_on) return;
  line_has_content_ = true;
  breaks_ = 1;
}

void Flow::start_paragraph(html::Node node) {
  end_line();
  if (!blocks_.empty() && content_of(blocks_.back().kind) == Content::kPhrases) return;
  end_inline();
  paragraph_ = node;
}

void Flow::end_paragraph() {
  end_line();
  paragraph_ = {};
}

void Flow::line_break() {
  if (line_has_content_) ++breaks_;
  space_.clear();
}

void Flow::text(std::string_view text) {
  while (!text.empty()) {
    if (const std::size_t blank = blank_length(text); blank > 0) {
      if (line_has_content_ && breaks_ == 0) space_.append(text.substr(0, blank));
      text.remove_prefix(blank);
    } else if (kSpaces.has(text.front())) {
      if (line_has_content_ && breaks_ == 0 && !space_.ends_with(' ')) space_ += ' ';
      text.remove_prefix(1);
    } else {
      const std::string_view words = take(text, words_length(text));
      begin_content(words.substr(0, words.find(' ')));
      out_.text(words);
    }
  }
}

/// Opens whatever has to be open around text or a picture.
void Flow::begin_content(std::string_view text) {
  if (!blocks_.empty() && has_implied_part(blocks_.back().kind)) push(implied_in(blocks_.back().kind), {}, true);
  write_blocks();
  if (line_has_content_ && breaks_ > 1 && in_paragraph_) end_inline();
  if (!line_has_content_) {
    if (!in_paragraph_ && makes_paragraphs()) begin_paragraph(text);
  } else if (breaks_ > 0) {
    for (; breaks_ > 0; --breaks_) out_.write("<br />").text("\n");
  } else {
    out_.text(space_);
  }
  space_.clear();
  breaks_ = 0;
  write_formats();
  line_has_content_ = true;
}

/// Formats that are open, and targets of links.
void Flow::write_formats() {
  for (OpenFormat& format : formats_) {
    if (!format.written && !format.muted) write_start(format);
    format.written = !format.muted;
  }
  for (const std::size_t number : targets_) {
    out_.write(R"(<span id="$$"></span>)", context_.id_prefix, target_id(number));
  }
  targets_ = {};
}

bool Flow::makes_paragraphs() const {
  if (blocks_.empty()) return true;
  const Content content = content_of(blocks_.back().kind);
  return content == Content::kBlocks || (content == Content::kLines && paragraph_);
}

void Flow::write_blocks() {
  for (OpenBlock& block : blocks_) {
    if (!block.written) write_start(block);
    block.written = true;
  }
}

void Flow::open(Format format, html::Node node, const Url& target) {
  const bool is_open = std::any_of(formats_.begin(), formats_.end(), [&](const OpenFormat& each) {
    return each.kind == format && !each.muted && format != Format::kSpan;
  });
  formats_.push_back({format, node, target, false, is_open || formats_.size() >= kMostFormats});
}

void Flow::close_format() {
  if (formats_.back().written) write_end(formats_.back());
  formats_.pop_back();
}

bool Flow::takes_blocks() const {
  return blocks_.empty() || content_of(blocks_.back().kind) <= Content::kLines || has_implied_part(blocks_.back().kind);
}

/// Before something that is a block by itself.
void Flow::begin_own_block() {
  end_inline();
  if (!blocks_.empty() && has_implied_part(blocks_.back().kind)) push(implied_in(blocks_.back().kind), {}, true);
  write_blocks();
}

void Flow::rule() {
  if (!takes_blocks()) return;
  begin_own_block();
  own_line("<hr />");
}

void Flow::code(std::string_view info, std::string_view code) {
  if (trim(code).empty()) return;
  if (!takes_blocks()) return text(code);
  begin_own_block();
  code_block(info, code);
}

void Flow::ad(std::string_view name) {
  if (name.empty() || !makes_paragraphs()) return;
  begin_own_block();
  ad_slot(name);
}

void Flow::embed(const Embed& embed) {
  if (embed.frame.empty() || context_.plain || !takes_blocks()) return this->embed(embed.page, words_of(embed));
  begin_own_block();
  write_panel(out_, embed, context_);
}

void Flow::embed(const Url& target, std::string_view words) {
  end_line();
  line_class_ = "klipp-embed";
  open(Format::kLink, {}, target);
  text(words);
  close_format();
  end_line();
  line_class_ = {};
}

void Flow::start_lines(std::string_view name) {
  end_line();
  line_class_ = name;
}

void Flow::end_lines() {
  end_line();
  line_class_ = {};
}

bool Flow::media(const HtmlMedia& media) {
  if (!takes_blocks()) return false;
  const html::Node author = paragraph_;
  const bool is_alone = !is_in(Block::kPlayer);
  if (is_alone && !open(Block::kPlayer, media.node)) return false;
  begin_own_block();
  write_media(out_, media, context_);
  if (is_alone) close();
  paragraph_ = author;
  return true;
}

void Flow::picture(const BodyPicture& picture, bool alone) {
  if (!alone || !takes_blocks() || is_in(Block::kFigure)) {
    if (is_in(Block::kFigure)) {
      end_inline();
      write_blocks();
      write_formats();
    } else {
      begin_content({});
    }
    write_picture(picture);
    if (is_in(Block::kFigure)) end_inline();
    return;
  }
  const html::Node author = paragraph_;
  if (!open(Block::kFigure, picture.node)) return;
  this->picture(picture, false);
  close();
  paragraph_ = author;
}

void Flow::finish() {
  end_inline();
  while (!blocks_.empty()) pop();
}

}  // namespace klipp
