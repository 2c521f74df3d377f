#include "excerpt.hpp"

#include <algorithm>

#include "graphemes.hpp"
#include "utf8.hpp"

namespace klipp {

namespace {

constexpr std::size_t kWordsPerMinute = 200;

/// Bytes of the first `count` user-perceived characters.
std::size_t bytes_of(std::string_view text, std::size_t count) {
  std::size_t end = 0;
  for (; count > 0 && end < text.size(); --count) end += first_grapheme(text.substr(end));
  return end;
}

/// What may not stand before an ellipsis: separators, and brackets and quotes that open.
std::string_view without_loose_end(std::string_view text) {
  constexpr std::string_view kLoose[] = {" ", ",", ";", ":", "-", "(", "[", "«", "–", "—", "“", "\u00A0"};
  const auto ends = [&](std::string_view loose) { return text.size() > loose.size() && text.ends_with(loose); };
  for (;;) {
    const auto* const loose = std::find_if(std::begin(kLoose), std::end(kLoose), ends);
    if (loose == std::end(kLoose)) return text;
    text.remove_suffix(loose->size());
  }
}

/// Letters, digits and pictures make a word; ASCII and general punctuation alone does not.
bool makes_word(std::uint32_t c) {
  if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  return c >= 0xC0 && (c < 0x2000 || c > 0x206F);
}

bool is_word(std::string_view token) {
  while (!token.empty()) {
    const CodePoint next = first_code_point(token);
    if (makes_word(next.value)) return true;
    token.remove_prefix(next.length);
  }
  return false;
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
  if (most < 3 || bytes_of(line, most) == line.size()) return line;
  // A whole word is parted from the ellipsis by a no-break space; a broken one is not.
  const std::size_t room = bytes_of(line, most - 2);
  const std::size_t space = line.rfind(' ', room);
  const bool at_word = space != String::npos && space >= room / 2;
  if (!at_word) return line.substr(0, bytes_of(line, most - 1)) + "…";
  return String(without_loose_end(std::string_view(line).substr(0, space))) + "\u00A0…";
}

String summary_of(const Article& article) {
  if (!article.summary.empty()) return shorten(article.summary, kSummaryGraphemes);
  if (article.content_markdown.empty()) return shorten(plain_paragraph(article.content_text), kSummaryGraphemes);
  return shorten(first_markdown_paragraph(article.content_markdown), kSummaryGraphemes);
}

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  while (!text.empty()) {
    if (text.starts_with("<!--")) {
      text.remove_prefix(std::min(text.find("-->", 4), text.size() - 3) + 3);
      continue;
    }
    const auto* const end = std::find_if(text.begin(), text.end(), is_space);
    const auto length = static_cast<std::size_t>(end - text.begin());
    if (is_word(text.substr(0, length))) ++words;
    text.remove_prefix(std::min(length + 1, text.size()));
  }
  return words;
}

std::size_t reading_minutes(const Article& article) {
  const std::size_t words = count_words(body_text(article));
  if (words == 0) return 0;
  return std::max<std::size_t>(1, (words + kWordsPerMinute / 2) / kWordsPerMinute);
}

}  // namespace klipp
