#include "klipp/result.hpp"

namespace klipp {

String Error::place() const { return offset ? "byte " + decimal(*offset) : pointer; }

}  // namespace klipp
