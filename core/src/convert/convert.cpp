#include "klipp/convert.hpp"

#include <utility>

#include "body/body.hpp"
#include "klipp/document.hpp"
#include "klipp/render.hpp"
#include "klipp/url.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

/// What Klipp shows of a body in HTML, with its headings as they are; nothing if it shows none.
String clean(const Article& article, const Url& base, const Options& options) {
  HtmlWriter out(options.limits);
  const Error error = write_html(out, article.content_html,
                                 {.limits = options.limits, .locale = locale_for({}), .base = base, .id_prefix = {}});
  if (error) return {};
  const Result<Html> html = std::move(out).finish();
  return html ? String(trim(html.value().text())) : String();
}

/// Everything that is shown of an article.
String shown(const Article& article, const Options& options) {
  const Result<Html> whole = render_article(article, options);
  const Result<Html> card = render_card(article, options);
  return whole.value().text() + card.value().text();
}

void clean_body(Article& article, const Options& options) {
  const Url base = resolve_url(article.url, resolve_url(options.base));
  if (article.content_html.empty() || !base.is_web()) return;
  Article cleaned = article;
  cleaned.content_html = clean(article, base, options);
  if (!cleaned.content_html.empty() && shown(cleaned, options) == shown(article, options)) {
    article.content_html = std::move(cleaned.content_html);
  }
}

}  // namespace

Result<String> convert(std::string_view document, const Options& options, std::string_view format) {
  Result<Document> read = read_document(document, options.limits, format);
  if (!read) return read.error();
  Document contents = std::move(read).value();
  for (Article& item : contents.feed.items) clean_body(item, options);
  if (contents.itself) clean_body(*contents.itself, options);
  return write_json_feed(contents, options.base);
}

}  // namespace klipp
