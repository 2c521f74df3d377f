#include "locale/block_words.hpp"

#include <iterator>

namespace klipp {

namespace {

/// In the order of locales().
constexpr BlockWords kWords[] = {
    // Norwegian bokmål.
    BlockWords("Vis bildet større|Bilde {number} av {total}|Forrige bilde|Neste bilde|Lukk|"
               "Lyd|Video|Teksting|Last ned|,"),
    // English.
    BlockWords("Show the picture larger|Picture {number} of {total}|Previous picture|Next picture|Close|"
               "Audio|Video|Captions|Download|."),
};

}  // namespace

BlockWords block_words(const Locale& locale) {
  static_assert(std::size(kWords) == std::tuple_size_v<std::remove_cvref_t<decltype(locales())>>);
  std::size_t place = 0;
  while (locales()[place] != &locale) ++place;
  return kWords[place];
}

}  // namespace klipp
