#pragma once

#include <string>
#include <string_view>

#include "klipp/locale.hpp"

/// What stands above and below every page for readers: whose it is, and where to go from there.
namespace klipp::example {

/// The publisher's icon and name, which lead to the front page, and the newsletter.
std::string masthead(const Locale& locale);

/// Links to what a publication has beside its articles. `builder_query` goes to the builder along: "?address=…".
std::string colophon(const Locale& locale, std::string_view builder_query = "");

/// `page`, a complete page of the core's, with both of them, in the language nearest to the article's own.
std::string with_masthead(std::string page, const Locale& locale, std::string_view builder_query);

/// Their style sheet.
extern const std::string_view kMastheadStylesheet;
inline constexpr const char* kMastheadStylesheetPath = "/masthead.css";

}  // namespace klipp::example
