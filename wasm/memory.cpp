#include "memory.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>

#include "klipp/text.hpp"

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

/// The next `size` bytes from `start` on; null where there are none.
void* take_from(std::uintptr_t start, std::size_t size) {
  const std::uintptr_t end = start + size;
  if (end < start || !reach(end)) return nullptr;
  next_free = end;
  return reinterpret_cast<void*>(start);
}

std::uintptr_t first_free() {
  if (next_free == 0) next_free = reinterpret_cast<std::uintptr_t>(&__heap_base);
  return next_free;
}

void* take(std::size_t size) { return take_from(aligned(first_free()), size); }

void* checked(void* memory) {
  if (memory == nullptr) __builtin_trap();
  return memory;
}

}  // namespace

void klipp::module::start_afresh() {
  if (kept_end == 0) kept_end = next_free;
  next_free = kept_end;
}

void* klipp::take_memory(std::size_t size) { return checked(take(size)); }

std::string_view klipp::joined(std::string_view text, std::string_view more) {
  if (more.empty()) return text;
  const std::size_t size = text.size() + more.size();
  const auto end = reinterpret_cast<std::uintptr_t>(text.data() + text.size());
  if (!text.empty() && end == next_free) {
    std::memcpy(checked(take_from(end, more.size())), more.data(), more.size());
    return {text.data(), size};
  }
  // Bytes need no alignment.
  auto* both = static_cast<char*>(checked(take_from(first_free(), size)));
  std::memcpy(both, text.data(), text.size());
  std::memcpy(both + text.size(), more.data(), more.size());
  return {both, size};
}

void klipp::Buffer::append(std::string_view more) {
  if (room_ - size_ < more.size()) {
    room_ = 2 * (size_ + more.size());
    data_ = static_cast<char*>(std::memcpy(take_memory(room_), data_, size_));
  }
  std::memcpy(data_ + size_, more.data(), more.size());
  size_ += more.size();
}

void* klipp::ListMemory::next(std::size_t entry) {
  if (size == room) {
    room = room == 0 ? 4 : 2 * room;
    data = std::memcpy(take_memory(room * entry), data, size * entry);
  }
  return static_cast<char*>(data) + size++ * entry;
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

void* operator new(std::size_t size) { return klipp::take_memory(size); }
void* operator new[](std::size_t size) { return operator new(size); }
void operator delete(void* /*memory*/) noexcept {}
void operator delete[](void* /*memory*/) noexcept {}
void operator delete(void* /*memory*/, std::size_t /*size*/) noexcept {}
void operator delete[](void* /*memory*/, std::size_t /*size*/) noexcept {}
