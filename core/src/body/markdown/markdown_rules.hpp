#pragma once

#include <string_view>

#include "body/markdown/markdown_tree.hpp"
#include "klipp/text.hpp"
#include "klipp/url.hpp"

/// Klipp's own reading of a Markdown tree, beyond CommonMark and GFM: one function a rule.
namespace klipp {

/// "19. januar holdt …" opens a paragraph, not a list that starts at 19: list items that begin with a month, as
/// languages with a period behind the day write it, become paragraphs again.
void keep_dates_in_paragraphs(Node root);

/// The image of a paragraph that holds nothing else, or none.
Node lone_image(Node paragraph);

/// NAME of an HTML block that reads `<!-- ad NAME -->`, else empty. A name is letters, digits, `-` and `_`, 64 at most.
std::string_view ad_name(Node html_block);

/// Whether a paragraph opens with a dash and a space, as speech does in Norwegian papers.
bool is_dialogue(Node paragraph);

/// The text below a node without its markup, as `alt=""` needs it.
String plain_text(Node node);

/// The highest heading in the tree (1 to 6), or 1 where it has none.
int top_heading_level(Node root);

/// What to add to every heading's level, so that the highest in the tree is `top_heading`; 0 leaves levels as written.
int heading_shift(Node root, int top_heading);

/// Whether a link leaves the site that the article is on, and so gets a `rel`. Mail and telephone lead to no site.
bool leads_elsewhere(const Url& target, const Url& base);

/// How often each footnote is referred to; the first footnote at index 0. References in an image's description do not
/// count: they never become links.
List<std::size_t> count_footnote_references(Node root);

/// The number in a footnote reference's literal; 0 where it is none.
std::size_t footnote_number(Node reference);

}  // namespace klipp
