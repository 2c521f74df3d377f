
#include "excerpt.hpp"
#include "klipp/render.hpp"
#include "widget.hpp"

namespace klipp {

namespace {

Url picture_of(const Widget& widget) {
  return widget.options.layout == Layout::kText ? Url{} : widget.resolve(widget.article.picture.url);
}

/// The style sheet draws something of its own where a picture would be but is not.
String class_of(Layout layout, bool has_picture) {
  String name = "klipp-card klipp-" + String(name_of(layout));
  if (!has_picture && layout != Layout::kText) name += " klipp-no-picture";
  return name;
}

void write_picture(HtmlWriter& out, const Widget& widget, const Url& source) {
  if (source.empty()) return;
  out.open(Tag::div, "klipp-media").attr(Attr::part, "media");
  // The headline beside it says where the link goes; a picture in a teaser adds no more than its own description.
  write_image(out, widget, source, widget.article.picture.alt);
  out.attr(Attr::loading, "lazy").close();
}

void write_headline(HtmlWriter& out, const Widget& widget) {
  out.open(heading_tag(widget.options, 0), "klipp-title").attr(Attr::part, "title");
  out.open(Tag::a).attr(UrlAttr::href, widget.resolve(widget.article.url)).text(widget.article.title).close().close();
}

void write_summary(HtmlWriter& out, const Widget& widget) {
  const String summary = summary_of(widget.article);
  if (!summary.empty()) out.open(Tag::p, "klipp-summary").attr(Attr::part, "lead").text(summary).close();
}

}  // namespace

std::optional<Error> check_card(const Widget& widget) {
  if (widget.article.title.empty()) return missing("/title", "a card", "a headline");
  if (widget.resolve(widget.article.url).empty())
    return missing("/url", "a card", "the address that its headline links to");
  return std::nullopt;
}

void write_card(HtmlWriter& out, const Widget& widget) {
  const Layout layout = widget.options.layout;
  const Url picture = picture_of(widget);
  out.open(Tag::article, class_of(layout, !picture.empty()));
  out.attr(Attr::part, "card").attr(Attr::lang, widget.locale.tag);
  write_picture(out, widget, picture);
  out.open(Tag::div, "klipp-card-text");
  write_kicker(out, widget.article);
  write_headline(out, widget);
  if (layout != Layout::kCompact) write_summary(out, widget);
  write_byline(out, widget, layout == Layout::kCompact ? Byline::kWithoutPeople : Byline::kFull);
  out.close().close();
}

Result<Html> render_card(const Article& article, const Options& options) {
  const Widget widget(article, options);
  if (std::optional<Error> error = check_card(widget)) return *std::move(error);
  HtmlWriter out(options.limits);
  out.open(Tag::div, "klipp");
  write_card(out, widget);
  return std::move(out).finish();
}

}  // namespace klipp
