#pragma once

#include <string>
#include <vector>

#include "articles.hpp"
#include "klipp/locale.hpp"

/// The publisher's pages, complete, as HTML.
namespace klipp::example {

std::string index_page(const Locale& locale, const std::vector<NamedArticle>& articles);

/// Says what is stored and why, in every language.
std::string privacy_page(const Locale& locale);

/// The page for an answer without a body, by its status (400 to 599).
std::string error_page(const Locale& locale, int status);

}  // namespace klipp::example
