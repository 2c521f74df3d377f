#include "formats/formats.hpp"
#include "klipp/render.hpp"
#include "text/sentence.hpp"

namespace klipp {

namespace {

Result<Html> render_feed_document(std::string_view document, const Options& options, List<Problem>* problems) {
  Feed feed;
  if (const Error error = read_into(feed, document, options.limits, problems)) return error;
  return render_feed(feed, options);
}

Result<Html> render_item(std::string_view document, const Options& options, List<Problem>* problems,
                         Result<Html> (*render)(const Article&, const Options&)) {
  Article article;
  if (const Error error = read_into(article, document, options.limits, problems)) return error;
  return render(article, options);
}

}  // namespace

Result<Html> render_without_body(Kind kind, std::string_view document, const Options& options,
                                 List<Problem>* problems) {
  switch (kind) {
    case Kind::kCard: return render_item(document, options, problems, render_card);
    case Kind::kFeed: return render_feed_document(document, options, problems);
    case Kind::kShare:
      if (document.empty() && !options.url.empty()) return render_share({}, options);
      return render_item(document, options, problems, render_share);
    case Kind::kSignup: return render_item(document, options, problems, render_signup);
    case Kind::kArticle:
    case Kind::kBody: break;
  }
  return Error{ErrorCode::kBadOption, "", sentence(Sentence::kNoSuchWidget), {}};
}

}  // namespace klipp
