#include "widget.hpp"

namespace klipp {

Error missing(String pointer, std::string_view what, std::string_view remedy) {
  return {ErrorCode::kMissing, std::move(pointer), "is missing; " + String(what) + " needs " + String(remedy), {}};
}

}  // namespace klipp
