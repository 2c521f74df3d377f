#pragma once

#include <array>
#include <cstddef>

namespace klipp {

/// Memory for many small things that are all freed at once. The tree of a text can have hundreds of thousands of
/// nodes. A general allocator scatters them and frees them one by one. Here they lie side by side, in the order in
/// which they were made, and are freed together.
///
/// A released block is used again for the next thing of its size. If memory runs out, the program aborts: the
/// libraries that use the arena cannot continue, and in a module that costs only one widget.
class Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;
  ~Arena();

  /// Returns `size` bytes of zeros, aligned for a pointer or a double.
  void* allocate(std::size_t size);

  /// Like realloc(). `memory` is null or from this arena. New bytes are not zeroed.
  void* reallocate(void* memory, std::size_t size);

  /// Like free().
  void release(void* memory);

  /// How many bytes were taken from the general allocator.
  [[nodiscard]] std::size_t bytes() const { return bytes_; }

 private:
  struct Chunk;
  struct Block;
  static constexpr std::size_t kSizes = 32;  ///< small sizes whose released blocks are kept apart

  void* take(std::size_t size);
  void add_chunk(std::size_t room);
  [[nodiscard]] bool is_last(const Block& block) const;

  Chunk* chunk_ = nullptr;  ///< the newest; each has a pointer to the one before
  char* next_ = nullptr;
  char* end_ = nullptr;
  std::size_t bytes_ = 0;
  std::array<Block*, kSizes> released_{};
};

}  // namespace klipp
