#include "locale_tables.hpp"

namespace klipp {

bool is_norwegian(std::string_view language) {
  if (language.size() < 2 || (language.size() > 2 && language[2] != '-' && language[2] != '_')) return false;
  const char second = static_cast<char>(language[1] | 0x20);  // in lower case
  return (language[0] | 0x20) == 'n' && (second == 'b' || second == 'o' || second == 'n');
}

}  // namespace klipp
