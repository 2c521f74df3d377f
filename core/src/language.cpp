#include "char_set.hpp"
#include "choices.hpp"
#include "locale_tables.hpp"
#include "utf8.hpp"

namespace klipp {

bool is_norwegian(std::string_view language) {
  constexpr CharSet kEnds("-_");
  return choice_named("nb no nn", lower_ascii(take_before(language, kEnds))) >= 0;
}

}  // namespace klipp
