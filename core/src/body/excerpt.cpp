#include "body/excerpt.hpp"

#include <algorithm>

#include "text/shorten.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

constexpr std::size_t kWordsPerMinute = 200;

std::string_view plain_paragraph(std::string_view text) {
  text = trim(text);
  const std::size_t end = std::min(text.find("\n\n"), text.find("\r\n\r\n"));
  return text.substr(0, end);
}

/// JSON Feed requires content, and many feeds repeat the summary there.
std::string_view body_text(const Article& article) {
  if (!article.content_markdown.empty()) return article.content_markdown;
  return article.content_text == article.summary ? std::string_view{} : std::string_view(article.content_text);
}

}  // namespace

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
