#pragma once

#include "klipp/locale.hpp"

namespace klipp {

/// What Klipp says of parts of a body: galleries, sounds and films, files.
enum class BlockWord {
  kEnlarge,        ///< the button that shows a picture of a gallery large
  kPictureNumber,  ///< which one that is, with {number} and {total} in it
  kPrevious,
  kNext,
  kClose,
  kAudio,        ///< names a sound that has no title
  kVideo,        ///< likewise a film
  kCaptions,     ///< names captions of a film that have no name
  kDownload,     ///< before the name of a file
  kDecimalSign,  ///< in the size of a file
};

using BlockWords = WordsFor<BlockWord, BlockWord::kDecimalSign>;

/// Those of a language. Apart from its Locale, as only modules that show bodies link them.
BlockWords block_words(const Locale& locale);

}  // namespace klipp
