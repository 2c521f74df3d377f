#include <algorithm>

#include "body/excerpt.hpp"
#include "text/char_set.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

/// Most characters are above all white space, so that most are told by one comparison.
bool ends_token(char c) { return static_cast<unsigned char>(c) <= ' ' && kSpaces.has(c); }

/// Letters, digits and pictures make a word; ASCII and general punctuation alone does not.
bool makes_word(std::string_view character) {
  const char c = character.front();
  if (static_cast<unsigned char>(c) < 0x80) return kAlphanumeric.has(c);
  const std::uint32_t value = first_code_point(character).value;
  return value >= 0xC0 && (value < 0x2000 || value > 0x206F);
}

/// Of a character that begins with this byte and the next, how many fifths of a word it takes to read. Scripts without
/// spaces between words are counted by character: 500 of Chinese, Japanese and Korean in the time of 200 words, as
/// Medium does, and 1,000 of Thai and Lao, whose words have about five. All of these take three bytes.
std::size_t fifths_of(unsigned char first, unsigned char second) {
  if (first >= 0xE3 && first <= 0xED) return 2;                      // U+3000 to U+D7FF
  return first == 0xE0 && second >= 0xB8 && second <= 0xBB ? 1 : 0;  // U+0E00 to U+0EFF
}

/// Takes a token off the front of `text`, and the space behind it; as how many words it reads.
std::size_t take_token(std::string_view& text) {
  const char* at = text.data();
  const char* const end = at + text.size();
  const auto rest = [&] { return std::string_view(at, static_cast<std::size_t>(end - at)); };
  while (at != end && !ends_token(*at) && !makes_word(rest())) at += first_code_point(rest()).length;
  const bool is_word = at != end && !ends_token(*at);
  std::size_t fifths = 0;
  for (; at != end && !ends_token(*at); ++at) {
    const auto byte = static_cast<unsigned char>(*at);
    if (byte >= 0xE0 && end - at > 1) fifths += fifths_of(byte, static_cast<unsigned char>(at[1]));
  }
  if (at != end) ++at;
  text = rest();
  return is_word ? std::max<std::size_t>(1, fifths / 5) : 0;
}

/// Takes a tag or comment off the front of `html`; of a script or style, all of it up to its end tag. So of what Klipp
/// says of an embed, in a body that was converted: that is no more to read than the embed was.
void take_tag(std::string_view& html) {
  std::string_view end = html.starts_with("<!--") ? "-->" : ">";
  if (html.starts_with("<script")) end = "</script";
  if (html.starts_with("<style")) end = "</style";
  if (html.starts_with(R"(<p class="klipp-embed)")) end = "</p";
  const std::size_t at = html.find(end, 1);
  html.remove_prefix(at == std::string_view::npos ? html.size() : at + end.size());
}

}  // namespace

std::size_t count_html_words(std::string_view html) {
  constexpr CharSet kTags("<");
  std::size_t words = 0;
  while (!html.empty()) {
    words += count_words(take(html, length_before(html, kTags)));
    if (!html.empty()) take_tag(html);
  }
  return words;
}

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  while (!text.empty()) {
    if (text.front() == '<' && text.starts_with("<!--")) {
      text.remove_prefix(std::min(text.find("-->", 4), text.size() - 3) + 3);
      continue;
    }
    words += take_token(text);
  }
  return words;
}

}  // namespace klipp
