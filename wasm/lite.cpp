#include "excerpt.hpp"
#include "module.hpp"
#include "widgets.hpp"

namespace klipp {

namespace {

/// Whether the document that is being rendered says something in Markdown only.
bool needs_markdown = false;

}  // namespace

/// Stands for the core's own, which would bring in all of Markdown for the few cards that have no summary.
String first_markdown_paragraph(std::string_view /*markdown*/) {
  needs_markdown = true;
  return {};
}

/// Everything that shows no body.
std::int32_t module::render_here(Kind kind, std::string_view options, std::string_view document) {
  if (kind == Kind::kArticle || kind == Kind::kBody) return leave_to_larger_module();
  needs_markdown = false;
  const std::int32_t code = render_with(render_without_body, kind, options, document);
  return needs_markdown ? leave_to_larger_module() : code;
}

}  // namespace klipp
