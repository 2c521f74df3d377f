/// The memory of a module, and the text and lists in it, under sanitizers. Without a test framework: what one allocates
/// would lie in this memory, and go with it.
#include "memory.hpp"

#include <sanitizer/asan_interface.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <initializer_list>

#include "klipp/text.hpp"

namespace {

using klipp::Buffer;
using klipp::List;
using klipp::String;

int failures = 0;

/// More than there is; the compiler is not to know.
volatile std::size_t most = SIZE_MAX;

void expect(bool holds, const char* what, int line) {
  if (holds) return;
  std::fprintf(stderr, "memory_test.cpp:%d: %s\n", line, what);
  ++failures;
}
#define EXPECT(condition) expect(condition, #condition, __LINE__)

bool is_poisoned(const void* place) { return __asan_address_is_poisoned(place) != 0; }

void text_grows_where_it_lies() {
  String text = klipp::copy_of("ab");
  const char* place = text.data();
  text.append("cd").push_back('e');
  EXPECT(text == "abcde");
  EXPECT(text.data() == place);
  EXPECT(is_poisoned(text.data() + text.size()));
}

void text_grows_elsewhere_behind_other_text() {
  String text = klipp::copy_of("ab");
  const String other = klipp::copy_of("xy");
  text += "cd";
  EXPECT(text == "abcd");
  EXPECT(other == "xy");
}

void text_stays_where_it_lies_when_it_gets_nothing() {
  String text = klipp::copy_of("ab");
  const char* place = text.data();
  klipp::copy_of("xy");
  text += "";
  EXPECT(text == "ab");
  EXPECT(text.data() == place);
}

void a_copy_stays_as_it_is_when_the_text_grows() {
  String text = klipp::copy_of("ab");
  const String copy = text;
  text += "cd";
  EXPECT(copy == "ab");
}

void a_buffer_grows_while_other_text_is_made() {
  Buffer buffer;
  String other = klipp::copy_of("other");
  for (int i = 0; i < 1000; ++i) {
    const String before = other;
    other = klipp::copy_of("other");
    buffer.append("abc");
    EXPECT(before == "other" && other == "other");
  }
  EXPECT(buffer.text().size() == 3000);
  EXPECT(buffer.text().substr(2997) == "abc");
}

void a_list_keeps_its_entries_when_it_grows() {
  List<int> list;
  for (int i = 0; i < 1000; ++i) list.push_back(i);
  EXPECT(list.size() == 1000 && list.front() == 0 && list.back() == 999);
  list.pop_back();
  EXPECT(list.back() == 998);
  list.resize(3);
  EXPECT(list.size() == 3 && list[2] == 2);
}

void every_allocation_is_aligned() {
  for (const std::size_t size : {1, 3, 8, 13}) {
    klipp::copy_of("x");
    EXPECT(reinterpret_cast<std::uintptr_t>(std::malloc(size)) % 8 == 0);
  }
}

void zeroed_memory_is_zero_when_it_is_used_again() {
  void* memory = std::malloc(64);
  std::memset(memory, 0xFF, 64);
  klipp::module::start_afresh();
  const auto* zeroed = static_cast<const char*>(std::calloc(8, 8));
  EXPECT(zeroed == memory);
  for (int i = 0; i < 64; ++i) EXPECT(zeroed[i] == 0);
  EXPECT(std::calloc(most / 8 + 2, 8) == nullptr);
}

void memory_that_moves_keeps_what_was_in_it() {
  auto* memory = static_cast<char*>(std::malloc(16));
  std::memcpy(memory, "0123456789abcdef", 16);
  const auto* moved = static_cast<const char*>(std::realloc(memory, 32));
  EXPECT(std::memcmp(moved, "0123456789abcdef", 16) == 0);
  EXPECT(std::realloc(nullptr, 8) != nullptr);
}

void starting_afresh_takes_back_all_but_what_was_kept() {
  const String kept = klipp::copy_of("kept");
  klipp::module::keep_memory();
  const String gone = klipp::copy_of("gone");
  klipp::module::start_afresh();
  EXPECT(kept == "kept" && !is_poisoned(kept.data()));
  EXPECT(is_poisoned(gone.data()));
}

void memory_ends() {
  EXPECT(std::malloc(std::size_t{1} << 40) == nullptr);
  EXPECT(std::malloc(most) == nullptr);
  EXPECT(std::malloc(1) != nullptr);
}

}  // namespace

int main() {
  for (void (*test)() :
       {text_grows_where_it_lies, text_grows_elsewhere_behind_other_text, text_stays_where_it_lies_when_it_gets_nothing,
        a_copy_stays_as_it_is_when_the_text_grows, a_buffer_grows_while_other_text_is_made,
        a_list_keeps_its_entries_when_it_grows, every_allocation_is_aligned,
        zeroed_memory_is_zero_when_it_is_used_again, memory_that_moves_keeps_what_was_in_it,
        starting_afresh_takes_back_all_but_what_was_kept, memory_ends}) {
    klipp::module::start_afresh();
    test();
  }
  return failures == 0 ? 0 : 1;
}
