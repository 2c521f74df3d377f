/* What nlohmann_json and cmark need of the C library's numbers, in as much as they need it: all of it is linked where
 * one function of it is missing here.
 */
#include <errno.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

unsigned long long __wrap_strtoull(const char* text, char** end, int base);
long long __wrap_strtoll(const char* text, char** end, int base);

static int is_part_of_number(char c) {
  return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.' || c == 'e' || c == 'E';
}

/* The readers of decimal fractions, which nlohmann_json calls. The core keeps numbers as they were written and
 * calculates with none, so here they only find where a number ends. The library's own take 13 µs a number, as they
 * calculate in 128 bits. */
double strtod(const char* text, char** end) {
  while (is_part_of_number(*text)) ++text;
  if (end) *end = (char*)text;
  return 0;
}

float strtof(const char* text, char** end) { return (float)strtod(text, end); }
long double strtold(const char* text, char** end) { return strtod(text, end); }

/* Its readers of whole numbers (see --wrap in CMakeLists.txt: libc++ brings in the library's). They say that every one
 * is too large, so that nlohmann_json hands it on as it was written, as it does with fractions. */
unsigned long long __wrap_strtoull(const char* text, char** end, int base) {
  (void)base;
  strtod(text, end);
  errno = ERANGE;
  return 0;
}

long long __wrap_strtoll(const char* text, char** end, int base) { return (long long)__wrap_strtoull(text, end, base); }

/* Writes one character where there is room for it and a NUL behind it; the place of the next. */
static size_t put(char* text, size_t size, size_t at, char c) {
  if (at + 1 < size) text[at] = c;
  return at + 1;
}

static size_t put_decimal(char* text, size_t size, size_t at, int number) {
  char digits[3 * sizeof number];
  size_t count = 0;
  unsigned rest = number < 0 ? 0U - (unsigned)number : (unsigned)number;
  do {
    digits[count++] = (char)('0' + rest % 10);
    rest /= 10;
  } while (rest);
  if (number < 0) at = put(text, size, at, '-');
  while (count) at = put(text, size, at, digits[--count]);
  return at;
}

/* cmark numbers footnotes with "%d". nlohmann_json shows bytes in the part of its messages that the core leaves out,
 * with
 * "<U+%.4hhX>": any other conversion ends the text. */
int vsnprintf(char* text, size_t size, const char* format, va_list values) {
  size_t at = 0;
  for (; *format; ++format) {
    if (*format != '%') {
      at = put(text, size, at, *format);
    } else if (*++format == 'd') {
      at = put_decimal(text, size, at, va_arg(values, int));
    } else {
      break;
    }
  }
  if (size) text[at < size ? at : size - 1] = '\0';
  return (int)at;
}

int snprintf(char* text, size_t size, const char* format, ...) {
  va_list values;
  va_start(values, format);
  const int length = vsnprintf(text, size, format, values);
  va_end(values);
  return length;
}
