#pragma once

#include <string>

#include "klipp/page.hpp"
#include "page/page_subject.hpp"

namespace klipp {

/// The article as a schema.org NewsArticle in JSON-LD. Safe inside a script element: no `<`, `>` or `&` is left.
std::string news_article(const PageSubject& subject, const PageOptions& page);

}  // namespace klipp
