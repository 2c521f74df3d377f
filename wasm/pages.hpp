#pragma once

#include <cstddef>
#include <cstdint>

/// Where memory.cpp has its memory from: in a module, what lies behind the linker's own data, and more pages of that.
/// Natively it is a piece of fixed size, and AddressSanitizer knows which of its bytes are handed out
/// (tests/module/pages.cpp).
#ifdef __wasm__

/// Where the linker's own data end.
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

// The C library's names are taken; the linker turns calls of them to these (--wrap).
#define malloc __wrap_malloc
#define free __wrap_free
#define calloc __wrap_calloc
#define realloc __wrap_realloc

namespace klipp::module {

inline constexpr char* kMemory = klipp_module_memory;

bool reach(std::uintptr_t end);

/// `size` bytes at `memory` may be used from now on.
void hand_out(const char* memory, std::size_t size);

/// Nothing may be used any more from `from` on.
void take_back(const char* from);

}  // namespace klipp::module

#endif
