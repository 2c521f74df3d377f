#include "memory.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>

/// Where the linker's own data end.
extern "C" unsigned char __heap_base;

namespace {

constexpr std::uintptr_t kAlignment = 8;
constexpr std::uintptr_t kPage = 65536;

/// The first byte that is free, and the first that start_afresh() may take back; 0 until there is one.
std::uintptr_t next_free = 0;
std::uintptr_t kept_end = 0;

std::uintptr_t aligned(std::uintptr_t address) { return (address + kAlignment - 1) & ~(kAlignment - 1); }

/// Whether there is memory up to `end`; asks for more where there is not.
bool reach(std::uintptr_t end) {
  const std::uintptr_t have = __builtin_wasm_memory_size(0) * kPage;
  return end <= have || __builtin_wasm_memory_grow(0, (end - have + kPage - 1) / kPage) != SIZE_MAX;
}

void* take(std::size_t size) {
  if (next_free == 0) next_free = aligned(reinterpret_cast<std::uintptr_t>(&__heap_base));
  const std::uintptr_t start = next_free;
  const std::uintptr_t end = aligned(start + size);
  if (end < start || !reach(end)) return nullptr;
  next_free = end;
  return reinterpret_cast<void*>(start);
}

}  // namespace

void klipp::module::start_afresh() {
  if (kept_end == 0) kept_end = next_free;
  next_free = kept_end;
}

// The C library's names, so that what is in C comes here, too.
extern "C" {

void* malloc(std::size_t size) { return take(size); }

void free(void* /*memory*/) {}

/// Memory is used again, so it is not zero by itself.
void* calloc(std::size_t count, std::size_t size) {
  std::size_t bytes = 0;
  if (__builtin_mul_overflow(count, size, &bytes)) return nullptr;
  void* memory = take(bytes);
  return memory == nullptr ? nullptr : std::memset(memory, 0, bytes);
}

/// How long `memory` is, nobody knows: at most up to what is new.
void* realloc(void* memory, std::size_t size) {
  void* moved = take(size);
  if (memory == nullptr || moved == nullptr) return moved;
  const auto room = static_cast<std::size_t>(static_cast<char*>(moved) - static_cast<char*>(memory));
  return std::memcpy(moved, memory, size < room ? size : room);
}

}  // extern "C"

void* operator new(std::size_t size) {
  void* memory = take(size);
  if (memory == nullptr) __builtin_trap();
  return memory;
}
void* operator new[](std::size_t size) { return operator new(size); }
void operator delete(void* /*memory*/) noexcept {}
void operator delete[](void* /*memory*/) noexcept {}
void operator delete(void* /*memory*/, std::size_t /*size*/) noexcept {}
void operator delete[](void* /*memory*/, std::size_t /*size*/) noexcept {}
