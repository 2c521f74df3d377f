#include "body/embeds/embed_panel.hpp"
#include "body/html/embed.hpp"
#include "body/html/flow.hpp"
#include "body/html/html_rules.hpp"
#include "body/rules/rules.hpp"
#include "html/plain_text.hpp"
#include "text/utf8.hpp"

/// The markup of the flow's blocks, formats and pictures (flow.hpp).
namespace klipp {

namespace {

constexpr int kSmallPixels = 400;
constexpr int kMostSpan = 1'000;

/// The number that a list starts with; 1 if the author gives none that a list can have.
String start_of(html::Node list) {
  const int start = pixels_of(list.attribute("start"));
  return start > 1 ? decimal(start) : String();
}

/// The number of the footnote that a link back stands in.
String footnote_around(html::Node link) {
  html::Node item = link;
  while (item && item.tag() != html::Tag::kLi) item = item.parent();
  std::size_t number = 0;
  for (; item; item = item.previous()) number += item.tag() == html::Tag::kLi ? 1 : 0;
  return decimal(number);
}

/// Over how many columns or rows a cell goes; empty for one.
String span_of(html::Node cell, std::string_view name) {
  const int span = pixels_of(cell.attribute(name));
  return span > 1 && span <= kMostSpan ? decimal(span) : String();
}

std::string_view scope_of(html::Node cell) {
  const std::string_view scope = cell.attribute("scope");
  const bool is_known = scope == "row" || scope == "col" || scope == "rowgroup" || scope == "colgroup";
  return is_known ? scope : std::string_view();
}

}  // namespace

void Flow::begin_paragraph(std::string_view text) {
  // In a post that is what stands in front of its author.
  const bool is_dash = text == "\u2013" || text == "\u2014" || text == "\u2015";
  const bool is_speech = (is_dash || is_dialogue(text)) && !is_in(Block::kPost);
  start_line("<p");
  const std::string_view name = is_speech && line_class_.empty() ? "klipp-quote" : line_class_;
  out_.write(R"([ class="$"][ lang="$"][ dir="$"]>)", name, language_of(paragraph_), direction_for(paragraph_));
  in_paragraph_ = true;
}

std::string_view Flow::direction_for(html::Node node) const {
  const std::string_view declared = direction_of(node);
  if (!declared.empty() || !node) return declared;
  return turned([&](LetterDirections& letters) {
    const auto add = [&](html::Node each) {
      if (each.kind() == html::NodeKind::kText) letters.add(each.text());
      return true;
    };
    walk(
        node, add, [](html::Node) {}, [&] { return letters.is_decided(); });
  });
}

Level Flow::level_of(html::Node heading) const { return Level(heading_level(heading) + heading_shift_); }

void Flow::write_figure(html::Node img) {
  const int width = img ? pixels_of(img.attribute("width")) : 0;
  if (width > 0 && width < kSmallPixels) {
    start_line(R"(<figure class="klipp-figure klipp-small" part="media">)");
  } else {
    open_figure();
  }
}

void Flow::write_cell(html::Node node, Block kind) {
  start_line(kind == Block::kHeaderCell ? Markup<>("<th") : Markup<>("<td"));
  out_.write(R"([ align="$"][ colspan="$"][ rowspan="$"][ scope="$"][ lang="$"][ dir="$"]>)", alignment_of(node),
             span_of(node, "colspan"), span_of(node, "rowspan"),
             kind == Block::kHeaderCell ? scope_of(node) : std::string_view(), language_of(node), direction_for(node));
}

void Flow::write_start(const OpenBlock& block) {
  const std::string_view lang = language_of(block.node);
  const std::string_view dir = direction_for(block.node);
  out_.line_break_in_source();
  switch (block.kind) {
    case Block::kDivision: out_.write(R"(<div class="klipp-part"[ lang="$"][ dir="$"]>)", lang, dir); break;
    case Block::kBox:
    case Block::kRelated: open_box({}, block.kind == Block::kRelated); break;
    case Block::kGallery: open_gallery({}); break;
    case Block::kQuote: out_.write(R"(<blockquote[ lang="$"][ dir="$"]>)", lang, dir); break;
    case Block::kPullQuote:
      out_.write(R"(<blockquote class="klipp-pullquote"[ lang="$"][ dir="$"]>)", lang, dir);
      break;
    case Block::kPost: write_start_of_post(block.node); break;
    case Block::kFigure: write_figure(block.node); break;
    case Block::kPlayer: open_player_figure(out_); break;
    case Block::kDetails: out_.write("<details>"); break;
    case Block::kItem: out_.write(R"(<li[ lang="$"][ dir="$"]>)", lang, dir); break;
    case Block::kDescription: out_.write(R"(<dd[ lang="$"][ dir="$"]>)", lang, dir); break;
    case Block::kHeaderCell:
    case Block::kCell: write_cell(block.node, block.kind); break;
    case Block::kHeading: out_.write(R"(<h#[ lang="$"][ dir="$"]>)", level_of(block.node), lang, dir); break;
    case Block::kSummary: out_.write(R"(<summary[ dir="$"]>)", dir); break;
    case Block::kTerm: out_.write(R"(<dt[ lang="$"][ dir="$"]>)", lang, dir); break;
    case Block::kCaption: out_.write(R"(<figcaption class="klipp-caption" part="caption"[ dir="$"]>)", dir); break;
    case Block::kNote: out_.write(R"(<p class="klipp-caption"[ dir="$"]>)", dir); break;
    case Block::kBoxTitle: out_.write(R"(<p class="klipp-aside-title"[ dir="$"]>)", dir); break;
    case Block::kTableCaption: out_.write("<caption>"); break;
    case Block::kBulletList: out_.write("<ul>"); break;
    case Block::kNumberList: out_.write(R"(<ol[ start="$"]>)", start_of(block.node)); break;
    case Block::kFootnotes: open_footnotes(); break;
    case Block::kTerms: out_.write("<dl>"); break;
    case Block::kTable: open_table(); break;
    case Block::kTableHead: out_.write("<thead>"); break;
    case Block::kTableBody: out_.write("<tbody>"); break;
    case Block::kTableFoot: out_.write("<tfoot>"); break;
    case Block::kRow: out_.write("<tr>"); break;
  }
}

void Flow::write_end(const OpenBlock& block) {
  switch (block.kind) {
    case Block::kDivision:
    case Block::kBox:
    case Block::kRelated:
    case Block::kGallery: own_line("</div>"); break;
    case Block::kQuote:
    case Block::kPullQuote: own_line("</blockquote>"); break;
    case Block::kPost: write_end_of_post(block.node); break;
    case Block::kFigure:
    case Block::kPlayer: close_figure(); break;
    case Block::kDetails: own_line("</details>"); break;
    case Block::kItem: BodyWriter::end_line("</li>"); break;
    case Block::kDescription: BodyWriter::end_line("</dd>"); break;
    case Block::kHeaderCell: out_.write("</th>"); break;
    case Block::kCell: out_.write("</td>"); break;
    case Block::kHeading: out_.write("</h#>", level_of(block.node)).line_break_in_source(); break;
    case Block::kSummary: BodyWriter::end_line("</summary>"); break;
    case Block::kTerm: BodyWriter::end_line("</dt>"); break;
    case Block::kCaption: out_.write("</figcaption>"); break;
    case Block::kNote:
    case Block::kBoxTitle: BodyWriter::end_line("</p>"); break;
    case Block::kTableCaption: out_.write("</caption>"); break;
    case Block::kBulletList: own_line("</ul>"); break;
    case Block::kNumberList: own_line("</ol>"); break;
    case Block::kFootnotes: close_footnotes(); break;
    case Block::kTerms: own_line("</dl>"); break;
    case Block::kTable: close_table(); break;
    case Block::kTableHead: start_line("</thead>"); break;
    case Block::kTableBody: start_line("</tbody>"); break;
    case Block::kTableFoot: start_line("</tfoot>"); break;
    case Block::kRow: start_line("</tr>"); break;
  }
}

/// The quotation's language is that of the element, or in Klipp's own markup of the one in it.
void Flow::write_start_of_post(html::Node node) {
  const html::Node quote = node.tag() == html::Tag::kFigure ? node.first_child() : node;
  open_post(out_, language_of(quote), direction_for(quote));
}

void Flow::write_end_of_post(html::Node node) {
  const Embed post = read_post(node, context_.base);
  close_post(out_, post, has_link_to(node, post.page, context_.base), context_);
}

void Flow::write_start(const OpenFormat& format) {
  const html::Node node = format.node;
  switch (format.kind) {
    case Format::kLink: open_link(format.target, node ? trim(node.attribute("title")) : std::string_view()); break;
    case Format::kFile: open_file_link(out_, format.target, context_); break;
    case Format::kReference:
      out_.write(R"(<a href="@"[ lang="$"] aria-label="$ $">)", format.target, words_language(context_.locale.footnote),
                 context_.locale.footnote, html::plain_text(node));
      break;
    case Format::kBackReference:
      out_.write(R"(<a href="@" class="klipp-footnote-back"[ lang="$"] aria-label="$ $">)", format.target,
                 words_language(context_.locale.back_to_reference), context_.locale.back_to_reference,
                 footnote_around(node));
      break;
    case Format::kStrong: out_.write("<strong>"); break;
    case Format::kEmphasis: out_.write("<em>"); break;
    case Format::kB: out_.write("<b>"); break;
    case Format::kI: out_.write("<i>"); break;
    case Format::kU: out_.write("<u>"); break;
    case Format::kS: out_.write("<s>"); break;
    case Format::kDel: out_.write("<del>"); break;
    case Format::kIns: out_.write("<ins>"); break;
    case Format::kMark: out_.write("<mark>"); break;
    case Format::kSmall: out_.write("<small>"); break;
    case Format::kSub: out_.write("<sub>"); break;
    case Format::kSup: out_.write(R"(<sup[ class="$"]>)", is_reference(node) ? "klipp-footnote-ref" : ""); break;
    case Format::kAbbr: out_.write(R"(<abbr[ title="$"]>)", node.attribute("title")); break;
    case Format::kCite: out_.write("<cite>"); break;
    case Format::kQuotation: out_.write(R"(<q[ lang="$"]>)", language_of(node)); break;
    case Format::kKbd: out_.write("<kbd>"); break;
    case Format::kSamp: out_.write("<samp>"); break;
    case Format::kVar: out_.write("<var>"); break;
    case Format::kCode: out_.write("<code>"); break;
    case Format::kTime: out_.write(R"(<time[ datetime="$"]>)", node.attribute("datetime")); break;
    case Format::kSpan: out_.write(R"(<span[ lang="$"][ dir="$"]>)", language_of(node), direction_of(node)); break;
  }
}

void Flow::write_end(const OpenFormat& format) {
  switch (format.kind) {
    case Format::kLink:
    case Format::kReference:
    case Format::kBackReference: out_.write("</a>"); break;
    case Format::kFile: close_file_link(out_, format.target, {.size = file_size_in(format.node)}, context_); break;
    case Format::kStrong: out_.write("</strong>"); break;
    case Format::kEmphasis: out_.write("</em>"); break;
    case Format::kB: out_.write("</b>"); break;
    case Format::kI: out_.write("</i>"); break;
    case Format::kU: out_.write("</u>"); break;
    case Format::kS: out_.write("</s>"); break;
    case Format::kDel: out_.write("</del>"); break;
    case Format::kIns: out_.write("</ins>"); break;
    case Format::kMark: out_.write("</mark>"); break;
    case Format::kSmall: out_.write("</small>"); break;
    case Format::kSub: out_.write("</sub>"); break;
    case Format::kSup: out_.write("</sup>"); break;
    case Format::kAbbr: out_.write("</abbr>"); break;
    case Format::kCite: out_.write("</cite>"); break;
    case Format::kQuotation: out_.write("</q>"); break;
    case Format::kKbd: out_.write("</kbd>"); break;
    case Format::kSamp: out_.write("</samp>"); break;
    case Format::kVar: out_.write("</var>"); break;
    case Format::kCode: out_.write("</code>"); break;
    case Format::kTime: out_.write("</time>"); break;
    case Format::kSpan: out_.write("</span>"); break;
  }
}

/// The addresses come first: the host sets attributes from the last to the first (web/src/host/build_nodes.js), so that
/// a browser knows all of a picture before it has its address.
void Flow::write_picture(const BodyPicture& picture) {
  const html::Node parent = picture.node.parent();
  const bool has_sources = parent && parent.tag() == html::Tag::kPicture;
  if (has_sources) {
    out_.write("<picture>");
    for (html::Node source = parent.first_child(); source && source != picture.node; source = source.next()) {
      if (source.tag() == html::Tag::kSource) write_source(source);
    }
  }
  out_.write(
      R"(<img src="@"[ srcset="@"][ sizes="$"] alt="$"[ width="$"][ height="$"] loading="lazy" referrerpolicy="no-referrer" decoding="async"[ title="$"] />)",
      picture.source, picture.set, picture.sizes, picture.alt, picture.width, picture.height, picture.title);
  if (has_sources) out_.write("</picture>");
}

void Flow::write_source(html::Node source) {
  const UrlSet set = read_picture_source(source, context_.base);
  const std::string_view type = trim(source.attribute("type"));
  if (set.empty() || (!type.empty() && !is_picture_type(type))) return;
  out_.write(R"(<source srcset="@"[ sizes="$"][ media="$"][ type="$"] />)", set, trim(source.attribute("sizes")),
             trim(source.attribute("media")), type);
}

}  // namespace klipp
