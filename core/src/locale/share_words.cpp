#include "locale/share_words.hpp"

#include "text/choices.hpp"

namespace klipp {

std::string_view ShareWords::operator[](ShareWord word) const { return choice_at(words_, static_cast<int>(word), '|'); }

}  // namespace klipp
