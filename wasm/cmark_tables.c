/* Three functions of cmark, linked in place of its own (see --wrap in CMakeLists.txt): the tables that upstream
 * compiles into them are a tenth of the download. They do what upstream's do; tests/wasm/cmark_tables.test.mjs compares
 * them with the native build, which has upstream's. */
#include "cmark_tables.h"

#include <buffer.h>
#include <cmark_ctype.h>
#include <stdint.h>
#include <string.h>
#include <utf8.h>

enum { kLongestName = 31, kMostDigits = 8, kCodePoints = 0x110000, kChains = 512 };

#define END(list) ((list) + sizeof(list))

void __wrap_cmark_utf8proc_case_fold(cmark_strbuf* dest, const uint8_t* text, bufsize_t size);
int __wrap_cmark_utf8proc_is_punctuation(int32_t c);
bufsize_t __wrap_houdini_unescape_ent(cmark_strbuf* out, const uint8_t* text, bufsize_t size);

/* The number at `at`, which goes on behind it. */
static int32_t read_number(const uint8_t** at) {
  int32_t number = 0;
  for (int shift = 0;; shift += 7) {
    const int32_t byte = *(*at)++;
    number |= (byte & 0x7F) << shift;
    if (byte < 0x80) return number;
  }
}

int __wrap_cmark_utf8proc_is_punctuation(int32_t c) {
  if (c < 0x80) return cmark_ispunct((char)c);
  const uint8_t* at = kPunctuation;
  for (int32_t last = 0; at < END(kPunctuation);) {
    const int32_t first = last + read_number(&at);
    last = first + read_number(&at);
    if (c <= last) return c >= first;
  }
  return 0;
}

static void fold(cmark_strbuf* dest, int32_t c) {
  const uint8_t* at = kFoldings;
  for (int32_t last = 0; at < END(kFoldings) && c > last;) {
    const int32_t first = last + read_number(&at);
    const int32_t shape = read_number(&at);
    int32_t count = shape & 3;
    if (count > 1) {
      last = first;
      for (; count > 0; --count) {
        const int32_t to = read_number(&at);
        if (c == first) cmark_utf8proc_encode_char(to, dest);
      }
      if (c == first) return;
    } else {
      last = first + (shape >> (2 - count));
      const int32_t distance = read_number(&at);
      if (c >= first && c <= last && ((c - first) & count) == 0) {
        c += distance & 1 ? ~(distance >> 1) : distance >> 1;
        break;
      }
    }
  }
  cmark_utf8proc_encode_char(c, dest);
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

/* Names by what is made of their letters: what begins each chain, and what follows each name in its own. 0 is none. */
static uint16_t chains[kChains];
static struct {
  const uint8_t* name;
  int32_t value;
  uint16_t next;
} references[kReferences + 1];

static uint16_t* chain_of(const uint8_t* name, size_t size) {
  uint32_t sum = 0;
  while (size > 0) sum = 31 * sum + name[--size];
  return &chains[sum % kChains];
}

/* Once, for good: looking through all the names takes as long for every reference. */
static void make_chains(void) {
  const uint8_t* name = kNames;
  const uint8_t* at = kValues;
  int32_t value = 0;
  for (uint16_t i = 1; i <= kReferences; ++i) {
    const size_t size = strlen((const char*)name);
    uint16_t* chain = chain_of(name, size);
    value += read_number(&at);
    references[i].name = name;
    references[i].value = value;
    references[i].next = *chain;
    *chain = i;
    name += size + 1;
  }
}

/* Writes what the reference stands for, if there is one of that name. */
static int write_reference(cmark_strbuf* out, const uint8_t* wanted, size_t size) {
  if (!references[1].name) make_chains();
  for (uint16_t i = *chain_of(wanted, size); i > 0; i = references[i].next) {
    const char* name = (const char*)references[i].name;
    if (strncmp(name, (const char*)wanted, size) != 0 || name[size] != '\0') continue;
    cmark_utf8proc_encode_char(references[i].value & 0x1FFFFF, out);
    const int32_t second = kSeconds[references[i].value >> 21];
    if (second) cmark_utf8proc_encode_char(second, out);
    return 1;
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
