#pragma once

#include <optional>

#include "formats/member_reader.hpp"
#include "klipp/model.hpp"

namespace klipp {

/// The first article of schema.org among texts in JSON-LD: alone, in a list, in `@graph`, or as the main entity of a
/// page. A text that is no JSON costs that text.
std::optional<Article> schema_org_article(const List<String>& texts, Reading& reading);

}  // namespace klipp
