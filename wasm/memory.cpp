#include "memory.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>

#include "klipp/text.hpp"
#include "pages.hpp"

namespace {

using namespace klipp::module;

constexpr std::uintptr_t kAlignment = 8;

/// The first byte that is free, and the first that start_afresh() may take back.
char* next_free = kMemory;
char* kept_end = kMemory;

/// Addresses as numbers, as memory has an end and everything in it is aligned.
/// An address as a number, to count in pages.
std::uintptr_t number(const char* address) { return reinterpret_cast<std::uintptr_t>(address); }

/// The next `size` bytes; null where there are none.
char* take_bytes(std::size_t size) {
  char* start = next_free;
  const std::uintptr_t end = number(start) + size;
  if (end < size || !reach(end)) return nullptr;
  next_free = start + size;
  hand_out(start, size);
  return start;
}

/// The same, aligned for anything.
void* take(std::size_t size) {
  next_free += -number(next_free) & (kAlignment - 1);
  return take_bytes(size);
}

void* checked(void* memory) {
  if (memory == nullptr) __builtin_trap();
  return memory;
}

}  // namespace

void klipp::module::start_afresh() {
  next_free = kept_end;
  take_back(kept_end);
}

void klipp::module::keep_memory() { kept_end = next_free; }

void* klipp::take_memory(std::size_t size) { return checked(take(size)); }

std::string_view klipp::joined(std::string_view text, std::string_view more) {
  if (more.empty()) return text;
  const std::size_t size = text.size() + more.size();
  if (!text.empty() && text.data() + text.size() == next_free) {
    std::memcpy(checked(take_bytes(more.size())), more.data(), more.size());
    return {text.data(), size};
  }
  auto* both = static_cast<char*>(checked(take_bytes(size)));
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

/// The length of `memory` is not known; it ends at the latest where the new memory begins.
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
