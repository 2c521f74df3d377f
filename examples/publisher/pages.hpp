#pragma once

#include <string>
#include <vector>

#include "articles.hpp"
#include "klipp/locale.hpp"

/// The publisher's pages, complete, as HTML.
namespace klipp::example {

std::string index_page(const Locale& locale, const std::vector<NamedArticle>& articles);

/// What is stored and why, in every language there is.
std::string privacy_page(const Locale& locale);

/// For the status of an answer without a body, 400 to 599.
std::string error_page(const Locale& locale, int status);

}  // namespace klipp::example
