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

/// How many words the body has that the article shows. JSON Feed requires content, and many feeds repeat the summary
/// there.
std::size_t words_of(const Article& article) {
  if (!article.content_markdown.empty()) return count_words(article.content_markdown);
  if (!article.content_html.empty()) return count_html_words(article.content_html);
  return article.content_text == article.summary ? 0 : count_words(article.content_text);
}

String first_paragraph_of(const Article& article) {
  if (!article.content_markdown.empty()) {
    return first_markdown_paragraph(article.content_markdown, locale_for(article.language));
  }
  if (!article.content_html.empty()) return first_html_paragraph(article.content_html);
  return String(plain_paragraph(article.content_text));
}

}  // namespace

String summary_of(const Article& article) {
  return shorten(article.summary.empty() ? first_paragraph_of(article) : article.summary, kSummaryGraphemes);
}

std::size_t reading_minutes(const Article& article) {
  const std::size_t words = words_of(article);
  if (words == 0) return 0;
  return std::max<std::size_t>(1, (words + kWordsPerMinute / 2) / kWordsPerMinute);
}

}  // namespace klipp
