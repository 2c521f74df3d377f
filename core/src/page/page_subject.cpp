#include "page/page_subject.hpp"

#include <utility>

#include "body/excerpt.hpp"
#include "klipp/document.hpp"
#include "klipp/page.hpp"
#include "widgets/widget.hpp"

namespace klipp {

namespace {

/// A feed's page speaks of the feed as of an article: it has a title, an address and a language as well.
Article article_of(Kind kind, std::string_view document, const Limits& limits) {
  if (kind == Kind::kBody || document.empty()) return {};
  if (kind != Kind::kFeed) {
    Result<Article> read = read_article(document, limits);
    return read ? std::move(read).value() : Article{};
  }
  Result<Feed> read = read_feed(document, limits);
  Article article;
  if (!read) return article;
  article.title = read.value().title;
  article.url = read.value().home_page_url;
  article.language = read.value().language;
  return article;
}

/// Readers elsewhere know no base, so that a relative address is none to them.
Url web_only(Url url) { return url.is_web() ? std::move(url) : Url{}; }

}  // namespace

PageSubject page_subject(Kind kind, std::string_view document, const Options& options) {
  PageSubject subject;
  subject.kind = kind;
  subject.article = article_of(kind, document, options.limits);
  const Article& article = subject.article;
  const Widget widget(article, options);
  subject.title = options.title.empty() ? article.title : options.title;
  subject.description = article.summary.empty() ? summary_of(article) : article.summary;
  subject.language = or_else(widget.languages.text, widget.locale.tag);
  subject.direction = direction_of(subject.language);
  subject.base = widget.base;
  subject.url = widget.resolve(options.url.empty() ? article.url : options.url);
  const Picture* preview = preview_picture(article);
  if (preview != nullptr) subject.picture = web_only(widget.resolve(preview->url));
  return subject;
}

}  // namespace klipp
