#pragma once

#include <cstddef>
#include <string_view>

#include "klipp/locale.hpp"
#include "klipp/model.hpp"
#include "klipp/text.hpp"

/// What a card and a byline say about a text, without rendering it. Words are counted in words.cpp; the first paragraph
/// is found in markdown/first_paragraph.cpp and html/first_paragraph.cpp.
namespace klipp {

/// The longest summary of a card, in user-perceived characters, with its ellipsis.
inline constexpr std::size_t kSummaryGraphemes = 160;

/// A card's text: the article's summary, or else the first paragraph of its body without markup. Shortened to
/// kSummaryGraphemes.
String summary_of(const Article& article);

/// The first paragraph of Markdown that has text, without markup. This is the only place where a card reads Markdown;
/// a build without Markdown links another definition. Reads only the first 16 KiB, so that a card costs the same for
/// every body. `locale`: that of the text.
String first_markdown_paragraph(std::string_view markdown, const Locale& locale);

/// The same for HTML: the first line of text that is no heading, caption or table, up to where the author says "more".
String first_html_paragraph(std::string_view html);

/// How many words a reader reads in plain text or Markdown. Comments and lone punctuation do not count. Where a script
/// has no spaces between its words, its characters count, each a part of a word (words.cpp).
std::size_t count_words(std::string_view text);

/// The same for HTML, whose tags do not count, nor what stands in scripts and styles. HTML is not parsed for it, so
/// that every module can count: a byline says minutes.
std::size_t count_html_words(std::string_view html);

/// How many whole minutes the article's body takes, at 200 words a minute; at least 1, or 0 without a body.
std::size_t reading_minutes(const Article& article);

}  // namespace klipp
