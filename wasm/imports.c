/* What Emscripten's C library would import from JavaScript, as far as anything here could ever call it. Defined here,
 * the module imports nothing at all: it cannot reach the page, the network or a clock, and any host can start it. */
#include <stddef.h>
#include <stdint.h>

/* The host makes its views of memory anew after every call, so nobody needs to be told. */
void emscripten_notify_memory_growth(size_t index) { (void)index; }

/* abort() and exit() end here; a trap is what the host knows how to recover from. */
_Noreturn void __wasi_proc_exit(uint32_t code) {
  (void)code;
  __builtin_trap();
}

/* stdio is linked by cmark's debugging functions only; there is nobody to read what they print. */
uint16_t __wasi_fd_write(uint32_t fd, const void* vectors, size_t count, size_t* written) {
  (void)fd, (void)vectors, (void)count;
  *written = 0;
  return 0;
}

uint16_t __wasi_fd_close(uint32_t fd) { return (void)fd, 0; }

uint16_t __wasi_fd_seek(uint32_t fd, int64_t offset, uint8_t whence, uint64_t* position) {
  (void)fd, (void)offset, (void)whence;
  *position = 0;
  return 0;
}
