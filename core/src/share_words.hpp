#pragma once

#include "klipp/locale.hpp"

/// The part of the languages' tables that a page with nothing but a share bar needs: wasm/share.cpp links no more.
namespace klipp {

// Norwegian bokmål.
inline constexpr ShareWords kNorwegianShareWords = {
    .share = "Del",
    .networks = {"E-post", "Kopier lenke", "Del via …", "Skriv ut"},
    .copied = "Kopiert",
    .more = "Flere",
};

inline constexpr ShareWords kEnglishShareWords = {
    .share = "Share",
    .networks = {"E-mail", "Copy link", "Share via …", "Print"},
    .copied = "Copied",
    .more = "More",
};

}  // namespace klipp
