#include "locale/embed_words.hpp"

#include <iterator>

namespace klipp {

namespace {

/// In the order of locales().
constexpr EmbedWords kWords[] = {
    // Norwegian bokmål.
    EmbedWords("Vis innhold fra|får da vite at du leser denne siden.|Åpne hos|"
               "kan ikke vises på denne siden. Følg lenken i stedet."),
    // English.
    EmbedWords("Show content from|then learns that you are reading this page.|Open on|"
               "cannot be shown on this page. Follow the link instead."),
};

}  // namespace

EmbedWords embed_words(const Locale& locale) {
  static_assert(std::size(kWords) == std::tuple_size_v<std::remove_cvref_t<decltype(locales())>>);
  std::size_t place = 0;
  while (locales()[place] != &locale) ++place;
  return kWords[place];
}

}  // namespace klipp
