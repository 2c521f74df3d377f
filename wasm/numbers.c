/* What nlohmann_json and cmark need of the C library's numbers. The library's own calculate in 128 bits and know every
 * locale and format, which is a quarter of a small module; these do the same for what those two pass to them.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

static int is_digit(char c) { return c >= '0' && c <= '9'; }

/* `number` times ten to the power of `exponent`, right but for the last few of its bits. */
static double scaled(double number, int exponent) {
  static const double kPowers[] = {1e1, 1e2, 1e4, 1e8, 1e16, 1e32, 1e64, 1e128, 1e256};
  const int most = 1023; /* all of kPowers, one of each; whatever is scaled further is zero or infinite */
  int rest = exponent < 0 ? -exponent : exponent;
  if (rest > most) rest = most;
  for (const double* power = kPowers + 8; power >= kPowers; --power) {
    if (!(rest & 1 << (power - kPowers))) continue;
    number = exponent < 0 ? number / *power : number * *power;
  }
  return number;
}

/* The exponent at `*text`, which stands behind an `e`. */
static int read_exponent(const char** text) {
  const int is_negative = **text == '-';
  int exponent = 0;
  if (**text == '-' || **text == '+') ++*text;
  for (; is_digit(**text); ++*text) {
    if (exponent < 100000) exponent = exponent * 10 + (**text - '0');
  }
  return is_negative ? -exponent : exponent;
}

/* Of numbers as JSON has them: digits, of which the first nineteen count, a fraction, an exponent. */
double strtod(const char* text, char** end) {
  const int is_negative = *text == '-';
  uint64_t digits = 0;
  int exponent = 0;
  int in_fraction = 0;
  for (text += is_negative; is_digit(*text) || (*text == '.' && !in_fraction); ++text) {
    if (*text == '.') {
      in_fraction = 1;
    } else if (digits < UINT64_MAX / 10 - 1) {
      digits = digits * 10 + (uint64_t)(*text - '0');
      exponent -= in_fraction;
    } else {
      exponent += !in_fraction;
    }
  }
  if (*text == 'e' || *text == 'E') {
    ++text;
    exponent += read_exponent(&text);
  }
  if (end) *end = (char*)text;
  const double number = scaled((double)digits, exponent);
  return is_negative ? -number : number;
}

/* They are in one piece with strtod, which would else be linked a second time. */
float strtof(const char* text, char** end) { return (float)strtod(text, end); }
long double strtold(const char* text, char** end) { return strtod(text, end); }

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
