#include "widgets.hpp"

#include "module.hpp"

namespace klipp::module {

std::int32_t render_with(Result<Html> (*render)(Kind, std::string_view, const Options&), Kind kind,
                         std::string_view options_text, std::string_view document) {
  Options options;
  while (!options_text.empty()) {
    const std::string_view name = take_field(options_text);
    if (const Error error = set_option(options, name, take_field(options_text))) return fail(error);
  }
  const Result<Html> html = render(kind, document, options);
  return html ? succeed(html.value().text()) : fail(html.error());
}

}  // namespace klipp::module
