#pragma once

#include "klipp/locale.hpp"

/// The part of the languages' tables that a page with nothing but a share bar needs: its module links no more. The
/// languages stand in the order of locales().
namespace klipp {

/// One of the languages, as far as a share bar needs it.
struct ShareLanguage {
  std::string_view tag;  ///< BCP 47
  ShareWords words;
};

// Norwegian bokmål.
inline constexpr ShareLanguage kNorwegianSharing{
    "nb", ShareWords("E-post|Kopier lenke|Del via …|Skriv ut|Del|Flere valg|Kopiert")};

inline constexpr ShareLanguage kEnglishSharing{"en",
                                               ShareWords("E-mail|Copy link|Share via …|Print|Share|More|Copied")};

inline constexpr ShareLanguage kShareLanguages[] = {kNorwegianSharing, kEnglishSharing};

}  // namespace klipp
