#pragma once

#include <cstddef>
#include <string_view>

#include "body/body.hpp"
#include "klipp/html.hpp"

namespace klipp {

/// What bodies consist of, whatever they are written in: the markup of each part, written once. write_markdown.cpp and
/// html/write_html.cpp go through their trees and call this.
class BodyWriter {
 public:
  /// `source` is all of the body.
  BodyWriter(HtmlWriter& out, const BodyContext& context, std::string_view source)
      : context_(context),
        out_(out),
        may_turn_(context.languages.direction == "rtl" || has_letters_from_right(source)) {}

 protected:
  /// Markup at the start of a line of the source.
  void start_line(Markup<> markup) { out_.line_break_in_source().write(markup); }

  /// Markup at the end of a line.
  void end_line(Markup<> markup) { out_.write(markup).line_break_in_source(); }

  /// Markup on a line of its own.
  void own_line(Markup<> markup) {
    out_.line_break_in_source();
    end_line(markup);
  }

  /// `info` is what names the language of the code; only its first word counts.
  void code_block(std::string_view info, std::string_view code);

  /// The place for an ad of that name, if it has one and the view has ads.
  void ad_slot(std::string_view name);

  /// A box beside the text, with its heading if it has one. `</div>` ends it.
  void open_box(std::string_view heading, bool is_related = false);
  void box_title(std::string_view heading);

  /// Pictures that belong together, with their heading if they have one. `</div>` ends them. What shows each of them
  /// large is a script (web/src/gallery), which has its words from here.
  void open_gallery(std::string_view heading);

  /// The list of footnotes, up to its first.
  void open_footnotes();
  void close_footnotes();

  /// A figure up to its picture, and from behind its caption.
  void open_figure() { start_line(R"(<figure class="klipp-figure" part="media">)"); }
  void close_figure() { end_line("</figure>"); }

  void img(const Url& source, std::string_view alt, std::string_view title);

  /// A link that the allow-list knows; whatever it holds, and `</a>`, follow.
  void open_link(const Url& target, std::string_view title);

  /// A table in the box that lets it scroll, up to the end of its start tag.
  void open_table();
  void close_table() { own_line("</table></div>"); }

  /// For `dir` of a block that is all in the other direction than the body, such as a quotation. `texts_of` gives each
  /// of its texts to a LetterDirections, as long as that is not decided. Most bodies have no such letters at all.
  template <typename TextsOf>
  [[nodiscard]] std::string_view turned(const TextsOf& texts_of) const {
    if (!may_turn_) return {};
    LetterDirections letters;
    texts_of(letters);
    return letters.turned(context_.languages.direction);
  }
  [[nodiscard]] std::string_view turned_text(std::string_view text) const {
    return turned([&](LetterDirections& letters) { letters.add(text); });
  }

  /// For `lang` of one of Klipp's words.
  [[nodiscard]] std::string_view words_language(std::string_view word) const { return context_.languages.of(word); }

  /// The address of an id of this body, without the prefix that all of a widget's ids have.
  [[nodiscard]] Url url_of(std::string_view id) const {
    return resolve_url(String("#").append(context_.id_prefix).append(id));
  }

  const BodyContext& context_;
  HtmlWriter& out_;

 private:
  bool may_turn_;
  std::size_t tables_ = 0;  ///< so far
};

}  // namespace klipp
