#include "module.hpp"

namespace klipp::module {

/// A share bar that is told everything by its options: no JSON, no Markdown.
Result<Html> render_here(Kind kind, std::string_view document, const Options& options) {
  if (kind != Kind::kShare || !document.empty()) return needs_larger_module();
  return render_share({}, options);
}

}  // namespace klipp::module
