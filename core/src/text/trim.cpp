#include "text/utf8.hpp"

namespace klipp {

namespace {

/// Bytes of white space at the start of `text`: 0, 1, or 2 for a no-break space.
std::size_t space_at_start(std::string_view text) {
  if (text.empty()) return 0;
  const char c = text.front();
  if (is_space(c)) return 1;
  return text.substr(0, 2) == "\xC2\xA0" ? 2 : 0;
}

std::size_t space_at_end(std::string_view text) {
  if (text.size() >= 2 && text.substr(text.size() - 2) == "\xC2\xA0") return 2;
  return text.empty() ? 0 : space_at_start(text.substr(text.size() - 1));
}

}  // namespace

std::string_view trim(std::string_view text) {
  while (const std::size_t n = space_at_start(text)) text.remove_prefix(n);
  while (const std::size_t n = space_at_end(text)) text.remove_suffix(n);
  return text;
}

}  // namespace klipp
