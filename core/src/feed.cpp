
#include "klipp/render.hpp"
#include "widget.hpp"

namespace klipp {

namespace {

std::string_view language_of(const Feed& feed, const Options& options) {
  return options.lang.empty() ? feed.language : options.lang;
}

void write_feed_title(HtmlWriter& out, const Feed& feed, const Options& options) {
  out.open(heading_tag(options, 0), "klipp-feed-title").attr(Attr::part, "title");
  out.attr(Attr::lang, locale_for(language_of(feed, options)).tag).text(feed.title).close();
}

/// Writes up to `options.limit` cards and says how many there are.
std::size_t write_cards(HtmlWriter& out, const Feed& feed, const Options& options) {
  std::size_t shown = 0;
  for (const Article& item : feed.items) {
    if (out.full() || (options.limit > 0 && shown == options.limit)) break;
    const Widget widget(item, options);
    // An item without headline or address has no card to show; `klipp validate` tells its author.
    if (check_card(widget)) continue;
    out.open(Tag::li);
    write_card(out, widget);
    out.close();
    ++shown;
  }
  return shown;
}

}  // namespace

Result<Html> render_feed(const Feed& feed, const Options& options) {
  HtmlWriter out(options.limits);
  out.open(Tag::div, "klipp");
  Options of_cards = options;
  if (options.feed_heading == FeedHeading::kTitle && !feed.title.empty()) {
    write_feed_title(out, feed, options);
    ++of_cards.heading_level;
  }
  out.open(Tag::ul, "klipp-feed klipp-feed-" + String(name_of(options.layout)));
  if (write_cards(out, feed, of_cards) == 0) {
    return missing("/items", "a feed", "an item with a title and a url");
  }
  return std::move(out).finish();
}

}  // namespace klipp
