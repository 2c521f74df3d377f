
#include "klipp/render.hpp"
#include "widget.hpp"

namespace klipp {

namespace {

std::string_view language_of(const Feed& feed, const Options& options) {
  return options.lang.empty() ? feed.language : options.lang;
}

void write_feed_title(HtmlWriter& out, const Feed& feed, const Options& options) {
  const Level level = heading_level(options, 0);
  out.write(R"(<h# class="klipp-feed-title" part="title" lang="$">$</h#>)", level,
            locale_for(language_of(feed, options)).tag, feed.title, level);
}

/// Writes up to `options.limit` cards and says how many there are.
std::size_t write_cards(HtmlWriter& out, const Feed& feed, const Options& options) {
  std::size_t shown = 0;
  for (const Article& item : feed.items) {
    if (out.full() || (options.limit > 0 && shown == options.limit)) break;
    const Widget widget(item, options);
    // An item without headline or address has no card to show; `klipp validate` tells its author.
    if (check_card(widget)) continue;
    out.write("<li>");
    write_card(out, widget);
    out.write("</li>");
    ++shown;
  }
  return shown;
}

}  // namespace

Result<Html> render_feed(const Feed& feed, const Options& options) {
  HtmlWriter out(options.limits);
  out.write(R"(<div class="klipp">)");
  Options of_cards = options;
  if (options.feed_heading == FeedHeading::kTitle && !feed.title.empty()) {
    write_feed_title(out, feed, options);
    ++of_cards.heading_level;
  }
  out.write(R"(<ul class="klipp-feed klipp-feed-$">)", name_of(options.layout));
  if (write_cards(out, feed, of_cards) == 0) {
    return missing("/items", "a feed", "an item with a title and a url");
  }
  out.write("</ul></div>");
  return std::move(out).finish();
}

}  // namespace klipp
