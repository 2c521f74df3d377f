#pragma once

#include "klipp/locale.hpp"

namespace klipp {

/// What the panel of an embed says, around the provider's name.
enum class EmbedWord {
  kShow,       ///< the button that shows it; the name follows
  kLearns,     ///< what the provider then learns; the name stands in front
  kOpen,       ///< the link to the provider's page; the name follows
  kForbidden,  ///< where the page's policy forbids the frame; the name stands in front
};

using EmbedWords = WordsFor<EmbedWord, EmbedWord::kForbidden>;

/// Those of a language. Apart from its Locale, as only the module for bodies in HTML links them.
EmbedWords embed_words(const Locale& locale);

}  // namespace klipp
