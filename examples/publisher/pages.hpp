#pragma once

#include <cstddef>
#include <string>

#include "article_addresses.hpp"
#include "articles.hpp"
#include "klipp/locale.hpp"

/// The publisher's pages, complete, as HTML.
namespace klipp::example {

/// The front page lists so many articles, and the parts that follow it as many each.
inline constexpr std::size_t kIndexPart = 50;

/// The part of the front page that is asked for as a number from 1; the first for everything that is not one of them.
std::size_t part_of_index(const std::string& asked, const ArticleList& list);

/// The front page, or a part that follows it (from 1): cards of its articles as the core makes them, and links to those
/// beside it.
std::string index_page(const Locale& locale, const ArticleList& list, const ArticleAddresses& addresses,
                       std::size_t part);

/// Says what is stored and why, in every language.
std::string privacy_page(const Locale& locale);

/// The page for an answer without a body, by its status (400 to 599).
std::string error_page(const Locale& locale, int status);

}  // namespace klipp::example
