#pragma once

#include "klipp/locale.hpp"

/// The room of languages: what Klipp says in each (a file for each language: locale_nb.cpp, locale_en.cpp), what tags
/// of languages mean (language.cpp), and how dates are read aloud. It may use text, and never sees a document.
namespace klipp {

extern const Locale kNorwegian;
extern const Locale kEnglish;

/// Which of the languages is spoken to readers of a BCP 47 tag, by its place in locales() and kShareLanguages.
std::size_t nearest_language(std::string_view tag);

/// Whether a BCP 47 tag means Norwegian, of either kind.
bool is_norwegian(std::string_view language);

}  // namespace klipp
