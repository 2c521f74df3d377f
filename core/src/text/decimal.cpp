#include "klipp/text.hpp"

namespace klipp {

String decimal(std::uint64_t number) {
  char digits[20];
  char* start = std::end(digits);
  do {
    *--start = static_cast<char>('0' + number % 10);
    number /= 10;
  } while (number > 0);
  return copy_of({start, static_cast<std::size_t>(std::end(digits) - start)});
}

}  // namespace klipp
