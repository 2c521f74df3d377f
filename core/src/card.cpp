#include "klipp/render.hpp"
#include "widget.hpp"

namespace klipp {

namespace {

void write_picture(HtmlWriter& out, const Widget& widget) {
  const Url source = widget.resolve(widget.article.picture.url);
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

std::optional<Error> check_card(const Widget& widget) {
  if (widget.article.title.empty()) return missing("/title", "a card", "a headline");
  if (widget.resolve(widget.article.url).empty())
    return missing("/url", "a card", "the address that its headline links to");
  return std::nullopt;
}

}  // namespace

void write_card(HtmlWriter& out, const Widget& widget) {
  out.open(Tag::article, "klipp-card").attr(Attr::part, "card").attr(Attr::lang, widget.locale.tag);
  write_picture(out, widget);
  out.open(Tag::div, "klipp-card-text");
  if (!widget.article.kicker.empty()) {
    out.open(Tag::p, "klipp-kicker").attr(Attr::part, "kicker").text(widget.article.kicker).close();
  }
  write_headline(out, widget);
  if (!widget.article.summary.empty()) {
    out.open(Tag::p, "klipp-summary").attr(Attr::part, "lead").text(widget.article.summary).close();
  }
  write_byline(out, widget);
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

Result<Html> render_feed(const Feed& feed, const Options& options) {
  HtmlWriter out(options.limits);
  out.open(Tag::div, "klipp").open(Tag::ul, "klipp-feed");
  std::size_t shown = 0;
  for (const Article& item : feed.items) {
    const Widget widget(item, options);
    // An item without headline or address has no card to show; `klipp validate` tells its author.
    if (check_card(widget) || (options.limit > 0 && shown == options.limit)) continue;
    out.open(Tag::li);
    write_card(out, widget);
    out.close();
    ++shown;
  }
  return std::move(out).finish();
}

}  // namespace klipp
