#include <tuple>
#include <utility>

#include "body/excerpt.hpp"
#include "model/names.hpp"
#include "text/char_set.hpp"
#include "widgets/widget.hpp"

namespace klipp {

namespace {

/// If there are more authors than this, a teaser names only two.
constexpr std::size_t kMostNamed = 3;

/// What words have, and white space and most punctuation have not.
constexpr CharSet kWordSigns = kLetters | CharSet(0x80, 0xff);

void write_person(HtmlWriter& out, const Widget& widget, const Person& person, Byline parts) {
  const Url home = parts <= Byline::kFull ? widget.resolve(person.url) : Url{};
  out.write(R"([<a href="@">])", home);
  write_name(out, widget, person.name);
  if (!home.empty()) out.write("</a>");
  if (parts > Byline::kFull || person.role.empty()) return;
  out.text(" ").write(R"(<span class="klipp-role">($)</span>)", person.role);
}

void write_people(HtmlWriter& out, const Widget& widget, Byline parts) {
  const List<Person>& people = widget.article.authors;
  const Locale& locale = widget.locale;
  const bool is_cut = parts > Byline::kFull && people.size() > kMostNamed;
  const std::size_t named = is_cut ? 2 : people.size();
  const std::size_t members = is_cut ? 3 : people.size();
  const auto [before, behind] = around(locale.byline);
  write_words(out, widget, before);
  for (std::size_t i = 0; i < named; ++i) {
    write_person(out, widget, people[i], parts);
    if (i + 1 < members) write_words(out, widget, between(i, members, locale));
  }
  if (is_cut) {
    const std::size_t others = people.size() - named;
    write_words(out, widget, filled(phrase_for(others, locale.and_others, locale), number_in(locale, others)));
  }
  write_words(out, widget, behind);
}

/// Compares days by the authors' own clocks. A change on the same day is not shown.
bool is_later_day(const DateTime& a, const DateTime& b) {
  return std::tie(a.year, a.month, a.day) > std::tie(b.year, b.month, b.day);
}

void write_updated(HtmlWriter& out, const Widget& widget) {
  const auto [before, behind] = around(widget.locale.updated);
  write_words(out, widget, before);
  write_time(out, widget, widget.article.modified);
  write_words(out, widget, behind);
}

/// The files of a picture that are of this of the new types; with -1 all others.
UrlSet files_of(const Widget& widget, const Picture& picture, int type) {
  UrlSet files;
  for (const PictureSize& size : picture.sizes) {
    if (choice_named(kNewPictureTypes, size.type) == type) files.add(widget.resolve(size.url), size.width);
  }
  return files;
}

}  // namespace

void write_words(HtmlWriter& out, const Widget& widget, std::string_view words) {
  // White space and punctuation are of no language.
  const bool says_something = length_before(words, kWordSigns) < words.size();
  const std::string_view language = says_something ? widget.languages.of(words) : std::string_view();
  if (language.empty()) {
    out.text(words);
  } else {
    out.write(R"(<span lang="$"[ dir="$"]>$</span>)", language, widget.languages.direction_of(words), words);
  }
}

void write_name(HtmlWriter& out, const Widget& widget, std::string_view name) {
  if (widget.languages.direction == "ltr" && !has_letters_from_right(name)) {
    out.text(name);
  } else {
    out.write(R"(<span dir="auto">$</span>)", name);
  }
}

void write_time(HtmlWriter& out, const Widget& widget, const DateTime& date) {
  out.write(R"(<time datetime="$"[ lang="$"][ dir="$"]>$</time>)", date.text, widget.languages.of(widget.locale.months),
            widget.languages.words_direction, format_date(date, widget.locale));
}

void write_statistics(HtmlWriter& out, const Widget& widget) {
  out.write(R"([ data-statistics="@" data-article="$"]>)", widget.resolve(widget.article.statistics),
            widget.article.id);
}

void write_kicker(HtmlWriter& out, const Widget& widget) {
  const String& kicker = widget.article.kicker;
  if (kicker.empty()) return;
  out.write(R"(<p class="klipp-kicker" part="kicker"[ dir="$"]>$</p>)", widget.direction_of(kicker), kicker);
}

void write_portraits(HtmlWriter& out, const Widget& widget) {
  bool is_open = false;
  for (const Person& person : widget.article.authors) {
    const Url source = widget.resolve(person.picture);
    if (source.empty()) continue;
    if (!std::exchange(is_open, true)) out.write(R"(<span class="klipp-portraits">)");
    out.write(
        R"(<img src="@" alt="" width="40" height="40" loading="lazy" referrerpolicy="no-referrer" decoding="async" />)",
        source);
  }
  if (is_open) out.write("</span>");
}

void write_byline(HtmlWriter& out, const Widget& widget, Byline parts) {
  const Article& article = widget.article;
  const bool has_people = parts != Byline::kWithoutPeople && !article.authors.empty();
  const bool was_updated = article.modified && is_later_day(article.modified, article.published);
  const std::size_t minutes = parts == Byline::kForOthers ? 0 : reading_minutes(article);
  if (!has_people && !article.published && !was_updated && minutes == 0) return;

  out.write(R"(<p class="klipp-byline" part="byline"><span>)");
  std::string_view dot;
  // The dot belongs to the part after it, and is hidden if that part begins a line (text.css).
  const auto part = [&](bool is_present) {
    if (is_present) {
      out.write(R"([</span><span><span class="klipp-dot">$</span>])", std::exchange(dot, " · "));
    }
    return is_present;
  };
  if (part(has_people)) write_people(out, widget, parts);
  if (part(static_cast<bool>(article.published))) write_time(out, widget, article.published);
  if (part(was_updated)) write_updated(out, widget);
  if (part(minutes > 0)) {
    const Locale& locale = widget.locale;
    const std::string_view phrase = phrase_for(minutes, locale.reading_time, locale);
    out.write(R"(<span class="klipp-reading-time"[ lang="$"][ dir="$"]>$</span>)", widget.languages.of(phrase),
              widget.languages.direction_of(phrase), filled(phrase, number_in(locale, minutes)));
  }
  out.write("</span></p>");
}

// The addresses come first: the host sets attributes from the last to the first (web/src/host/build_nodes.js), so that
// a browser knows all of a picture before it has its address.
void write_image(HtmlWriter& out, const Widget& widget, const Picture& picture, const Url& source,
                 const Display& display) {
  const bool has_size = picture.width > 0 && picture.height > 0;
  bool has_sources = false;
  UrlSet files;
  for (const int type : {0, 1, -1}) {
    files = files_of(widget, picture, type);
    if (files.empty() || type < 0) continue;
    if (!has_sources) out.write("<picture>");
    has_sources = true;
    out.write(R"(<source srcset="@" sizes="$" type="$" />)", files, display.sizes, choice_at(kNewPictureTypes, type));
  }
  out.write(R"(<img src="@"[ srcset="@" sizes="$"] alt="$")", source, files, display.sizes, display.alt);
  if (has_size) out.write(R"( width="$" height="$")", decimal(picture.width), decimal(picture.height));
  out.write(R"( referrerpolicy="no-referrer" decoding="async")");
  if (display.in_card) {
    const Focus& focus = picture.focus;
    if (focus.x >= 0) out.write(R"( class="klipp-focus-x$ klipp-focus-y$")", decimal(focus.x), decimal(focus.y));
    out.write(R"( loading="lazy")");
  }
  out.write(" />");
  if (has_sources) out.write("</picture>");
}

void write_lead_figure(HtmlWriter& out, const Widget& widget) {
  const Picture& picture = widget.article.picture;
  const Url source = widget.resolve(picture.url);
  if (source.empty()) return;
  out.write(R"(<figure class="klipp-figure klipp-lead-figure" part="media">)");
  // As wide as a line of text may be (article.css).
  write_image(out, widget, picture, source,
              {.alt = picture.alt == picture.caption ? std::string_view{} : std::string_view(picture.alt),
               .sizes = "(min-width: 672px) 672px, 100vw"});
  if (!picture.caption.empty() || !picture.credit.empty()) {
    const bool has_both = !picture.caption.empty() && !picture.credit.empty();
    out.write(
        R"(<figcaption class="klipp-caption" part="caption"[ dir="$"]>$$[<span class="klipp-credit">$</span>]</figcaption>)",
        widget.direction_of(picture.caption), picture.caption, has_both ? " " : "", picture.credit);
  }
  out.write("</figure>");
}

}  // namespace klipp
