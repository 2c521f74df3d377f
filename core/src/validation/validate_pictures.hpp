#pragma once

#include <string>
#include <string_view>

#include "formats/member_reader.hpp"

namespace klipp {

/// Notes a warning if `markup`, as rendered of `article`, shows pictures of other hosts than the article's own: readers
/// of every partner ask these servers as well, before they click on anything. A host below the article's
/// ("img.news.example" below "www.news.example") is its own. Without an absolute address of the article nothing is
/// known, and nothing said. `pointer` is that of the article.
void check_picture_hosts(std::string_view markup, const Article& article, const std::string& pointer, Reading& reading);

}  // namespace klipp
