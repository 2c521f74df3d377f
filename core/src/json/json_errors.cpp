#include "json/json_errors.hpp"

#include "text/sentence.hpp"
#include "text/utf8.hpp"

namespace klipp::json {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_of_word(char c) {
  const char letter = static_cast<char>(c | 0x20);
  return is_digit(c) || c == '+' || c == '-' || c == '.' || (letter >= 'a' && letter <= 'z');
}

/// Where the run of words and numbers starts that ends at `offset`.
std::size_t word_start(std::string_view text, std::size_t offset) {
  while (offset > 0 && is_of_word(text[offset]) && is_of_word(text[offset - 1])) --offset;
  return offset;
}

Error no_syntax(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return {ErrorCode::kNotJson, "", sentence(Sentence::kEndsEarly), text.size()};
  const char c = text[offset];
  const bool printable = c > ' ' && c < 0x7F;
  return {ErrorCode::kNotJson, "",
          printable ? sentence(Sentence::kNotJsonFrom, {{&c, 1}}) : sentence(Sentence::kNotJson), offset};
}

/// Whether a backslash at `at` starts the escape of a surrogate whose second digit is from `first` to `last`.
bool is_surrogate(std::string_view text, std::size_t at, char first, char last) {
  std::size_t slashes = 0;
  while (slashes <= at && text[at - slashes] == '\\') ++slashes;
  const std::string_view escape = text.substr(at, 4);
  if (slashes % 2 == 0 || escape.size() < 4 || escape[1] != 'u' || (escape[2] | 0x20) != 'd') return false;
  const int second = escape[3] | 0x20;
  return second >= first && second <= last;
}

/// Where the escape starts that lacks its other half, where that is what is wrong with the byte at `last`.
std::size_t half_pair_at(std::string_view text, std::size_t last) {
  // Its own last digit, where it is a second half or comes behind another first half.
  if (last >= 5 && is_surrogate(text, last - 5, '8', 'f')) return last - 5;
  // Something else behind a first half: a character, an escape of one letter, the last digit of another escape.
  for (const std::size_t back : {6U, 7U, 11U}) {
    if (last >= back && is_surrogate(text, last - back, '8', 'b')) return last - back;
  }
  return std::string_view::npos;
}

/// Whether a string is whole. One whose last escape lacks digits ends in a quote, too.
bool is_whole_string(std::string_view token) {
  constexpr std::size_t kEscape = 6;  // bytes of \uXXXX
  if (token.size() < 2 || !token.starts_with('"') || !token.ends_with('"')) return false;
  const std::size_t last_escape = token.rfind("\\u");
  return last_escape == std::string_view::npos || last_escape + kEscape < token.size();
}

/// Where a token starts that is whole, and so wrong where it stands; else `last`, the byte that is wrong in it.
std::size_t start_of_fault(std::string_view text, std::size_t last, std::string_view token, std::size_t string_start) {
  if (is_whole_string(token)) return string_start;
  for (const std::string_view word : {"true", "false", "null"}) {
    if (token.ends_with(word)) return word_start(text, last);
  }
  // What is wrong with a number is no digit.
  return is_digit(text[last]) ? word_start(text, last) : last;
}

/// The step of a JSON Pointer to the entry of a list, or to the member of an object, that comes next or last.
String step_to(const Value& parent, std::size_t index, std::string_view name) {
  return String("/").append(parent.type == Type::kList ? decimal(index) : escape_pointer(name));
}

/// JSON Pointer to the innermost list or object that is open.
String pointer_of(const List<Value*>& open) {
  String pointer;
  for (std::size_t i = 0; i + 1 < open.size(); ++i) {
    const List<Value>& items = open[i]->items;
    pointer += step_to(*open[i], items.size() - 1, items.back().name);
  }
  return pointer;
}

}  // namespace

Error empty_text() { return {ErrorCode::kNotJson, "", sentence(Sentence::kEmptyText), 0}; }

Error nul_byte(std::size_t offset) { return {ErrorCode::kNotJson, "", sentence(Sentence::kNulByte), offset}; }

Error not_json(std::string_view text, std::size_t last, std::string_view token, std::size_t string_start) {
  // A page, or a feed in XML, at its first letter.
  if (last < text.size() && text[last] == '<' && trim(text.substr(0, last)).empty()) {
    return {ErrorCode::kNotJson, "", sentence(Sentence::kIsMarkup), last};
  }
  if (last >= text.size()) return no_syntax(text, last);
  if (const std::size_t half = half_pair_at(text, last); half != std::string_view::npos) {
    return {ErrorCode::kNotJson, "", sentence(Sentence::kHalfPair), half};
  }
  return no_syntax(text, start_of_fault(text, last, token, string_start));
}

Error huge_number(const List<Value*>& open, std::string_view name) {
  String pointer = pointer_of(open);
  if (!open.empty()) pointer += step_to(*open.back(), open.back()->items.size(), name);
  return {ErrorCode::kNotJson, pointer, sentence(Sentence::kHugeNumber), {}};
}

Error too_large(Limit limit, const Limits& limits, const List<Value*>& open) {
  return limit_passed(limit, limits, pointer_of(open));
}

String escape_pointer(std::string_view name) {
  String out;
  for (const char c : name) {
    if (c == '~') {
      out += "~0";
    } else if (c == '/') {
      out += "~1";
    } else {
      out += c;
    }
  }
  return out;
}

const char* name_of(Type type) {
  switch (type) {
    case Type::kNull: return "null";
    case Type::kBool: return "true or false";
    case Type::kNumber: return "a number";
    case Type::kString: return "a string";
    case Type::kList: return "a list";
    case Type::kObject: return "an object";
  }
  return "";
}

}  // namespace klipp::json
