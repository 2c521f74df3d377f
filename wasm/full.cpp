#include <cmark-gfm-core-extensions.h>

#include "memory.hpp"
#include "module.hpp"

namespace klipp::module {

namespace {

/// cmark keeps a list of its extensions for good, so it has to be made before any call (memory.hpp).
[[maybe_unused]] const bool kHasExtensions = (cmark_gfm_core_extensions_ensure_registered(), keep_memory(), true);

}  // namespace

std::int32_t render_here(Kind kind, std::string_view options_text, std::string_view document) {
  Options options;
  if (const Error error = read_options(options, options_text)) return fail(error);
  const Result<Html> html = render(kind, document, options);
  return html.error().code == ErrorCode::kOtherModule ? leave_to_larger_module() : finish(html);
}

}  // namespace klipp::module
