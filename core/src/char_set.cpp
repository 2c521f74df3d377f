#include "char_set.hpp"

namespace klipp {

std::size_t length_before(std::string_view text, const CharSet& stops) {
  std::size_t length = 0;
  while (length < text.size() && !stops.has(text[length])) ++length;
  return length;
}

}  // namespace klipp
