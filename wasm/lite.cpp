#include "body/excerpt.hpp"
#include "module.hpp"
#include "text/char_set.hpp"
#include "text/graphemes.hpp"
#include "text/utf8.hpp"
#include "titles.hpp"
#include "url/url_host.hpp"
#include "widgets.hpp"

/// The module that renders everything but bodies. Functions of the core that are defined here stand for the core's own:
/// they do what those do for nearly every document, and leave the rest to the largest module.
namespace klipp {

namespace {

/// Whether what is being rendered takes more than this module has.
bool needs_more = false;

}  // namespace

/// The core's own would bring in all of Markdown for the few cards that have no summary.
String first_markdown_paragraph(std::string_view /*markdown*/) {
  needs_more = true;
  return {};
}

/// Everything that shows no body.
std::int32_t module::render_here(Kind kind, std::string_view options, std::string_view document) {
  if (kind == Kind::kArticle || kind == Kind::kBody) return leave_to_larger_module();
  needs_more = false;
  const std::int32_t code = render_with(render_without_body, kind, options, document);
  return needs_more ? leave_to_larger_module() : code;
}

}  // namespace klipp
