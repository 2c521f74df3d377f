/* Two functions of the C library, which go through text a byte at a time here. Emscripten's own go by words, in several
 * times the code, which does not pay for the short texts that a module searches. */
#include <stddef.h>
#include <stdint.h>

#ifdef KLIPP_SEARCHES_WORDS
/* WebAssembly reads them from any address. */
typedef uint64_t Word __attribute__((aligned(1), may_alias));

enum { kWord = sizeof(Word) };

/* Whether a byte of `word` is zero; which, it would not say. */
static int has_zero(uint64_t word) {
  const uint64_t ones = 0x0101010101010101U;
  return ((word - ones) & ~word & (ones << 7)) != 0;
}
#endif

void* memchr(const void* memory, int wanted, size_t size) {
  const unsigned char* at = memory;
#ifdef KLIPP_SEARCHES_WORDS
  const uint64_t all_wanted = (unsigned char)wanted * 0x0101010101010101U;
  for (; size >= kWord && !has_zero(*(const Word*)at ^ all_wanted); size -= kWord) at += kWord;
#endif
  for (; size > 0; --size, ++at) {
    if (*at == (unsigned char)wanted) return (void*)at;
  }
  return NULL;
}

size_t strlen(const char* text) {
  size_t length = 0;
  while (text[length] != '\0') ++length;
  return length;
}
