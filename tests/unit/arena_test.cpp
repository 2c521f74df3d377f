#include "text/arena.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

#include "support.hpp"

namespace klipp {
namespace {

bool is_all(const void* memory, std::size_t size, char c) {
  const auto* bytes = static_cast<const char*>(memory);
  return std::all_of(bytes, bytes + size, [c](char each) { return each == c; });
}

TEST(Arena, GivesZerosAlignedForAPointerOrADouble) {
  Arena arena;
  for (std::size_t size = 0; size < 70; ++size) {
    void* memory = arena.allocate(size);
    ASSERT_NE(memory, nullptr);
    EXPECT_EQ(reinterpret_cast<std::uintptr_t>(memory) % alignof(double), 0U) << size;
    EXPECT_EQ(reinterpret_cast<std::uintptr_t>(memory) % alignof(void*), 0U) << size;
    EXPECT_TRUE(is_all(memory, size, 0)) << size;
    std::memset(memory, 'x', size);
  }
}

TEST(Arena, KeepsThingsApart) {
  Arena arena;
  std::vector<std::pair<void*, std::size_t>> things;
  for (std::size_t i = 0; i < 5'000; ++i) {
    const std::size_t size = i * 37 % 300;
    things.emplace_back(std::memset(arena.allocate(size), static_cast<char>(i), size), size);
  }
  for (std::size_t i = 0; i < things.size(); ++i) {
    ASSERT_TRUE(is_all(things[i].first, things[i].second, static_cast<char>(i))) << i;
  }
}

TEST(Arena, GivesWhatWasReleasedAgainAndZeroed) {
  Arena arena;
  void* first = std::memset(arena.allocate(24), 'x', 24);
  arena.allocate(8);  // so that the first is not the last
  arena.release(first);
  void* again = arena.allocate(20);  // as much, aligned
  EXPECT_EQ(again, first);
  EXPECT_TRUE(is_all(again, 20, 0));
}

TEST(Arena, GrowsAThingWithoutTouchingItsNeighbour) {
  Arena arena;
  void* first = arena.allocate(16);
  void* neighbour = std::memset(arena.allocate(16), 'b', 16);
  arena.allocate(16);  // so that the neighbour is not the last
  std::memset(arena.reallocate(first, 24), 'a', 24);
  void* moved = arena.reallocate(neighbour, 200);
  EXPECT_NE(moved, neighbour);
  EXPECT_TRUE(is_all(moved, 16, 'b'));
}

TEST(Arena, DoesNotGiveOneThingTwice) {
  Arena arena;
  void* a = arena.allocate(16);
  void* b = arena.allocate(16);
  arena.allocate(16);
  arena.release(a);
  arena.release(b);
  void* c = arena.allocate(16);
  void* d = arena.allocate(16);
  EXPECT_NE(c, d);
  EXPECT_EQ(std::minmax(c, d), std::minmax(a, b));
}

TEST(Arena, DoesNotGiveASmallerThingForALargerOne) {
  Arena arena;
  void* small = arena.allocate(8);
  arena.allocate(8);
  arena.release(small);
  EXPECT_NE(arena.allocate(64), small);
}

TEST(Arena, TakesTheReleaseOfNothing) { Arena().release(nullptr); }

TEST(Arena, KeepsTheContentOfWhatGrows) {
  Arena arena;
  auto* text = static_cast<char*>(arena.reallocate(nullptr, 3));
  std::memcpy(text, "abc", 3);
  for (std::size_t size = 4; size < 200'000; size *= 2) {
    text = static_cast<char*>(arena.reallocate(text, size));
    ASSERT_EQ(std::string_view(text, 3), "abc") << size;
    std::memset(text + 3, 'x', size - 3);
    if (size % 3 == 1) arena.allocate(16);  // so that it cannot always grow in place
  }
}

TEST(Arena, MovesWhatGrowsIntoSomethingElse) {
  Arena arena;
  void* first = std::memset(arena.allocate(16), 'a', 16);
  void* second = std::memset(arena.allocate(16), 'b', 16);
  void* grown = arena.reallocate(first, 4'000);
  EXPECT_NE(grown, first);
  EXPECT_TRUE(is_all(grown, 16, 'a'));
  std::memset(grown, 'c', 4'000);
  EXPECT_TRUE(is_all(second, 16, 'b'));
}

TEST(Arena, LeavesWhatShrinksWhereItIs) {
  Arena arena;
  void* memory = arena.allocate(100);
  EXPECT_EQ(arena.reallocate(memory, 10), memory);
  EXPECT_EQ(arena.reallocate(memory, 100), memory);
}

TEST(Arena, HasRoomForThingsLargerThanItsChunks) {
  Arena arena;
  void* small = std::memset(arena.allocate(8), 's', 8);
  void* large = std::memset(arena.allocate(3'000'000), 'l', 3'000'000);
  arena.release(large);
  void* larger = std::memset(arena.reallocate(nullptr, 5'000'000), 'm', 5'000'000);
  EXPECT_TRUE(is_all(larger, 5'000'000, 'm'));
  EXPECT_TRUE(is_all(small, 8, 's'));
}

}  // namespace
}  // namespace klipp
