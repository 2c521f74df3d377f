#include "pages.hpp"

#include <sanitizer/asan_interface.h>

/// As much as a module may have: the linker gives it no file, and the system no page before it is used.
constexpr std::size_t kMost = 128 * 1024 * 1024;

extern "C" {
alignas(16) char klipp_module_memory[kMost];
}

namespace klipp::module {

bool reach(std::uintptr_t end) { return end <= reinterpret_cast<std::uintptr_t>(klipp_module_memory) + kMost; }

void hand_out(const char* memory, std::size_t size) { ASAN_UNPOISON_MEMORY_REGION(memory, size); }

void take_back(const char* from) {
  static const char* most = klipp_module_memory + kMost;
  ASAN_POISON_MEMORY_REGION(from, static_cast<std::size_t>(most - from));
}

}  // namespace klipp::module
