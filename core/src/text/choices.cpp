#include "text/choices.hpp"

#include <algorithm>

namespace klipp {

std::string_view take_before(std::string_view& rest, char end) {
  const std::string_view taken = rest.substr(0, rest.find(end));
  rest.remove_prefix(std::min(taken.size() + 1, rest.size()));
  return taken;
}

int choice_named(std::string_view words, std::string_view word) {
  for (int number = 0; !words.empty(); ++number) {
    if (take_word(words) == word) return number;
  }
  return -1;
}

std::string_view choice_at(std::string_view words, int number, char end) {
  while (number-- > 0) take_before(words, end);
  return take_before(words, end);
}

String listed(std::string_view words, std::string_view before_last) {
  String text(take_word(words));
  while (!words.empty()) {
    const std::string_view word = take_word(words);
    text.append(words.empty() ? before_last : ", ").append(word);
  }
  return text;
}

}  // namespace klipp
