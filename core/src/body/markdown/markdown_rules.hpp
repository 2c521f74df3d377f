#pragma once

#include <cstdint>
#include <string_view>

#include "body/markdown/markdown_tree.hpp"
#include "klipp/locale.hpp"
#include "klipp/text.hpp"

/// Klipp's own rules for Markdown, beyond CommonMark and GFM: one function for each rule. Those that all bodies share
/// are in body/rules.
namespace klipp {

/// "19. januar holdt …" begins a paragraph, not a list that starts at 19. List items that begin with the name of a
/// month become paragraphs, in a language that writes a period after the day.
void keep_dates_in_paragraphs(Node root, const Locale& locale);

/// What a block quote is. Its first line says so, as GitHub's alerts and Obsidian's callouts do: `[!NAME] Heading`.
enum class QuoteKind : std::uint8_t {
  kQuote,      ///< someone's words: the line says nothing
  kPullQuote,  ///< words of the text itself, shown large: `[!QUOTE] Who said them`
  kButton,     ///< a link that the reader is asked to follow: `[!BUTTON] [Words](address)`
  kRelated,    ///< links to read next: `[!RELATED] Heading`
  kGallery,    ///< pictures that belong together: `[!GALLERY] Heading`
  kFile,       ///< links to files: `[!FILE] [Name](address "size")`
  kFolded,     ///< a box that the reader opens: `[!FACTS]- Heading`
  kBox,        ///< a box beside the text: any other name
};

struct Callout {
  QuoteKind kind = QuoteKind::kQuote;
  String heading;  ///< what stands behind the name, as plain text; empty for a button or a file, whose link stays
};

/// Takes that line off the quote's text, if it has one and something else to show.
Callout take_callout(Node quote);

/// The image of a paragraph that has nothing else; otherwise no node.
Node lone_image(Node paragraph);

/// Whether a paragraph has nothing but images, on one line or several.
bool has_images_alone(Node paragraph);

/// The NAME of an HTML block `<!-- ad NAME -->`; empty for any other block.
std::string_view ad_name(Node html_block);

/// Whether a paragraph begins with a dash and a space, like speech in Norwegian newspapers.
bool is_dialogue(Node paragraph);

/// The text of a node without markup, for `alt=""`.
String plain_text(Node node);

/// The highest heading in the tree (1 to 6), or 1 if it has none.
int top_heading_level(Node root);

/// How often each footnote is referred to; the first footnote at index 0. References in an image's description do not
/// count: they never become links.
List<std::size_t> count_footnote_references(Node root);

/// The number in the literal of a footnote reference; 0 if it is not a number.
std::size_t footnote_number(Node reference);

}  // namespace klipp
