#include "share/hashtags.hpp"

#include "text/choices.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace klipp {

String hashtag_of(std::string_view text) {
  String hashtag;
  bool is_number = true;
  while (!text.empty()) {
    const CodePoint next = first_code_point(text);
    const std::string_view character = take(text, next.length);
    if (!is_word_character(next.value)) continue;
    if (!is_decimal_digit(next.value)) is_number = false;
    hashtag += character;
  }
  return is_number ? String() : hashtag;
}

bool has_hashtag(std::string_view list, std::string_view hashtag) {
  const String wanted = lower_ascii(hashtag);
  while (!list.empty()) {
    if (lower_ascii(take_before(list, ',')) == wanted) return true;
  }
  return false;
}

void add_hashtags(String& list, std::string_view text, const CharSet& separators) {
  while (!text.empty()) {
    const String hashtag = hashtag_of(take(text, length_before(text, separators)));
    if (!text.empty()) text.remove_prefix(1);
    if (hashtag.empty() || has_hashtag(list, hashtag)) continue;
    if (!list.empty()) list += ',';
    list += hashtag;
  }
}

}  // namespace klipp
