/* Two functions of cmark, linked in place of its own (see --wrap in CMakeLists.txt): the tables that upstream
 * compiles into them are a tenth of the download. They do what upstream's do; tests/wasm/cmark_tables.test.mjs compares
 * them with the native build, which has upstream's. */
#include "cmark_tables.h"

#include <buffer.h>
#include <stdint.h>
#include <string.h>
#include <utf8.h>

enum { kLongestName = 31, kMostDigits = 8, kCodePoints = 0x110000 };

#define COUNT(list) (sizeof(list) / sizeof *(list))

void __wrap_cmark_utf8proc_case_fold(cmark_strbuf* dest, const uint8_t* text, bufsize_t size);
bufsize_t __wrap_houdini_unescape_ent(cmark_strbuf* out, const uint8_t* text, bufsize_t size);

/* The last row whose first number is not above `wanted`. */
static const int* find_row(const int (*rows)[4], size_t count, int wanted) {
  size_t low = 0;
  while (count > 1) {
    const size_t half = count / 2;
    if (rows[low + half][0] <= wanted) low += half;
    count -= half;
  }
  return rows[low];
}

static void fold(cmark_strbuf* dest, int32_t c) {
  const int* row = find_row(kFoldings, COUNT(kFoldings), c);
  if (c >= row[0] && c <= row[1] && (c - row[0]) % row[2] == 0) {
    cmark_utf8proc_encode_char(c + row[3], dest);
    return;
  }
  row = find_row(kLongFoldings, COUNT(kLongFoldings), c);
  if (c != row[0]) {
    cmark_utf8proc_encode_char(c, dest);
    return;
  }
  for (int i = 1; i < 4 && row[i]; ++i) cmark_utf8proc_encode_char(row[i], dest);
}

void __wrap_cmark_utf8proc_case_fold(cmark_strbuf* dest, const uint8_t* text, bufsize_t size) {
  while (size > 0) {
    int32_t c = 0;
    bufsize_t length = cmark_utf8proc_iterate(text, size, &c);
    if (length < 0) {
      length = -length;
      c = 0xFFFD;
    }
    fold(dest, c);
    text += length;
    size -= length;
  }
}

/* Writes the name at `at` over the one before it, which it shares its start with; what follows it. */
static const unsigned char* read_name(const unsigned char* at, char* name) {
  char* end = name + *at++ - 1;
  while (*at >= '0') *end++ = (char)*at++;
  *end = '\0';
  return at;
}

static int compare(const char* name, const uint8_t* wanted, size_t size) {
  const int order = strncmp(name, (const char*)wanted, size);
  return order != 0 ? order : name[size] != '\0';
}

/* Writes what the reference stands for, if there is one of that name. */
static int write_reference(cmark_strbuf* out, const uint8_t* wanted, size_t size) {
  char name[kLongestName + 1];
  size_t low = 0;
  for (size_t count = COUNT(kBlocks); count > 1;) {
    const size_t half = count / 2;
    read_name(kReferences + kBlocks[low + half], name);
    if (compare(name, wanted, size) <= 0) low += half;
    count -= half;
  }
  const unsigned char* at = kReferences + kBlocks[low];
  const unsigned char* end =
      low + 1 < COUNT(kBlocks) ? kReferences + kBlocks[low + 1] : kReferences + sizeof kReferences;
  while (at < end) {
    at = read_name(at, name);
    const int length = *at++ - '!';
    if (compare(name, wanted, size) == 0) {
      cmark_strbuf_put(out, at, length);
      return 1;
    }
    at += length;
  }
  return 0;
}

/* -1 for what is no digit. */
static int digit_of(uint8_t c, int base) {
  if (c >= '0' && c <= '9') return c - '0';
  const int letter = (c | 32) - 'a';
  return base == 16 && letter >= 0 && letter < 6 ? letter + 10 : -1;
}

/* "#38;" or "#x26;"; the length of it, or 0. */
static bufsize_t unescape_number(cmark_strbuf* out, const uint8_t* text, bufsize_t size) {
  const int base = (text[1] | 32) == 'x' ? 16 : 10;
  const bufsize_t start = base == 16 ? 2 : 1;
  bufsize_t i = start;
  int c = 0;
  for (int digit; i < size && (digit = digit_of(text[i], base)) >= 0; ++i) {
    if (c < kCodePoints) c = c * base + digit;
  }
  if (i == start || i - start > kMostDigits || i == size || text[i] != ';') return 0;
  const int is_none = c == 0 || (c >= 0xD800 && c < 0xE000) || c >= kCodePoints;
  cmark_utf8proc_encode_char(is_none ? 0xFFFD : c, out);
  return i + 1;
}

bufsize_t __wrap_houdini_unescape_ent(cmark_strbuf* out, const uint8_t* text, bufsize_t size) {
  if (size >= 3 && text[0] == '#') return unescape_number(out, text, size);
  for (bufsize_t i = 2; i < size && i <= kLongestName && text[i] != ' '; ++i) {
    if (text[i] == ';') return write_reference(out, text, (size_t)i) ? i + 1 : 0;
  }
  return 0;
}
