#include <tuple>

#include "excerpt.hpp"
#include "widget.hpp"

namespace klipp {

namespace {

void write_person(HtmlWriter& out, const Widget& widget, const Person& person) {
  const Url home = widget.resolve(person.url);
  if (home.empty()) {
    out.text(person.name);
  } else {
    out.open(Tag::a).attr(UrlAttr::href, home).text(person.name).close();
  }
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
  out.open(Tag::time).attr(Attr::datetime, date.text).text(format_date(date, locale)).close();
}

/// By the authors' own calendars; a change on the same day is no news.
bool is_later_day(const DateTime& a, const DateTime& b) {
  return std::tie(a.year, a.month, a.day) > std::tie(b.year, b.month, b.day);
}

void write_updated(HtmlWriter& out, const Widget& widget) {
  out.text(widget.locale.updated).text(" ");
  write_time(out, widget.article.modified, widget.locale);
}

void write_reading_time(HtmlWriter& out, std::size_t minutes, const Locale& locale) {
  out.open(Tag::span, "klipp-reading-time").text(decimal(minutes)).text(" ").text(locale.reading_time).close();
}

}  // namespace

void write_kicker(HtmlWriter& out, const Article& article) {
  if (article.kicker.empty()) return;
  out.open(Tag::p, "klipp-kicker").attr(Attr::part, "kicker").text(article.kicker).close();
}

void write_byline(HtmlWriter& out, const Widget& widget, Byline parts) {
  const Article& article = widget.article;
  const bool has_people = parts == Byline::kFull && !article.authors.empty();
  const bool was_updated = article.modified && is_later_day(article.modified, article.published);
  const std::size_t minutes = reading_minutes(article);
  if (!has_people && !article.published && !was_updated && minutes == 0) return;

  out.open(Tag::p, "klipp-byline").attr(Attr::part, "byline");
  std::string_view separator;
  const auto part = [&](bool present, auto write) {
    if (!present) return;
    out.text(separator);
    separator = " · ";
    write();
  };
  part(has_people, [&] { write_people(out, widget); });
  part(static_cast<bool>(article.published), [&] { write_time(out, article.published, widget.locale); });
  part(was_updated, [&] { write_updated(out, widget); });
  part(minutes > 0, [&] { write_reading_time(out, minutes, widget.locale); });
  out.close();
}

void write_image(HtmlWriter& out, const Widget& widget, const Url& source, std::string_view alt) {
  const Picture& picture = widget.article.picture;
  out.leaf(Tag::img).attr(UrlAttr::src, source).attr(Attr::alt, alt);
  if (picture.width > 0 && picture.height > 0) {
    out.attr(Attr::width, static_cast<std::size_t>(picture.width));
    out.attr(Attr::height, static_cast<std::size_t>(picture.height));
  }
  out.attr(Attr::decoding, "async");
}

void write_lead_figure(HtmlWriter& out, const Widget& widget) {
  const Picture& picture = widget.article.picture;
  const Url source = widget.resolve(picture.url);
  if (source.empty()) return;
  out.open(Tag::figure, "klipp-figure klipp-lead-figure").attr(Attr::part, "media");
  write_image(out, widget, source, picture.alt == picture.caption ? std::string_view{} : std::string_view(picture.alt));
  if (!picture.caption.empty() || !picture.credit.empty()) {
    out.open(Tag::figcaption, "klipp-caption").attr(Attr::part, "caption").text(picture.caption);
    if (!picture.credit.empty()) {
      if (!picture.caption.empty()) out.text(" ");
      out.open(Tag::span, "klipp-credit").text(picture.credit).close();
    }
    out.close();
  }
  out.close();
}

}  // namespace klipp
