#include "klipp/render.hpp"
#include "share/share_bar.hpp"
#include "widgets/widget.hpp"

namespace klipp {

namespace {

BarSource source_of(const Widget& widget) {
  static const ShareBar kNone;
  const Article& article = widget.article;
  return {article.share ? *article.share : kNone, article.url, article.title, article.summary};
}

BarContent bar_of(const Widget& widget) { return bar_content(widget.options, source_of(widget), widget.base); }

}  // namespace

bool can_share(const Widget& widget) { return !shared_url(widget.options, source_of(widget), widget.base).empty(); }

void write_share(HtmlWriter& out, const Widget& widget) {
  const BarContent bar = bar_of(widget);
  if (bar.shared.url.empty()) return;
  write_bar(out, bar, widget.locale, widget.languages, widget.options.buttons);
}

Result<Html> render_share(const Article& article, const Options& options) {
  const Widget widget(article, options);
  const std::string_view words = widget.locale.tag;
  return render_bar(bar_of(widget), widget.locale, Languages(or_else(widget.languages.text, words), words), options,
                    [&](HtmlWriter& out) { write_statistics(out, widget); });
}

}  // namespace klipp
