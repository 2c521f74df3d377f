#include "widget.hpp"

#include <algorithm>
#include <cstdint>
#include <tuple>

#include "excerpt.hpp"

namespace klipp {

namespace {

/// FNV-1a, 32 bits: ids must differ between the articles of one page, not withstand an attacker.
std::string hash_name(std::string_view text) {
  std::uint32_t hash = 2166136261U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  std::string name;
  for (; hash != 0; hash /= 36) name += "0123456789abcdefghijklmnopqrstuvwxyz"[hash % 36];
  return name;
}

std::string_view language_of(const Article& article, const Options& options) {
  return options.lang.empty() ? article.language : options.lang;
}

void write_person(HtmlWriter& out, const Widget& widget, const Person& person) {
  const Url home = widget.resolve(person.url);
  if (home.empty()) {
    out.text(person.name);
  } else {
    out.open(Tag::a).attr(UrlAttr::href, home).text(person.name).close();
  }
}

void write_people(HtmlWriter& out, const Widget& widget) {
  const std::vector<Person>& people = widget.article.authors;
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
  out.open(Tag::span, "klipp-reading-time").text(std::to_string(minutes)).text(" ").text(locale.reading_time).close();
}

}  // namespace

Widget::Widget(const Article& the_article, const Options& the_options)
    : article(the_article),
      options(the_options),
      locale(locale_for(language_of(the_article, the_options))),
      base(resolve_url(the_article.url, resolve_url(the_options.base))),
      id_prefix("klipp-" + hash_name(the_article.url + "\n" + the_article.id + "\n" + the_article.title) + "-") {
  if (base.empty()) base = resolve_url(the_options.base);
}

Tag heading_tag(const Options& options, int below) {
  constexpr Tag kTags[] = {Tag::h1, Tag::h2, Tag::h3, Tag::h4, Tag::h5, Tag::h6};
  return kTags[std::clamp(options.heading_level + below, 1, 6) - 1];
}

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

Error missing(std::string pointer, std::string_view what, std::string_view remedy) {
  return {ErrorCode::kMissing,
          std::move(pointer),
          "is missing; " + std::string(what) + " needs " + std::string(remedy),
          {}};
}

}  // namespace klipp
