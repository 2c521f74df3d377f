// stops_at: words_are_too_few_or_too_many
#include "klipp/locale.hpp"

namespace klipp {

#ifdef CONTROL
constexpr SignupWords kWords("1|2|3|4|5|6|7|8");
#else
constexpr SignupWords kWords("1|2|3|4|5|6|7");
#endif

}  // namespace klipp
