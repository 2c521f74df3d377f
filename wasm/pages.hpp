#pragma once

#include <cstddef>
#include <cstdint>

/// Where memory.cpp gets its memory. In a module it lies after the linker's own data and grows by pages. Natively it
/// is a block of fixed size, and AddressSanitizer knows which of its bytes are in use (tests/module/pages.cpp).
#ifdef __wasm__

/// The end of the linker's own data.
extern "C" char __heap_base;

namespace klipp::module {

inline constexpr char* kMemory = &__heap_base;

/// Whether there is memory up to `end`; asks for more if there is not.
inline bool reach(std::uintptr_t end) {
  constexpr std::uintptr_t kPage = 65536;
  const std::uintptr_t have = __builtin_wasm_memory_size(0) * kPage;
  return end <= have || __builtin_wasm_memory_grow(0, (end - have + kPage - 1) / kPage) != SIZE_MAX;
}

inline void hand_out(const char* /*memory*/, std::size_t /*size*/) {}
inline void take_back(const char* /*from*/) {}

}  // namespace klipp::module

#else

extern "C" char klipp_module_memory[];

// The C library has these names; the linker redirects calls to these functions (--wrap).
#define malloc __wrap_malloc
#define free __wrap_free
#define calloc __wrap_calloc
#define realloc __wrap_realloc

namespace klipp::module {

inline constexpr char* kMemory = klipp_module_memory;

bool reach(std::uintptr_t end);

/// `size` bytes at `memory` may be used from now on.
void hand_out(const char* memory, std::size_t size);

/// Memory from `from` on may no longer be used.
void take_back(const char* from);

}  // namespace klipp::module

#endif
