/* Functions of the C library that cmark calls, in a tenth of the library's size. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* cmark's fprintf, which tells stderr why it aborts (see core/cmake/cmark_gfm.cmake): there is nobody to read that. */
int klipp_tell_nobody(FILE* file, const char* format, ...);
int klipp_tell_nobody(FILE* file, const char* format, ...) { return (void)file, (void)format, 0; }

/* Looks for the "[x]" of a task in its line. */
char* strstr(const char* text, const char* wanted) {
  const size_t size = strlen(wanted);
  for (; *text; ++text) {
    if (strncmp(text, wanted, size) == 0) return (char*)text;
  }
  return NULL;
}

typedef int Compare(const void*, const void*);

/* Lets the entry at `root` sink to its place in the heap below it. */
static void sink(const void** heap, size_t root, size_t size, Compare* compare) {
  for (size_t child; (child = 2 * root + 1) < size; root = child) {
    if (child + 1 < size && compare(&heap[child], &heap[child + 1]) < 0) ++child;
    if (compare(&heap[root], &heap[child]) >= 0) return;
    const void* entry = heap[root];
    heap[root] = heap[child];
    heap[child] = entry;
  }
}

/* Heapsort, for arrays of pointers, which are all that cmark sorts: no order of them makes it slow. */
void qsort(void* array, size_t size, size_t width, Compare* compare) {
  (void)width;
  const void** heap = array;
  for (size_t root = size / 2; root > 0; --root) sink(heap, root - 1, size, compare);
  while (size > 1) {
    const void* greatest = heap[0];
    heap[0] = heap[--size];
    heap[size] = greatest;
    sink(heap, 0, size, compare);
  }
}
