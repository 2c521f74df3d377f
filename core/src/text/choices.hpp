#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "klipp/text.hpp"

/// The allowed words of a value, in one text: "both top bottom". The number of a word is that of the enumerator.
namespace klipp {

/// Removes everything up to and including the next `end` from the front of `rest`, and returns it without `end`.
std::string_view take_before(std::string_view& rest, char end);

/// Removes the next word from the front of `rest` and returns it.
inline std::string_view take_word(std::string_view& rest) { return take_before(rest, ' '); }

/// The number of `word` in `words`, from 0; -1 if it is not among them.
int choice_named(std::string_view words, std::string_view word);

/// The word of that number, which must exist. Words are separated by `end`.
std::string_view choice_at(std::string_view words, int number, char end = ' ');

/// The words as a list in a message: "both, top or bottom".
String listed(std::string_view words, std::string_view before_last = " or ");

/// How many enumerators there are from 0 to `last`.
template <typename Enum>
constexpr std::size_t count_to(Enum last) {
  return static_cast<std::size_t>(last) + 1;
}

/// Whether `rows` has one row for each enumerator up to `last`, in order. `key` is the member with a row's enumerator.
template <typename Row, std::size_t kRows, typename Enum>
constexpr bool in_order(const Row (&rows)[kRows], Enum Row::*key, Enum last) {
  for (std::size_t i = 0; i < kRows; ++i) {
    if (rows[i].*key != static_cast<Enum>(i)) return false;
  }
  return kRows == count_to(last);
}

/// Never defined: the compiler stops at the call.
void choices_are_too_few_or_too_many();

/// The words for the enumerators of `Enum`, from 0 to `kLast` and in their order. The compiler counts them.
template <typename Enum, Enum kLast>
class Choices {
 public:
  consteval explicit Choices(std::string_view words) : words_(words) {
    std::size_t count = 1;
    for (const char c : words) count += c == ' ' ? 1 : 0;
    if (count != count_to(kLast)) choices_are_too_few_or_too_many();
  }

  /// The enumerator called `word`, if there is one.
  [[nodiscard]] std::optional<Enum> find(std::string_view word) const {
    const int number = choice_named(words_, word);
    if (number < 0) return std::nullopt;
    return static_cast<Enum>(number);
  }

  /// Sets `value` to the enumerator called `word`. If there is none, returns false and leaves `value` unchanged.
  bool read(std::string_view word, Enum& value) const {
    const int number = choice_named(words_, word);
    if (number >= 0) value = static_cast<Enum>(number);
    return number >= 0;
  }

  [[nodiscard]] std::string_view operator[](Enum value) const { return choice_at(words_, static_cast<int>(value)); }

  [[nodiscard]] constexpr std::string_view words() const { return words_; }

 private:
  std::string_view words_;
};

}  // namespace klipp
