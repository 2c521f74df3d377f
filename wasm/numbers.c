/* What nlohmann_json and cmark need of the C library's numbers, in as much as they need it: all of it is linked where
 * one function of it is missing here.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

unsigned long long __wrap_strtoull(const char* text, char** end, int base);
long long __wrap_strtoll(const char* text, char** end, int base);

/* The readers of numbers that nlohmann_json's lexer calls (see --wrap in CMakeLists.txt for those that libc++ brings
 * in). The core takes numbers from the text as they were written and calculates with none, so nobody looks at what they
 * say, and nobody asks where a number ends. The library's own take 13 µs a number, as they calculate in 128 bits. */
float strtof(const char* text, char** end) { return (void)text, (void)end, 0; }
double strtod(const char* text, char** end) { return (void)text, (void)end, 0; }
long double strtold(const char* text, char** end) { return (void)text, (void)end, 0; }
unsigned long long __wrap_strtoull(const char* text, char** end, int base) {
  return (void)text, (void)end, (void)base, 0;
}
long long __wrap_strtoll(const char* text, char** end, int base) { return (void)text, (void)end, (void)base, 0; }

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

/* cmark numbers footnotes with "%d": any other conversion ends the text. */
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
