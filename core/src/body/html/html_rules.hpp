#pragma once

#include <optional>
#include <string_view>

#include "body/html/flow.hpp"
#include "html/html_tree.hpp"

/// What nodes of a body in HTML mean: one function for each rule.
namespace klipp {

/// The language that an element declares, as in BCP 47; empty without one. No node has none.
std::string_view language_of(html::Node node);
/// "ltr", "rtl" or "auto"; or empty.
std::string_view direction_of(html::Node node);
/// "left", "center" or "right", from `align` or `style`; or empty.
std::string_view alignment_of(html::Node cell);
/// 1 to 6, or 0 for what is no heading.
int heading_level(html::Node node);
/// The highest level of headings that say something; 1 without one.
int highest_heading(html::Node root);

/// Whether nothing of it is shown by Klipp: scripts, styles, forms and their controls, objects that need a program,
/// controls of players, and what is hidden.
bool is_left_out(html::Node node);
/// Whether there is text in it, or pictures.
bool has_text(html::Node node);
bool has_content(html::Node node);
/// How many pictures are in it, as far as two.
int count_pictures(html::Node node);
/// The first of them; no node without one.
html::Node first_picture(html::Node node);

/// The format that an element gives its text, by its name or by a `style` of its own.
std::optional<Format> format_of(html::Node node);

/// Whether a table only arranges what stands in it: it says so, holds other tables, or has one cell in each row.
bool only_arranges(html::Node table);
/// Whether it is the pair of picture and caption that old editors made a table or list of.
bool is_captioned(html::Node node);
/// Whether a paragraph is the caption of such a pair, or of a figure.
bool is_caption(html::Node node);

/// What stands beside the text: an `aside`, or what editors call a box of facts, a callout or a product.
bool is_box(html::Node node);
/// Words of the text itself that are shown large: `blockquote` in one of the forms that editors have for that.
bool is_pull_quote(html::Node quote);
/// The list of footnotes of a text, and a reference to one.
bool is_footnotes(html::Node list);
bool is_reference(html::Node sup);
/// What a link to another part of the text is: to a footnote, back from there, or any other.
Format inner_link_format(html::Node link);
/// A line with a link to a file.
bool is_file(html::Node node);
/// A link that the reader is asked to follow, as editors' blocks for buttons are.
bool is_button(html::Node node);

/// Whether the picture stands between two ends of lines with nothing but pictures.
bool stands_alone(html::Node img);

/// Whether a type of `source` is that of a picture: "image/webp".
bool is_picture_type(std::string_view type);

/// What a formula says: its alternative text, its TeX, or its signs one after the other.
String formula_of(html::Node math);

/// The language of code: "js" of `class="language-js"`; or empty.
std::string_view code_language(html::Node pre);
/// The text of `pre`, with its white space.
String code_text(html::Node pre);

}  // namespace klipp
