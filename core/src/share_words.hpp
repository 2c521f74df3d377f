#pragma once

#include "klipp/locale.hpp"

/// The part of the languages' tables that a page with nothing but a share bar needs: wasm/share.cpp links no more.
namespace klipp {

// Norwegian bokmål.
inline constexpr ShareWords kNorwegianShareWords = {
    .share = "Del",
    .by_email = "E-post",
    .copy_link = "Kopier lenke",
    .copied = "Kopiert",
    .elsewhere = "Del via …",
    .print = "Skriv ut",
    .more = "Flere",
};

inline constexpr ShareWords kEnglishShareWords = {
    .share = "Share",
    .by_email = "E-mail",
    .copy_link = "Copy link",
    .copied = "Copied",
    .elsewhere = "Share via …",
    .print = "Print",
    .more = "More",
};

}  // namespace klipp
