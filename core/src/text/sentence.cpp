#include "text/sentence.hpp"

namespace klipp {

String sentence(std::string_view pattern, std::initializer_list<std::string_view> words) {
  String text;
  const std::string_view* next = words.begin();
  for (const char c : pattern) {
    if (c == '%') {
      text.append(*next++);
    } else {
      text += c;
    }
  }
  return text;
}

}  // namespace klipp
