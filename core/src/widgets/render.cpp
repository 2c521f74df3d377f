#include "klipp/render.hpp"

#include "formats/formats.hpp"

namespace klipp {

Result<Html> render(Kind kind, std::string_view document, const Options& options, List<Problem>* problems) {
  if (kind == Kind::kBody) return render_body(document, options);
  if (kind != Kind::kArticle) return render_without_body(kind, document, options, problems);
  Article article;
  if (const Error error = read_into(article, document, options.limits, problems)) return error;
  return render_article(article, options);
}

}  // namespace klipp
