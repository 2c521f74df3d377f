#pragma once

#include <string>

#include "klipp/page.hpp"
#include "page/page_subject.hpp"

namespace klipp {

/// What a page tells search engines, networks and other programs: everything in its head except the style sheet, one
/// line each.
std::string page_head(const PageSubject& subject, const PageOptions& page);

}  // namespace klipp
