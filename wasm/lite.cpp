#include "body/excerpt.hpp"
#include "module.hpp"

/// The module that renders everything but bodies.
namespace klipp {

namespace {

/// Whether a card was to show the first paragraph of a body in Markdown.
bool needs_body = false;

}  // namespace

String first_markdown_paragraph(std::string_view /*markdown*/) {
  needs_body = true;
  return {};
}

std::int32_t module::render_here(Kind kind, std::string_view options_text, std::string_view document) {
  if (kind == Kind::kArticle || kind == Kind::kBody) return leave_to_larger_module();
  Options options;
  if (const Error error = read_options(options, options_text)) return fail(error);
  needs_body = false;
  const Result<Html> html = render_without_body(kind, document, options);
  const bool is_left = needs_body || html.error().code == ErrorCode::kOtherModule;
  return is_left ? leave_to_larger_module() : finish(html);
}

}  // namespace klipp
