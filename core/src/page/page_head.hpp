#pragma once

#include <string>

#include "klipp/page.hpp"
#include "page/page_subject.hpp"

namespace klipp {

/// What a page says of itself to search engines, networks and other programs: everything in its head but the style
/// sheet, a line each.
std::string page_head(const PageSubject& subject, const PageOptions& page);

}  // namespace klipp
