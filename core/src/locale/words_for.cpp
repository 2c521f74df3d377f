#include "locale/block_words.hpp"
#include "locale/embed_words.hpp"
#include "locale/republish_words.hpp"
#include "locale/share_words.hpp"
#include "text/choices.hpp"

namespace klipp {

template <typename Enum, Enum kLast>
std::string_view WordsFor<Enum, kLast>::operator[](Enum which) const {
  return choice_at(words_, static_cast<int>(which), '|');
}

template class WordsFor<ShareWord, ShareWord::kCopied>;
template class WordsFor<BlockWord, BlockWord::kDecimalSign>;
template class WordsFor<EmbedWord, EmbedWord::kForbidden>;
template class WordsFor<RepublishWord, RepublishWord::kFailed>;
template class WordsFor<SignupState, SignupState::kOffline>;

}  // namespace klipp
