#include "choices.hpp"
#include "locale_tables.hpp"
#include "utf8.hpp"

namespace klipp {

bool is_norwegian(std::string_view language) {
  if (language.size() > 2 && language[2] != '-' && language[2] != '_') return false;
  return choice_named("nb no nn", lower_ascii(language.substr(0, 2))) >= 0;
}

}  // namespace klipp
