#include "excerpt.hpp"
#include "module.hpp"

namespace klipp {

namespace {

/// Whether the document that is being rendered says something in Markdown only.
bool& needs_markdown() {
  static bool needs = false;
  return needs;
}

}  // namespace

/// Stands for the core's own, which would bring in all of Markdown for the few cards that have no summary.
String first_markdown_paragraph(std::string_view /*markdown*/) {
  needs_markdown() = true;
  return {};
}

namespace module {

/// Everything that shows no body.
Result<Html> render_here(Kind kind, std::string_view document, const Options& options) {
  if (kind == Kind::kArticle || kind == Kind::kBody) return needs_larger_module();
  needs_markdown() = false;
  Result<Html> html = render_without_body(kind, document, options);
  if (needs_markdown()) return needs_larger_module();
  return html;
}

}  // namespace module

}  // namespace klipp
