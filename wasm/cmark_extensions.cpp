#include <cmark-gfm-core-extensions.h>

#include "memory.hpp"

namespace klipp::module {

namespace {

/// cmark keeps a list of its extensions for good, so it has to be made before any call (memory.hpp).
[[maybe_unused]] const bool kHasExtensions = (cmark_gfm_core_extensions_ensure_registered(), keep_memory(), true);

}  // namespace

}  // namespace klipp::module
