#pragma once

#include "klipp/locale.hpp"

namespace klipp {

extern const Locale kNorwegian;
extern const Locale kEnglish;

/// Whether a BCP 47 tag means Norwegian, of either kind.
bool is_norwegian(std::string_view language);

}  // namespace klipp
