#include "text/arena.hpp"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

namespace klipp {

namespace {

constexpr std::size_t kAlignment = 8;

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define __SANITIZE_ADDRESS__ 1  // as gcc says it
#endif
#endif
#ifdef __SANITIZE_ADDRESS__
constexpr std::size_t kSmallestChunk = 0;  // each thing in a chunk of its own, so that the sanitizer sees where it ends
constexpr std::size_t kLargestChunk = 0;
#else
// Few to ask for, each twice what all before it are together. glibc maps the first one apart, as it is so large, and once
// that is freed keeps memory of this size for the next text. What goes back to the system comes again page by page, which
// took longer than all else for an article of 16 KB.
constexpr std::size_t kSmallestChunk = 256 * 1024;
constexpr std::size_t kLargestChunk = 1024 * 1024;
#endif

// An allocator hands out bytes and keeps its own notes among them: each cast below is from one to the other, and
// kAlignment is enough for both.

/// At least one unit, so that a released block has room for the link to the next.
constexpr std::size_t align(std::size_t size) {
  return (std::max<std::size_t>(size, 1) + kAlignment - 1) / kAlignment * kAlignment;
}

}  // namespace

struct alignas(kAlignment) Arena::Chunk {
  Chunk* before;
};

/// What stands in front of everything handed out; a released one's memory holds the next of its size.
struct alignas(kAlignment) Arena::Block {
  std::size_t size;  ///< aligned

  /// What is handed out begins where the block's own fields end.
  char* memory() { return static_cast<char*>(static_cast<void*>(this + 1)); }
  [[nodiscard]] const char* end() const { return static_cast<const char*>(static_cast<const void*>(this + 1)) + size; }
  Block*& next() { return *static_cast<Block**>(static_cast<void*>(this + 1)); }
  [[nodiscard]] std::size_t size_class() const { return size / kAlignment; }
  static Block& of(void* memory) { return static_cast<Block*>(memory)[-1]; }
};

Arena::~Arena() {
  while (chunk_ != nullptr) std::free(std::exchange(chunk_, chunk_->before));
}

void Arena::add_chunk(std::size_t room) {
  void* raw = std::malloc(sizeof(Chunk) + room);
  if (raw == nullptr) std::abort();
  chunk_ = new (raw) Chunk{chunk_};
  bytes_ += sizeof(Chunk) + room;
  next_ = static_cast<char*>(raw) + sizeof(Chunk);
  end_ = next_ + room;
}

void* Arena::take(std::size_t size) {
  size = align(size);
  const std::size_t size_class = size / kAlignment;
  if (size_class < kSizes && released_[size_class] != nullptr) {
    return std::exchange(released_[size_class], released_[size_class]->next())->memory();
  }
  const std::size_t needed = sizeof(Block) + size;
  if (static_cast<std::size_t>(end_ - next_) < needed)
    add_chunk(std::max(needed, std::clamp(2 * bytes_, kSmallestChunk, kLargestChunk)));
  auto* block = new (next_) Block{size};
  next_ += needed;
  return block->memory();
}

void* Arena::allocate(std::size_t size) {
  void* memory = take(size);
  std::memset(memory, 0, size);
  return memory;
}

bool Arena::is_last(const Block& block) const { return block.end() == next_; }

void Arena::release(void* memory) {
  if (memory == nullptr) return;
  Block& block = Block::of(memory);
  if (is_last(block)) {
    next_ = block.memory() - sizeof(Block);
  } else if (block.size_class() < kSizes) {
    block.next() = std::exchange(released_[block.size_class()], &block);
  }
}

void* Arena::reallocate(void* memory, std::size_t size) {
  if (memory == nullptr) return take(size);
  Block& block = Block::of(memory);
  if (size <= block.size) return memory;
  const std::size_t more = align(size) - block.size;
  if (is_last(block) && more <= static_cast<std::size_t>(end_ - next_)) {
    next_ += more;
    block.size += more;
    return memory;
  }
  void* moved = std::memcpy(take(size), memory, block.size);
  release(memory);
  return moved;
}

}  // namespace klipp
