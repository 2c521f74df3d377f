#include "excerpt.hpp"

#include <algorithm>

#include "char_set.hpp"
#include "graphemes.hpp"
#include "utf8.hpp"

namespace klipp {

namespace {

constexpr std::size_t kWordsPerMinute = 200;

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

/// What may not stand before an ellipsis: separators, and brackets and quotes that open.
std::string_view without_loose_end(std::string_view text) {
  constexpr std::string_view kLoose = " ,;:-([«–—“\u00A0";
  for (;;) {
    const std::string_view last = last_character(text);
    if (last.size() == text.size() || kLoose.find(last) == std::string_view::npos) return text;
    text.remove_suffix(last.size());
  }
}

std::string_view plain_paragraph(std::string_view text) {
  text = trim(text);
  const std::size_t end = std::min(text.find("\n\n"), text.find("\r\n\r\n"));
  return text.substr(0, end);
}

/// Feeds must have content, and many repeat the summary there.
std::string_view body_text(const Article& article) {
  if (!article.content_markdown.empty()) return article.content_markdown;
  return article.content_text == article.summary ? std::string_view{} : std::string_view(article.content_text);
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
  if (!at_word) return line.substr(0, longer) + "…";
  return String(without_loose_end(std::string_view(line).substr(0, space))) + "\u00A0…";
}

String summary_of(const Article& article) {
  if (!article.summary.empty()) return shorten(article.summary, kSummaryGraphemes);
  if (article.content_markdown.empty()) return shorten(plain_paragraph(article.content_text), kSummaryGraphemes);
  return shorten(first_markdown_paragraph(article.content_markdown), kSummaryGraphemes);
}

std::size_t reading_minutes(const Article& article) {
  const std::size_t words = count_words(body_text(article));
  if (words == 0) return 0;
  return std::max<std::size_t>(1, (words + kWordsPerMinute / 2) / kWordsPerMinute);
}

}  // namespace klipp
