#pragma once

#include "klipp/locale.hpp"

/// The part of the languages' tables that a page with nothing but a share bar needs: wasm/share.cpp links no more.
namespace klipp {

// Norwegian bokmål.
inline constexpr ShareWords kNorwegianShareWords("E-post|Kopier lenke|Del via …|Skriv ut|Del|Flere valg|Kopiert");

inline constexpr ShareWords kEnglishShareWords("E-mail|Copy link|Share via …|Print|Share|More|Copied");

}  // namespace klipp
