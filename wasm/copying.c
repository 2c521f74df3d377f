/* Those functions of the C library that everything calls. What is copied or filled is a few bytes long nearly every
 * time, and then the time goes by before an engine has begun with memory.copy or memory.fill; beyond that nothing is
 * faster. The library's own have neither, and are five times as long. */
#include <string.h>

#ifdef KLIPP_COPIES_AT_ONCE
enum { kFew = 0 };
#else
enum { kFew = 24 };
#endif

void* memcpy(void* restrict to, const void* restrict from, size_t size) {
  if (kFew == 0 || size > kFew) return __builtin_memcpy(to, from, size);
  char* at = to;
  for (const char* more = from; size > 0; --size) *at++ = *more++;
  return to;
}

void* memmove(void* to, const void* from, size_t size) { return __builtin_memmove(to, from, size); }

void* memset(void* to, int byte, size_t size) { return __builtin_memset(to, byte, size); }
