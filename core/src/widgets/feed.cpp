
#include "klipp/render.hpp"
#include "widgets/widget.hpp"

namespace klipp {

namespace {

/// The feed as something that has a title and an address, and Klipp's words beside them.
Article subject_of(const Feed& feed) {
  Article subject;
  subject.title = feed.title;
  subject.url = feed.home_page_url;
  subject.language = feed.language;
  return subject;
}

void write_feed_title(HtmlWriter& out, const Widget& feed) {
  const Level level = heading_level(feed.options, 0);
  out.write(R"(<h# class="klipp-feed-title" part="title"[ lang="$"] dir="$">$</h#>)", level, feed.languages.text,
            feed.languages.direction, feed.article.title, level);
}

void write_item(HtmlWriter& out, const Widget& item, bool is_lead) {
  out.write(is_lead ? Markup<>(R"(<li class="klipp-feed-lead">)") : Markup<>("<li>"));
  write_card(out, item);
  out.write("</li>");
}

/// To where the rest is.
void write_more(HtmlWriter& out, const Widget& feed) {
  const Url site = feed.resolve(feed.article.url);
  if (site.empty()) return;
  const std::string_view name = feed.article.title;
  out.write(R"(<p class="klipp-feed-more"[ lang="$"] dir="$"><a part="more" href="@">)", feed.languages.text,
            feed.languages.direction, site);
  if (name.empty()) {
    write_words(out, feed, feed.locale.more);
  } else {
    const auto [before, behind] = around(feed.locale.more_from);
    write_words(out, feed, before);
    write_name(out, feed, name);
    write_words(out, feed, behind);
  }
  out.write("</a></p>");
}

/// How many cards were written, and whether the limit left any out.
struct Shown {
  std::size_t cards = 0;
  bool is_cut = false;
};

/// Writes up to `options.limit` cards, the first of them as the lead story if there is to be one.
Shown write_cards(HtmlWriter& out, const Feed& feed, const Options& options) {
  Options of_lead = options;
  if (options.lead != FeedLead::kNone) {
    of_lead.layout = options.lead == FeedLead::kHero ? Layout::kHero : Layout::kHorizontal;
  }
  Shown shown;
  for (const Article& item : feed.items) {
    const bool is_lead = shown.cards == 0 && options.lead != FeedLead::kNone;
    const Widget widget(item, is_lead ? of_lead : options);
    // An item without headline or address has no card. `klipp validate` tells its author.
    if (check_card(widget)) continue;
    shown.is_cut = options.limit > 0 && shown.cards == options.limit;
    if (out.full() || shown.is_cut) break;
    write_item(out, widget, is_lead);
    ++shown.cards;
  }
  return shown;
}

}  // namespace

Result<Html> render_feed(const Feed& feed, const Options& options) {
  const Article subject = subject_of(feed);
  const Widget widget(subject, options);
  HtmlWriter out(options.limits);
  out.write(R"(<div class="klipp">)");
  Options of_cards = options;
  if (options.feed_heading == FeedHeading::kTitle && !feed.title.empty()) {
    write_feed_title(out, widget);
    ++of_cards.heading_level;
  }
  out.write(R"(<ul class="klipp-feed klipp-feed-$">)", name_of(options.layout));
  const Shown shown = write_cards(out, feed, of_cards);
  if (shown.cards == 0) return missing_member("/items", "a feed", "an item with a title and a url");
  out.write("</ul>");
  if (shown.is_cut) write_more(out, widget);
  out.write("</div>");
  return std::move(out).finish();
}

}  // namespace klipp
