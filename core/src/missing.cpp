#include "widget.hpp"

namespace klipp {

Error missing(std::string pointer, std::string_view what, std::string_view remedy) {
  return {ErrorCode::kMissing,
          std::move(pointer),
          "is missing; " + std::string(what) + " needs " + std::string(remedy),
          {}};
}

}  // namespace klipp
