#pragma once

#include <optional>
#include <string_view>

#include "klipp/html.hpp"
#include "klipp/locale.hpp"
#include "klipp/model.hpp"
#include "klipp/options.hpp"
#include "klipp/text.hpp"
#include "text/missing_member.hpp"

/// The room of widgets: models in, markup out. A file for each: article.cpp, card.cpp, feed.cpp, share.cpp, signup.cpp
/// with signup_fields.cpp; render_without_body.cpp and render.cpp choose among them. It may use every room below, and
/// never reads JSON itself.
///
/// Its pieces (widget_parts.cpp): each writes nothing where its part of the model is empty.
namespace klipp {

/// What every part of a widget needs to know.
struct Widget {
  /// `article` and `options` must outlive the widget.
  Widget(const Article& article, const Options& options);

  const Article& article;
  const Options& options;
  Locale locale;
  Languages languages;
  Url base;  ///< the article's own address, else where the document came from

  /// "klipp-1x2y3z-": stable for an article, different between articles.
  [[nodiscard]] String id_prefix() const;
  [[nodiscard]] bool is_reader() const { return options.view == View::kReader; }
  /// For `dir` of a text of the article's that stands alone.
  [[nodiscard]] std::string_view direction_of(std::string_view text) const {
    return turned_direction(text, languages.direction);
  }
  [[nodiscard]] Url resolve(std::string_view address) const { return resolve_url(address, base); }
};

/// FNV-1a, 32 bits, in base 36. Ids must differ between the articles of a page, but need not withstand an attacker.
String hash_name(std::string_view text);

/// The level of the heading `below` steps under the widget's headline.
inline Level heading_level(const Options& options, int below) { return Level(options.heading_level + below); }

inline std::string_view or_else(std::string_view text, std::string_view otherwise) {
  return text.empty() ? otherwise : text;
}

/// Writes Klipp's own words, marked with their language if the text has another.
void write_words(HtmlWriter& out, const Widget& widget, std::string_view words);

/// A name in running text, so that neither changes the other's direction (HTML, "auto" isolates).
void write_name(HtmlWriter& out, const Widget& widget, std::string_view name);

/// Ends the start tag of an element that shows the article: with where that is counted, if its publisher counts, and as
/// what. The host tells web servers alone.
void write_statistics(HtmlWriter& out, const Widget& widget);

void write_kicker(HtmlWriter& out, const Widget& widget);

/// Others say elsewhere how long it takes to read. A teaser names authors without links, and only the first of many.
enum class Byline { kForOthers, kFull, kTeaser, kWithoutPeople };

/// "Av Kari Nordmann og Ola Nordmann · 22. januar 2018 · Oppdatert 23. januar 2018 · 3 min lesetid".
void write_byline(HtmlWriter& out, const Widget& widget, Byline parts = Byline::kFull);

/// The authors' pictures, beside the byline that names them.
void write_portraits(HtmlWriter& out, const Widget& widget);

/// A date as readers read it.
void write_time(HtmlWriter& out, const Widget& widget, const DateTime& date);

/// The article's picture with caption and credit, as the first thing under its headline.
void write_lead_figure(HtmlWriter& out, const Widget& widget);

/// How a picture is shown.
struct Display {
  std::string_view alt;
  std::string_view sizes;  ///< how wide, as HTML's `sizes` has it, for browsers to choose a file by
  bool in_card = false;    ///< where it is cropped, and fetched when it is near
};

/// A picture with its size, so that the page need not move when it arrives, and its files to choose from.
/// `source` is its resolved address.
void write_image(HtmlWriter& out, const Widget& widget, const Picture& picture, const Url& source,
                 const Display& display);

void write_share(HtmlWriter& out, const Widget& widget);

/// Whether write_share has an address to share.
bool can_share(const Widget& widget);

/// The form, its heading so many levels below the widget's headline.
void write_signup(HtmlWriter& out, const Widget& widget, int below);

/// Whether a form has a field: it needs it, or the options name it, or name nothing.
bool asks_for(const Widget& widget, std::string_view name, bool is_needed = false);

/// Everything between a form's heading and its button.
void write_signup_fields(HtmlWriter& out, const Widget& widget, const SignupForm& signup, const Url& action);

/// What others may do with the article, and where they find it to copy.
void write_republish(HtmlWriter& out, const Widget& widget);

void write_card(HtmlWriter& out, const Widget& widget);

/// The error if the article lacks something that a card needs.
Error check_card(const Widget& widget);

}  // namespace klipp
