#include "module.hpp"

/// What a module renders that reads bodies: every kind, but for bodies of the other sort.
namespace klipp::module {

std::int32_t render_here(Kind kind, std::string_view options_text, std::string_view document) {
  Options options;
  if (const Error error = read_options(options, options_text)) return fail(error);
  left_to = {};
  List<Problem> problems;
  const Result<Html> html = render(kind, document, options, &problems);
  return finish_or_leave(html, problems);
}

}  // namespace klipp::module
