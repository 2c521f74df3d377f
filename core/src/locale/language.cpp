#include "locale/locale_tables.hpp"
#include "text/char_set.hpp"
#include "text/choices.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

/// Scripts that are written from right to left, and languages that use one of them unless their tag names another.
constexpr std::string_view kScriptsFromRight = "arab aran hebr thaa syrc nkoo adlm rohg mand samr mend yezi";
constexpr std::string_view kLanguagesFromRight =
    "ar he fa ur yi ps sd ug dv ckb iw ji ks arc arz ary arq apc acm ars ajp aeb ayl azb bal bgn bqi brh glk haz "
    "khw lrc luz mzn nqo pnb prs rhg sdh skr syr syc trw ota sam lad jrb jpr";

constexpr CharSet kEnds("-_");

/// Hebrew to Arabic Extended-A, their presentation forms, and the blocks kept for such scripts (Unicode, UAX #9).
bool is_from_right(std::uint32_t value) {
  return (value >= 0x590 && value < 0x900) || (value >= 0xFB1D && value < 0xFE00) ||
         (value >= 0xFE70 && value < 0xFF00) || (value >= 0x10800 && value < 0x11000) ||
         (value >= 0x1E800 && value < 0x1F000);
}

/// Letters of all other scripts: what is no punctuation, space, symbol or emoji.
bool is_from_left(std::uint32_t value) {
  if (value < 0x80) return kLetters.has(static_cast<char>(value));
  const bool is_sign = value < 0xC0 || value == 0xD7 || value == 0xF7 || (value >= 0x2000 && value < 0x2C00) ||
                       (value >= 0x3000 && value < 0x3041) || (value >= 0xFE00 && value < 0xFE70) ||
                       (value >= 0x1F000 && value < 0x20000);
  return !is_sign && !is_from_right(value);
}

}  // namespace

std::string_view tag_at_start(std::string_view text) {
  return text.substr(0, length_before(text, ~(kAlphanumeric | kEnds)));
}

String language_tag(std::string_view written) {
  constexpr std::size_t kMost = 35;  // RFC 5646, 4.4.1
  String tag;
  while (!written.empty()) {
    const std::string_view part = take_before(written, kEnds);
    const bool is_first = tag.empty();
    const bool has_size = is_first ? part.size() == 2 || part.size() == 3 : !part.empty() && part.size() <= 8;
    if (!has_size || length_before(part, ~(is_first ? kLetters : kAlphanumeric)) < part.size()) return {};
    tag.append(is_first ? "" : "-").append(part);
  }
  return tag.size() <= kMost ? tag : String();
}

std::string_view direction_of(std::string_view tag) {
  const String lower = lower_ascii(tag);
  std::string_view rest = lower;
  bool is_rtl = choice_named(kLanguagesFromRight, take_before(rest, kEnds)) >= 0;
  while (!rest.empty()) {
    const std::string_view part = take_before(rest, kEnds);
    if (part.size() == 4 && kLetters.has(part.front())) is_rtl = choice_named(kScriptsFromRight, part) >= 0;
  }
  return is_rtl ? "rtl" : "ltr";
}

bool has_letters_from_right(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    // No such letter begins with a lower byte, and most of most texts does.
    if (static_cast<unsigned char>(text[at]) < 0xD6) {
      ++at;
      continue;
    }
    const auto [value, length] = first_code_point(text.substr(at));
    if (is_from_right(value)) return true;
    at += length;
  }
  return false;
}

void TurnedText::add(std::string_view text) {
  while (!text.empty() && !is_decided()) {
    const auto [value, length] = first_code_point(text);
    const bool is_of_rtl = is_from_right(value);
    if (is_of_rtl || is_from_left(value)) (is_of_rtl == is_in_rtl_ ? has_own_ : has_other_) = true;
    text.remove_prefix(length);
    seen_ += length;
  }
}

std::string_view turned_direction(std::string_view text, std::string_view around) {
  TurnedText turned(around);
  turned.add(text);
  return turned.direction();
}

Languages::Languages(std::string_view the_text, std::string_view the_words)
    : text(the_text), direction(text.empty() ? "auto" : klipp::direction_of(text)), spoken(the_words) {
  std::string_view rest = text;
  std::string_view of_words = the_words;
  const String language = lower_ascii(take_before(rest, kEnds));
  // "no" is bokmål unless it says otherwise.
  if (language == take_before(of_words, '-') || (language == "no" && the_words == "nb")) return;
  words = the_words;
  if (const std::string_view other = klipp::direction_of(the_words); other != direction) words_direction = other;
}

}  // namespace klipp
