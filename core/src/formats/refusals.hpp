#pragma once

#include <string_view>

#include "klipp/text.hpp"

/// Why an item is not shown. Apart from the sentences that every module has: only those that read such formats need
/// them.
namespace klipp {

/// Of a draft, or what was withdrawn: `status` is the format's own word.
String not_published(std::string_view status);

/// Of sound, films, events, comments …
String not_an_article(std::string_view type);

/// Of an answer that is an error, in the site's own words.
String site_error(std::string_view message);

}  // namespace klipp
