#include <tuple>
#include <utility>

#include "excerpt.hpp"
#include "widget.hpp"

namespace klipp {

namespace {

void write_person(HtmlWriter& out, const Widget& widget, const Person& person) {
  const Url home = widget.resolve(person.url);
  out.write(R"([<a href="@">]$)", home, person.name);
  if (!home.empty()) out.write("</a>");
}

void write_people(HtmlWriter& out, const Widget& widget) {
  const List<Person>& people = widget.article.authors;
  out.text(widget.locale.byline).text(" ");
  for (std::size_t i = 0; i < people.size(); ++i) {
    if (i > 0 && i + 1 == people.size()) {
      out.text(" ").text(widget.locale.and_word).text(" ");
    } else if (i > 0) {
      out.text(", ");
    }
    write_person(out, widget, people[i]);
  }
}

void write_time(HtmlWriter& out, const DateTime& date, const Locale& locale) {
  out.write(R"(<time datetime="$">$</time>)", date.text, format_date(date, locale));
}

/// By the authors' own calendars; a change on the same day is no news.
bool is_later_day(const DateTime& a, const DateTime& b) {
  return std::tie(a.year, a.month, a.day) > std::tie(b.year, b.month, b.day);
}

void write_updated(HtmlWriter& out, const Widget& widget) {
  out.text(widget.locale.updated).text(" ");
  write_time(out, widget.article.modified, widget.locale);
}

}  // namespace

void write_kicker(HtmlWriter& out, const Article& article) {
  out.write(R"([<p class="klipp-kicker" part="kicker">$</p>])", article.kicker);
}

void write_byline(HtmlWriter& out, const Widget& widget, Byline parts) {
  const Article& article = widget.article;
  const bool has_people = parts == Byline::kFull && !article.authors.empty();
  const bool was_updated = article.modified && is_later_day(article.modified, article.published);
  const std::size_t minutes = reading_minutes(article);
  if (!has_people && !article.published && !was_updated && minutes == 0) return;

  out.write(R"(<p class="klipp-byline" part="byline">)");
  std::string_view separator;
  const auto part = [&](bool present) {
    if (present) out.text(std::exchange(separator, " · "));
    return present;
  };
  if (part(has_people)) write_people(out, widget);
  if (part(static_cast<bool>(article.published))) write_time(out, article.published, widget.locale);
  if (part(was_updated)) write_updated(out, widget);
  if (part(minutes > 0)) {
    out.write(R"(<span class="klipp-reading-time">$ $</span>)", decimal(minutes), widget.locale.reading_time);
  }
  out.write("</p>");
}

void write_image(HtmlWriter& out, const Widget& widget, const Url& source, std::string_view alt) {
  const Picture& picture = widget.article.picture;
  const bool has_size = picture.width > 0 && picture.height > 0;
  out.write(R"(<img src="@" alt="$")", source, alt);
  if (has_size) out.write(R"( width="$" height="$")", decimal(picture.width), decimal(picture.height));
  out.write(R"( decoding="async")");
}

void write_lead_figure(HtmlWriter& out, const Widget& widget) {
  const Picture& picture = widget.article.picture;
  const Url source = widget.resolve(picture.url);
  if (source.empty()) return;
  out.write(R"(<figure class="klipp-figure klipp-lead-figure" part="media">)");
  write_image(out, widget, source, picture.alt == picture.caption ? std::string_view{} : std::string_view(picture.alt));
  out.write(" />");
  if (!picture.caption.empty() || !picture.credit.empty()) {
    const bool has_both = !picture.caption.empty() && !picture.credit.empty();
    out.write(
        R"(<figcaption class="klipp-caption" part="caption">$$[<span class="klipp-credit">$</span>]</figcaption>)",
        picture.caption, has_both ? " " : "", picture.credit);
  }
  out.write("</figure>");
}

}  // namespace klipp
