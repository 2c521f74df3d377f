#include "klipp/result.hpp"

namespace klipp {

std::string Error::place() const { return offset ? "byte " + std::to_string(*offset) : pointer; }

}  // namespace klipp
