#include "text/sentence.hpp"

namespace klipp {

String sentence(Sentence which, std::initializer_list<std::string_view> words) {
  String text;
  const std::string_view* next = words.begin();
  for (const char c : sentence_table()[static_cast<std::size_t>(which)]) {
    if (c == '%') {
      text.append(*next++);
    } else {
      text += c;
    }
  }
  return text;
}

}  // namespace klipp
