#include "text/char_set.hpp"

namespace klipp {

std::size_t length_before(std::string_view text, const CharSet& stops) {
  std::size_t length = 0;
  while (length < text.size() && !stops.has(text[length])) ++length;
  return length;
}

std::string_view take_before(std::string_view& rest, const CharSet& stops) {
  const std::string_view taken = take(rest, length_before(rest, stops));
  if (!rest.empty()) rest.remove_prefix(1);
  return taken;
}

}  // namespace klipp
