#include "klipp/render.hpp"
#include "share/share_bar.hpp"
#include "text/shorten.hpp"
#include "url/mastodon_host.hpp"
#include "widgets/widget.hpp"

namespace klipp {

namespace {

constexpr std::size_t kTitleGraphemes = 500;  // the longest post that any of the networks takes

std::string_view first_of(std::string_view a, std::string_view b, std::string_view c = {}) {
  return or_else(a, or_else(b, c));
}

/// What the option lists, else what the document does; all there are where neither names one that Klipp knows.
NetworkList networks_of(const ShareBar& share, const Options& options) {
  NetworkList list;
  add_networks(list, options.networks);
  if (options.networks.empty()) {
    for (const Network network : share.networks) list.add(network);
  }
  add_all_if_empty(list);
  return list;
}

String hashtags_of(const ShareBar& share, const Options& options) {
  String list;
  add_hashtags(list, options.hashtags, kSeparators);
  if (!list.empty()) return list;
  for (const String& tag : share.hashtags) add_hashtags(list, tag, CharSet(""));
  return list;
}

/// The options before the document, and the document before what is usual. No address where there is none to share.
Bar bar_of(const Widget& widget) {
  static const ShareBar kNone;
  const Article& article = widget.article;
  const Options& options = widget.options;
  const ShareBar& share = article.share ? *article.share : kNone;
  const Url address = widget.resolve(first_of(options.url, share.url, article.url));
  return {.label = first_of(options.label, share.label),
          .shared = {.title = shorten(first_of(options.title, share.title, article.title), kTitleGraphemes),
                     .text = String(first_of(options.text, share.text, article.summary)),
                     .hashtags = hashtags_of(share, options),
                     .via = String(account(first_of(options.via, share.via))),
                     .mastodon = mastodon_host(first_of(options.mastodon, share.mastodon)).value_or(""),
                     .url = address.is_web() ? address : Url{}},
          .networks = networks_of(share, options)};
}

void write(HtmlWriter& out, const Widget& widget, const Languages& languages, const Bar& bar) {
  write_bar(out, bar, widget.locale.sharing, languages, widget.options.buttons);
}

}  // namespace

bool can_share(const Widget& widget) { return !bar_of(widget).shared.url.empty(); }

void write_share(HtmlWriter& out, const Widget& widget) {
  const Bar bar = bar_of(widget);
  if (!bar.shared.url.empty()) write(out, widget, widget.languages, bar);
}

Result<Html> render_share(const Article& article, const Options& options) {
  const Widget widget(article, options);
  const Bar bar = bar_of(widget);
  if (bar.shared.url.empty()) {
    return missing_member("/url", "a share bar", "the absolute address of the page to share (https://…)");
  }
  HtmlWriter out(options.limits);
  // All that stands in it are Klipp's words, unless somebody says another language.
  const Languages languages(or_else(widget.languages.text, widget.locale.tag), widget.locale.tag);
  out.write(R"(<div class="klipp" lang="$" dir="$">)", languages.text, languages.direction);
  write(out, widget, languages, bar);
  out.write("</div>");
  return std::move(out).finish();
}

}  // namespace klipp
