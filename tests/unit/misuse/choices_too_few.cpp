// stops_at: choices_are_too_few_or_too_many
#include "options/option_words.hpp"

namespace klipp {

#ifdef CONTROL
constexpr Choices<View, View::kRepublish> kNames("full reader republish");
#else
constexpr Choices<View, View::kRepublish> kNames("full reader");
#endif

}  // namespace klipp
