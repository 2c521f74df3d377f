#pragma once

#include <string_view>

#include "formats/member_reader.hpp"

/// The room of advice: what an author should know of a document, beyond what keeps it from being read. It may use all
/// below, and never changes what is rendered. No module has it.
///
/// Suspicious texts and names in a document, for its author.
namespace klipp {

/// Whether plain text looks like HTML: it has matching tags, or a character reference. Text about HTML does not count:
/// a single tag in a sentence is a word, and so is a reference in quotes or one that was escaped twice ("&amp;amp;").
bool looks_like_html(std::string_view text);

/// Whether `text` is a date-time of RFC 3339, which JSON Feed requires.
bool is_rfc3339(std::string_view text);

/// The name in `shape` of which `name` looks like a misspelling, or null.
const char* name_meant_by(std::string_view name, const Shape& shape);

/// Notes warnings about an object that its Shape alone tells of: texts that look like HTML, names that look like a
/// misspelt one. Objects inside of it are looked at, too.
void check_shape(const MemberReader& in, const Shape& shape);

}  // namespace klipp
