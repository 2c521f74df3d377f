#pragma once

#include <string_view>

#include "klipp/html.hpp"
#include "klipp/limits.hpp"
#include "klipp/locale.hpp"
#include "klipp/text.hpp"

/// The room of bodies: what an article's text becomes. Plain text is in plain_text.cpp, Markdown in
/// markdown/write_markdown.cpp, HTML in html/write_html.cpp; what they share is in rules/. Only
/// markdown/markdown_tree.cpp knows cmark-gfm. The room may use the model and the
/// writer of markup, and never knows which widget a body belongs to.
namespace klipp {

/// What a body needs to know about the widget around it.
struct BodyContext {
  const Limits& limits;
  const Locale& locale;
  Url base;             ///< relative addresses are resolved against it
  String id_prefix;     ///< begins every id, so that two bodies on a page never share one
  int top_heading = 0;  ///< level of the body's highest heading; 0 leaves levels as written
  bool plain = false;   ///< without pictures and ads
  Languages languages{{}, {}};
};

/// The error of a body that is too long or not UTF-8, without a place.
Error check_body(std::string_view text, const Limits& limits);
/// The same for HTML, which has a limit of its own.
Error check_html(std::string_view html, const Limits& limits);

/// Writes Markdown as markup: CommonMark and GFM, with the rules of markdown_rules.hpp. Raw HTML is left out. Returns
/// an error, without a place, if the text or the markup is beyond a limit.
Error write_markdown(HtmlWriter& out, std::string_view markdown, const BodyContext& context);

/// Writes HTML as markup: by the rules of html/html_rules.hpp, and those that all bodies share. Nothing that is not in
/// the vocabulary passes, and no text is lost but what is_left_out() says. Returns an error, without a place, if the
/// HTML, the tree that it makes or the markup is beyond a limit.
Error write_html(HtmlWriter& out, std::string_view html, const BodyContext& context);

/// The same for plain text. Blank lines separate paragraphs.
Error write_plain_text(HtmlWriter& out, std::string_view text, const BodyContext& context);

}  // namespace klipp
