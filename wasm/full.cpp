#include <cmark-gfm-core-extensions.h>

#include "module.hpp"

namespace klipp::module {

namespace {

/// cmark keeps a list of its extensions for good, so it has to be made before any call (memory.hpp).
[[maybe_unused]] const bool kHasExtensions = (cmark_gfm_core_extensions_ensure_registered(), true);

}  // namespace

Result<Html> render_here(Kind kind, std::string_view document, const Options& options) {
  return render(kind, document, options);
}

}  // namespace klipp::module
