#include "module.hpp"

/// The module that renders everything but bodies.
namespace klipp::module {

std::int32_t render_here(Kind kind, std::string_view options_text, std::string_view document) {
  left_to = "markdown";
  if (kind == Kind::kArticle || kind == Kind::kBody) return leave();
  Options options;
  if (const Error error = read_options(options, options_text)) return fail(error);
  left_to = {};
  List<Problem> problems;
  const Result<Html> html = render_without_body(kind, document, options, &problems);
  return finish_or_leave(html, problems);
}

}  // namespace klipp::module
