#pragma once

#include "klipp/locale.hpp"

namespace klipp {

/// The place of the language among `known` that is nearest to a tag; 0 if none is. The host does the same for the files
/// of languages (web/src/host/languages.js); a test holds one against the other.
std::size_t nearest_language(std::string_view tag, std::span<const Locale> known);

}  // namespace klipp
