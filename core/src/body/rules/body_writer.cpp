#include "body/rules/body_writer.hpp"

#include "body/rules/rules.hpp"

namespace klipp {

/// What scrolls must be reached by the keyboard, and not every browser sees to that, so that it is a tab stop. Whether
/// it scrolls at all depends on its room: the host makes it a named part of the page where it does, and no tab stop
/// where it does not. Without script it is a tab stop too many at worst, and claims nothing.
void BodyWriter::code_block(std::string_view info, std::string_view code) {
  out_.line_break_in_source().write(
      R"(<pre[ lang="$"] tabindex="0" data-label="$"><code[ lang="$"][ class="language-$"]>$</code></pre>)",
      words_language(context_.locale.code), context_.locale.code, context_.languages.text_again(),
      info.substr(0, info.find_first_of(" \t\n\v\f\r")), code);
  out_.line_break_in_source();
}

void BodyWriter::open_box(std::string_view heading, bool is_related) {
  own_line(is_related ? Markup<>(R"(<div class="klipp-aside klipp-related">)")
                      : Markup<>(R"(<div class="klipp-aside">)"));
  box_title(heading);
}

void BodyWriter::box_title(std::string_view heading) {
  if (!heading.empty()) {
    out_.write(R"(<p class="klipp-aside-title"[ dir="$"]>$</p>)", turned_text(heading), heading);
    out_.line_break_in_source();
  }
}

void BodyWriter::open_footnotes() {
  out_.line_break_in_source().write(R"(<section class="klipp-footnotes"[ lang="$"] aria-label="$">)",
                                    words_language(context_.locale.footnotes), context_.locale.footnotes);
  out_.line_break_in_source().write(R"(<ol[ lang="$"]>)", context_.languages.text_again()).line_break_in_source();
}

void BodyWriter::close_footnotes() {
  own_line("</ol>");
  own_line("</section>");
}

void BodyWriter::open_gallery(std::string_view heading) {
  const Locale& locale = context_.locale;
  out_.line_break_in_source().write(R"(<div class="klipp-gallery" data-gallery="$|$|$|$|$"[ data-lang="$"]>)",
                                    locale.enlarge, locale.picture_number, locale.previous_picture, locale.next_picture,
                                    locale.close, words_language(locale.enlarge));
  out_.line_break_in_source();
  box_title(heading);
}

/// The label is an attribute, so that nothing reads "Annonse" where the page gives no ad. A note, as an aside with a
/// label is a part of the page to go to, and several of one name could not be told apart.
void BodyWriter::ad_slot(std::string_view name) {
  if (name.empty() || context_.plain) return;
  out_.line_break_in_source().write(
      R"(<aside class="klipp-ad" part="ad" role="note" data-label="$" aria-label="$"[ lang="$"] hidden=""><slot name="ad-$"></slot></aside>)",
      context_.locale.ad, context_.locale.ad, words_language(context_.locale.ad), name);
  out_.line_break_in_source();
}

void BodyWriter::img(const Url& source, std::string_view alt, std::string_view title) {
  out_.write(R"(<img src="@" alt="$" loading="lazy" referrerpolicy="no-referrer" decoding="async"[ title="$"] />)",
             source, alt, title);
}

void BodyWriter::open_link(const Url& target, std::string_view title) {
  out_.write(R"(<a href="@"[ title="$"][ rel="$"]>)", target, title,
             leads_elsewhere(target, context_.base) ? "noopener noreferrer nofollow" : "");
}

void BodyWriter::open_table() {
  // Parts of a page that the reader can go to need different names.
  out_.line_break_in_source().write(
      R"(<div class="klipp-table"[ lang="$"] tabindex="0" data-label="$"><table[ lang="$"]>)",
      words_language(context_.locale.table), filled(context_.locale.table, number_in(context_.locale, ++tables_)),
      context_.languages.text_again());
}

}  // namespace klipp
