#pragma once

#include <string_view>

#include "formats/member_reader.hpp"

/// The room of advice: what an author should know of a document, beyond what keeps it from being read. It may use all
/// below, and never changes what is rendered. No module has it.
///
/// What is odd about texts and names in a document, for its author to look at.
namespace klipp {

/// Whether plain text was meant as HTML: it has tags that belong together, or a reference to a character.
/// Text about HTML has not: a tag alone in a sentence is a word, and so is a reference that stands in quotes or was
/// escaped twice over ("&amp;amp;").
bool looks_like_html(std::string_view text);

/// Whether `text` is a date-time of RFC 3339, as JSON Feed wants it.
bool is_rfc3339(std::string_view text);

/// The name among those of `shape` that `name` looks like a slip of, or null.
const char* name_meant_by(std::string_view name, const Shape& shape);

/// Notes warnings about an object that its Shape alone tells of: texts that look like HTML, names that look like a
/// misspelt one. Objects inside of it are looked at, too.
void check_shape(const MemberReader& in, const Shape& shape);

}  // namespace klipp
