#include "klipp/document.hpp"
#include "klipp/render.hpp"

namespace klipp {

namespace {

Result<Html> render_feed_document(std::string_view document, const Options& options) {
  const Result<Feed> feed = read_feed(document, options.limits);
  if (!feed) return feed.error();
  return render_feed(feed.value(), options);
}

Result<Html> render_item(std::string_view document, const Options& options,
                         Result<Html> (*render)(const Article&, const Options&)) {
  const Result<Article> article = read_article(document, options.limits);
  if (!article) return article.error();
  return render(article.value(), options);
}

}  // namespace

Result<Html> render_without_body(Kind kind, std::string_view document, const Options& options) {
  switch (kind) {
    case Kind::kCard: return render_item(document, options, render_card);
    case Kind::kFeed: return render_feed_document(document, options);
    case Kind::kShare:
      if (document.empty() && !options.url.empty()) return render_share({}, options);
      return render_item(document, options, render_share);
    case Kind::kSignup: return render_item(document, options, render_signup);
    case Kind::kArticle:
    case Kind::kBody: break;
  }
  return Error{ErrorCode::kBadOption, "", "there is no such kind of widget", {}};
}

}  // namespace klipp
