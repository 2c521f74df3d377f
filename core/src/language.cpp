#include "char_set.hpp"
#include "locale_tables.hpp"

namespace klipp {

bool is_norwegian(std::string_view language) {
  constexpr CharSet kFirst("nN");
  constexpr CharSet kSecond("bonBON");
  constexpr CharSet kSubtag("-_");
  return length_before(language, kSubtag) == 2 && kFirst.has(language[0]) && kSecond.has(language[1]);
}

}  // namespace klipp
