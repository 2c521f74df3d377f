#include "klipp/render.hpp"

#include "klipp/document.hpp"

namespace klipp {

Result<Html> render(Kind kind, std::string_view document, const Options& options) {
  if (kind == Kind::kBody) return render_body(document, options);
  if (kind != Kind::kArticle) return render_without_body(kind, document, options);
  const Result<Article> article = read_article(document, options.limits);
  if (!article) return article.error();
  return render_article(article.value(), options);
}

}  // namespace klipp
