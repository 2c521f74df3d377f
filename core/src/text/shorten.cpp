#include "text/shorten.hpp"

#include "text/graphemes.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

/// Where in `text` the next `count` user-perceived characters from `start` on end.
std::size_t end_of(std::string_view text, std::size_t start, std::size_t count) {
  text.remove_prefix(start);
  for (; count > 0 && !text.empty(); --count) {
    const std::size_t length = first_grapheme(text);
    text.remove_prefix(length);
    start += length;
  }
  return start;
}

bool is_continuation(char c) { return (c & 0xC0) == 0x80; }

/// The character that `text` ends with.
std::string_view last_character(std::string_view text) {
  std::size_t start = text.size();
  while (start > 0 && is_continuation(text[--start])) {
  }
  return text.substr(start);
}

/// What must not come before an ellipsis: separators, and opening brackets and quotes.
std::string_view without_loose_end(std::string_view text) {
  constexpr std::string_view kLoose = " ,;:-([«–—“\u00A0、，（「『";
  for (;;) {
    const std::string_view last = last_character(text);
    if (last.size() == text.size() || kLoose.find(last) == std::string_view::npos) return text;
    text.remove_suffix(last.size());
  }
}

}  // namespace

String shorten(std::string_view text, std::size_t most) {
  String line = on_one_line(text);
  // No character is less than a byte.
  if (most < 3 || line.size() <= most) return line;
  const std::size_t room = end_of(line, 0, most - 2);
  const std::size_t longer = end_of(line, room, 1);
  if (end_of(line, longer, 1) == line.size()) return line;
  // A whole word is parted from the ellipsis by a no-break space; a broken one is not.
  const std::size_t space = line.rfind(' ', room);
  const bool at_word = space != String::npos && space >= room / 2;
  const std::string_view kept = std::string_view(line).substr(0, at_word ? space : longer);
  return String(without_loose_end(kept)) + (at_word ? "\u00A0…" : "…");
}

}  // namespace klipp
