#include "locale/republish_words.hpp"

#include <iterator>

namespace klipp {

namespace {

/// In the order of locales().
constexpr RepublishWords kWords[] = {
    // Norwegian bokmål.
    RepublishWords("Gjengi denne artikkelen|"
                   "Du kan gjengi denne artikkelen gratis. Oppgi hvem som har skrevet den, og lenk til originalen.|"
                   "Lisens: {license}|Denne artikkelen ble først publisert av {site}.|HTML|Ren tekst|Kopier|Lukk|"
                   "Teksten kunne ikke hentes. Følg lenken i stedet."),
    // English.
    RepublishWords("Republish this article|"
                   "You may publish this article for free. Name the author and link to the original.|"
                   "Licence: {license}|This article was first published by {site}.|HTML|Plain text|Copy|Close|"
                   "The text could not be loaded. Follow the link instead."),
};

}  // namespace

RepublishWords republish_words(const Locale& locale) {
  static_assert(std::size(kWords) == std::tuple_size_v<std::remove_cvref_t<decltype(locales())>>);
  std::size_t place = 0;
  while (locales()[place] != &locale) ++place;
  return kWords[place];
}

}  // namespace klipp
