#pragma once

#include "klipp/locale.hpp"

namespace klipp {

/// What is said to those who want to publish an article. In braces stands the place of a name.
enum class RepublishWord {
  kRepublish,  ///< names the button, the link and what they lead to
  kHow,        ///< what others may do, unless the publisher says it in words of its own
  kLicense,
  kSource,  ///< in what is published: where it comes from
  kHtml,
  kPlainText,
  kCopy,
  kClose,
  kFailed,  ///< above the link, if there is nothing to copy
};

using RepublishWords = WordsFor<RepublishWord, RepublishWord::kFailed>;

/// Those of a language. Apart from its Locale, as only modules that show articles link them.
RepublishWords republish_words(const Locale& locale);

}  // namespace klipp
