/* Two functions of cmark, linked in place of its own (see --wrap in CMakeLists.txt), as is the one in
 * cmark_references.cpp: the tables that upstream compiles into them are a tenth of the download. They do what
 * upstream's do; tests/wasm/cmark_tables.test.mjs compares them with the native build, which has upstream's. */
#include "cmark_tables.h"

#include <buffer.h>
#include <cmark_ctype.h>
#include <stdint.h>
#include <utf8.h>

#define END(list) ((list) + sizeof(list))

void __wrap_cmark_utf8proc_case_fold(cmark_strbuf* dest, const uint8_t* text, bufsize_t size);
int __wrap_cmark_utf8proc_is_punctuation(int32_t c);

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
