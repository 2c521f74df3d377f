#include "page_texts.hpp"

#include <algorithm>
#include <iterator>

#include "publisher_words.hpp"

namespace klipp::example {

const PageTexts& page_texts(const Locale& locale) {
  const auto* words = std::ranges::find(kPublisherWords, locale.tag, &PublisherWords::tag);
  return words == std::end(kPublisherWords) ? kPublisherWords[0].pages : words->pages;
}

}  // namespace klipp::example
