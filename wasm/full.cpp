#include <cmark-gfm-core-extensions.h>

#include "memory.hpp"
#include "module.hpp"
#include "widgets.hpp"

namespace klipp::module {

namespace {

/// cmark keeps a list of its extensions for good, so it has to be made before any call (memory.hpp).
[[maybe_unused]] const bool kHasExtensions = (cmark_gfm_core_extensions_ensure_registered(), keep_memory(), true);

}  // namespace

std::int32_t render_here(Kind kind, std::string_view options, std::string_view document) {
  return render_with(klipp::render, kind, options, document);
}

}  // namespace klipp::module
