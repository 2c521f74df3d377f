/* Two functions of the C library, which go through text a byte at a time here. Emscripten's own go by words, in several
 * times the code, which does not pay for the short texts that a module searches. */
#include <stddef.h>

void* memchr(const void* memory, int wanted, size_t size) {
  const unsigned char* at = memory;
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
