#pragma once

#include <cstddef>
#include <string_view>

#include "klipp/model.hpp"
#include "klipp/text.hpp"

/// What a card and a byline say of a text without rendering it. Words are counted in words.cpp; the first paragraph of
/// Markdown is found in markdown/first_paragraph.cpp.
namespace klipp {

/// The longest summary of a card, in user-perceived characters, with its ellipsis.
inline constexpr std::size_t kSummaryGraphemes = 160;

/// A card's text: the article's own summary, else the first paragraph of its body without markup; shortened to
/// kSummaryGraphemes.
String summary_of(const Article& article);

/// The first paragraph of Markdown that holds text, without markup. The one place where a card touches Markdown: a
/// build without it links another definition. Looks at the first 16 KiB only, so a card costs the same below any body.
String first_markdown_paragraph(std::string_view markdown);

/// How many words of plain text or Markdown a reader meets; comments and lone punctuation are none.
std::size_t count_words(std::string_view text);

/// Whole minutes that the article's body takes at 200 words a minute, 1 at least; 0 where it has no body.
std::size_t reading_minutes(const Article& article);

}  // namespace klipp
