#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// The types for text and lists: std::string and std::vector, which own what they hold.
///
/// In a WebAssembly module they own nothing: all of a module's memory is freed at once, before the next call
/// (wasm/memory.hpp). With KLIPP_ONE_CALL_MEMORY both types are a pointer and a size that can be copied byte by byte.
/// Otherwise half of a module's code would move and free memory and tell short strings from long ones. They have the
/// part of the standard interface that the core uses, with the same meaning. Memory that runs out ends the call.
namespace klipp {

#ifndef KLIPP_ONE_CALL_MEMORY

using String = std::string;

template <typename T>
using List = std::vector<T>;

/// A copy that does not change if the memory behind `text` does.
inline String copy_of(std::string_view text) { return String(text); }

/// Text that grows piece by piece, while other text is made in between.
class Buffer {
 public:
  void append(std::string_view more) { text_.append(more); }
  [[nodiscard]] std::string_view text() const { return text_; }
  String take() && { return std::move(text_); }

 private:
  String text_;
};

#else

/// Memory that lasts until the end of the call.
void* take_memory(std::size_t size);

/// `text` and `more` in one piece. It stays in place if `text` was the last thing allocated; otherwise it is a copy.
std::string_view joined(std::string_view text, std::string_view more);

/// The memory of a list of any type.
struct ListMemory {
  void* data = nullptr;
  std::size_t size = 0;  ///< in entries, like `room`
  std::size_t room = 0;

  /// The place for one more entry, which has `entry` bytes.
  void* next(std::size_t entry);
};

class String : public std::string_view {
 public:
  using std::string_view::string_view;
  constexpr String() = default;
  constexpr String(std::string_view text) : std::string_view(text) {}  // NOLINT(google-explicit-constructor)
  String(std::size_t count, char c) {
    while (count-- > 0) *this += c;
  }

  String& append(std::string_view more) { return *this = joined(*this, more); }
  String& append(std::size_t count, char c) { return append(String(count, c)); }
  String& operator+=(std::string_view more) { return append(more); }
  String& operator+=(char c) { return append({&c, 1}); }
  void push_back(char c) { *this += c; }
  void erase(std::size_t from) { *this = substr(0, from); }
  void clear() { *this = {}; }
  void reserve(std::size_t) {}
};

inline String operator+(std::string_view a, std::string_view b) { return joined(a, b); }

inline String copy_of(std::string_view text) { return joined({}, text); }

class Buffer {
 public:
  void append(std::string_view more);
  [[nodiscard]] std::string_view text() const { return {data_, size_}; }
  String take() && { return text(); }

 private:
  char* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t room_ = 0;
};

/// A list of anything that can be copied byte by byte. A list and its copy must not both grow.
template <typename T>
class List {
 public:
  List() = default;
  explicit List(std::size_t size) { resize(size); }
  void resize(std::size_t size) {
    while (memory_.size < size) emplace_back();
    memory_.size = size;
  }

  [[nodiscard]] std::size_t size() const { return memory_.size; }
  [[nodiscard]] bool empty() const { return size() == 0; }
  T* begin() { return static_cast<T*>(memory_.data); }
  T* end() { return begin() + size(); }
  [[nodiscard]] const T* begin() const { return static_cast<const T*>(memory_.data); }
  [[nodiscard]] const T* end() const { return begin() + size(); }
  T& operator[](std::size_t i) { return begin()[i]; }
  const T& operator[](std::size_t i) const { return begin()[i]; }
  T& front() { return *begin(); }
  [[nodiscard]] const T& front() const { return *begin(); }
  T& back() { return end()[-1]; }
  [[nodiscard]] const T& back() const { return end()[-1]; }
  void pop_back() { --memory_.size; }

  template <typename... Args>
  T& emplace_back(Args&&... args) {
    static_assert(std::is_trivially_destructible_v<T>);
    return *new (memory_.next(sizeof(T))) T{std::forward<Args>(args)...};
  }
  void push_back(const T& value) { emplace_back(value); }

 private:
  ListMemory memory_;
};

#endif

/// `number` in decimal digits (decimal.cpp). It must not be negative.
String decimal(std::uint64_t number);
template <std::integral Number>
String decimal(Number number) {
  return decimal(static_cast<std::uint64_t>(number));
}

}  // namespace klipp
