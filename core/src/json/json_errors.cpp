#include "json/json_errors.hpp"

#include "text/sentence.hpp"

namespace klipp::json {

namespace {

/// In the order of Fault, but for those that say what stands there.
constexpr const char* kMessages[] = {
    "the text is empty; a document is a JSON object",
    "a NUL byte is not JSON; save the text as UTF-8 without it",
    "a number is 1e300 or more; write it smaller, or as a string",
    "a \\u escape is half of a surrogate pair; write both halves, or the character itself",
};

bool is_of_word(char c) {
  const char letter = static_cast<char>(c | 0x20);
  return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.' || (letter >= 'a' && letter <= 'z');
}

/// Where the run of words and numbers starts that ends at `offset`.
std::size_t word_start(std::string_view text, std::size_t offset) {
  while (offset > 0 && is_of_word(text[offset]) && is_of_word(text[offset - 1])) --offset;
  return offset;
}

Error no_syntax(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) {
    return {ErrorCode::kNotJson, "", "the JSON text ends before its value does; check that the whole file is there",
            text.size()};
  }
  const char c = text[offset];
  const bool printable = c > ' ' && c < 0x7F;
  const String here = printable ? sentence(" ('%')", {{&c, 1}}) : String();
  return {ErrorCode::kNotJson, "",
          sentence("not JSON from here%; look for a missing comma, quote or escape just before", {here}), offset};
}

/// JSON Pointer to the innermost list or object that is open.
String place_of(const List<Value*>& open) {
  String pointer;
  for (std::size_t i = 0; i + 1 < open.size(); ++i) {
    const Value& value = *open[i];
    pointer += '/';
    pointer += value.type == Type::kList ? decimal(value.items.size() - 1) : escape_pointer(value.items.back().name);
  }
  return pointer;
}

}  // namespace

Error not_json(std::string_view text, Fault fault, std::size_t offset) {
  if (fault == Fault::kMisplaced) return no_syntax(text, word_start(text, offset));
  if (fault == Fault::kSyntax) return no_syntax(text, offset);
  return {ErrorCode::kNotJson, "", kMessages[static_cast<std::size_t>(fault)], offset};
}

Error too_large(Limit limit, const Limits& limits, const List<Value*>& open, std::size_t offset) {
  return passed(limit, limits, place_of(open), offset);
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
