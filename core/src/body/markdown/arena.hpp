#pragma once

#include <array>
#include <cstddef>

namespace klipp {

/// Memory for many small things that all end at once. A tree of Markdown is made of hundreds of thousands of nodes, and
/// a general allocator scatters them and gives them back one by one; here they lie side by side, in the order in which
/// they were made, and end in one go.
///
/// What is released makes room for the next thing of its size. Running out of memory aborts: the libraries it serves
/// cannot go on without, and in a module that costs one widget only.
class Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;
  ~Arena();

  /// `size` bytes of zeros, aligned for a pointer or a double.
  void* allocate(std::size_t size);

  /// As realloc() has it; `memory` is null or from this arena. What is new is not zeroed.
  void* reallocate(void* memory, std::size_t size);

  /// As free() has it.
  void release(void* memory);

 private:
  struct Chunk;
  struct Block;
  static constexpr std::size_t kSizes = 32;  ///< small sizes whose released blocks are kept apart

  void* take(std::size_t size);
  void add_chunk(std::size_t room);
  [[nodiscard]] bool is_last(const Block& block) const;

  Chunk* chunk_ = nullptr;  ///< the newest; each knows the one before it
  char* next_ = nullptr;
  char* end_ = nullptr;
  std::array<Block*, kSizes> released_{};
};

}  // namespace klipp
