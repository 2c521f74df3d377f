/* The functions that Emscripten's C library would import from JavaScript, if the module could ever call them. Defined
 * here, the module imports nothing at all: it cannot reach the page, the network or a clock, and any host can start it.
 */
#include <stdint.h>

/* abort() and exit() end here; a trap is what the host knows how to recover from. */
_Noreturn void __wasi_proc_exit(uint32_t code) {
  (void)code;
  __builtin_trap();
}
