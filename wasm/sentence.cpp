#include "text/sentence.hpp"

namespace klipp {

String sentence(Sentence which, std::initializer_list<std::string_view> words) {
  String text = decimal(static_cast<int>(which));
  for (const std::string_view word : words) text.append("\x1F").append(word);
  return text;
}

}  // namespace klipp
