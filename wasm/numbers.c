/* The C library's readers of decimal fractions, which nlohmann_json calls. The core keeps numbers as they were written
 * and calculates with none, so here they only find where a number ends. The library's own cost 4 KB of the download and
 * 13 µs a number, as they calculate in 128 bits. All of them stand here, or the library's file would be linked again.
 */
#include <stdlib.h>

static int is_part_of_number(char c) {
  return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.' || c == 'e' || c == 'E';
}

double strtod(const char* text, char** end) {
  while (is_part_of_number(*text)) ++text;
  if (end) *end = (char*)text;
  return 0;
}

float strtof(const char* text, char** end) { return (float)strtod(text, end); }
long double strtold(const char* text, char** end) { return strtod(text, end); }
