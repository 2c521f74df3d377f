#include "module.hpp"

namespace klipp::module {

Result<Html> render_here(Kind kind, std::string_view document, const Options& options) {
  return render(kind, document, options);
}

}  // namespace klipp::module
