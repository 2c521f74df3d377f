#include "json.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <nlohmann/json.hpp>

#include "utf8.hpp"

namespace klipp::json {

namespace {

constexpr int kNumberOverflow = 406;  // nlohmann's number for it
constexpr int kMostMagnitude = 300;   // of a number; a double ends at 308, and not every reader at the same digit

/// The exponent behind the 10 of a number written with one digit before its period; hugely negative for zero.
std::int64_t magnitude(std::string_view written) {
  constexpr std::int64_t kHuge = 1'000'000'000;
  const std::size_t exponent_at = std::min(written.find_first_of("eE"), written.size());
  const std::string_view mantissa = written.substr(0, exponent_at);
  const std::size_t first = mantissa.find_first_of("123456789");
  if (first == std::string_view::npos) return -kHuge;
  const auto period = static_cast<std::int64_t>(std::min(mantissa.find('.'), mantissa.size()));
  const auto place = period - static_cast<std::int64_t>(first);
  std::int64_t exponent = 0;
  for (const char c : written.substr(exponent_at)) {
    if (c >= '0' && c <= '9') exponent = std::min(exponent * 10 + (c - '0'), kHuge);
  }
  const bool is_small = written.find('-', exponent_at) != std::string_view::npos;
  return (place > 0 ? place - 1 : place) + (is_small ? -exponent : exponent);
}

/// Reads the text for nlohmann and counts what was read: its events say nothing of where they are.
class Cursor {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  Cursor(const char* at, std::size_t& read) : at_(at), read_(&read) {}
  reference operator*() const { return *at_; }
  Cursor& operator++() {
    ++at_;
    ++*read_;
    return *this;
  }
  bool operator==(const Cursor& other) const { return at_ == other.at_; }

 private:
  const char* at_;
  std::size_t* read_;
};

/// Whether nlohmann's message says `word`, leaving out its end, where it repeats the text.
bool says(std::string_view message, std::string_view word) {
  return message.substr(0, message.find("last read")).find(word) != std::string_view::npos;
}

/// Builds the tree from nlohmann's SAX events and stops at the first thing that is wrong. The parser itself is
/// iterative, so only this handler decides how deep a document may be.
class TreeBuilder {
 public:
  TreeBuilder(std::string_view text, const Limits& limits) : text_(text), limits_(limits) {}

  Result<Value> build() {
    const char* end = text_.data() + text_.size();
    nlohmann::json::sax_parse(Cursor(text_.data(), read_), Cursor(end, read_), this);
    if (error_) return *std::move(error_);
    return std::move(root_);
  }

  bool null() { return add({}) != nullptr; }
  bool boolean(bool value) {
    Value* added = add(Type::kBool);
    if (added != nullptr) added->boolean = value;
    return added != nullptr;
  }
  bool number_integer(std::int64_t value) {
    return number("-" + decimal(static_cast<std::size_t>(0 - static_cast<std::uint64_t>(value))));
  }
  bool number_unsigned(std::uint64_t value) { return number(decimal(static_cast<std::size_t>(value))); }
  bool number_float(double, const std::string& written) {
    // The module's integers come as they were written, too (wasm/numbers.c); there is one that has two spellings.
    if (magnitude(written) < kMostMagnitude) return number(written == "-0" ? String("0") : copy_of(written));
    // The parser has looked at the byte behind the number, where there is one.
    fail_as_huge(text_.rfind(written, read_ - written.size()));
    return false;
  }
  bool string(std::string& value) {
    Value* added = add(Type::kString);
    if (added != nullptr) added->string = copy_of(value);
    return added != nullptr;
  }
  static bool binary(const std::vector<std::uint8_t>&) { return false; }  // not a thing of JSON text
  bool start_object(std::size_t) { return enter(Type::kObject); }
  bool start_array(std::size_t) { return enter(Type::kList); }
  bool end_object() { return leave(); }
  bool end_array() { return leave(); }
  bool key(std::string& name) {
    name_ = copy_of(name);
    return true;
  }

  template <typename Exception>
  bool parse_error(std::size_t position, const std::string&, const Exception& exception) {
    // nlohmann counts the byte it choked on as read.
    const std::size_t offset = std::min(position == 0 ? 0 : position - 1, text_.size());
    if (exception.id == kNumberOverflow) {
      fail_as_huge(token_start(offset));
    } else if (says(exception.what(), "surrogate")) {
      fail("a \\u escape is half of a surrogate pair; write both halves, or the character itself",
           surrogate_start(offset));
    } else if (says(exception.what(), "unexpected") && offset < text_.size()) {
      fail_from(token_start(offset));  // a good word, number or string in the wrong place
    } else {
      fail_from(offset);
    }
    return false;
  }

 private:
  bool number(String written) {
    Value* added = add(Type::kNumber);
    if (added != nullptr) added->string = std::move(written);
    return added != nullptr;
  }

  Value* add(Type type) {
    if (++values_ > limits_.json_values) {
      refuse(Limit::kJsonValues);
      return nullptr;
    }
    Value* place = &root_;
    if (!open_.empty()) place = &open_.back()->items.emplace_back();
    place->name = std::move(name_);
    place->type = type;
    return place;
  }

  bool enter(Type type) {
    if (open_.size() >= limits_.json_depth) {
      refuse(Limit::kJsonDepth);
      return false;
    }
    Value* added = add(type);
    if (added == nullptr) return false;
    // A parent's vector does not grow while a child of it is open, so the pointers stay good.
    open_.push_back(added);
    return true;
  }

  bool leave() {
    open_.pop_back();
    return true;
  }

  void fail(String message, std::size_t offset) { error_ = Error{ErrorCode::kNotJson, "", std::move(message), offset}; }

  void fail_as_huge(std::size_t offset) { fail("a number is 1e300 or more; write it smaller, or as a string", offset); }

  /// At the last byte that was read.
  void refuse(Limit limit) { error_ = passed(limit, limits_, place(), read_ - 1); }

  /// Where the token that ends at `offset` starts.
  [[nodiscard]] std::size_t token_start(std::size_t offset) const {
    if (text_[offset] == '"') return string_start(offset);
    constexpr std::string_view kWords = "0123456789+-.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    if (kWords.find(text_[offset]) == std::string_view::npos) return offset;
    const std::size_t before = text_.find_last_not_of(kWords, offset);
    return before == std::string_view::npos ? 0 : before + 1;
  }

  /// The opening quote for the closing one at `offset`: the next towards the front that no backslash escapes.
  [[nodiscard]] std::size_t string_start(std::size_t offset) const {
    for (std::size_t at = offset; at-- > 0;) {
      if (text_[at] != '"') continue;
      const std::size_t before = text_.substr(0, at).find_last_not_of('\\');
      const std::size_t backslashes = at - (before == std::string_view::npos ? 0 : before + 1);
      if (backslashes % 2 == 0) return at;
    }
    return offset;
  }

  /// Where the half of a surrogate pair starts that lacks the other: the last escape before `offset`, or the one before
  /// it where the last is no surrogate.
  [[nodiscard]] std::size_t surrogate_start(std::size_t offset) const {
    constexpr std::size_t kEscape = 6;  // bytes of \uXXXX
    const std::size_t last = text_.rfind("\\u", offset - 1);
    if (last == std::string_view::npos) return offset;
    const bool is_surrogate = lower_ascii(text_.substr(last + 2, 1)) == "d" && text_[last + 3] >= '8';
    return is_surrogate || last < kEscape ? last : last - kEscape;
  }

  /// JSON Pointer to the innermost list or object that is open.
  [[nodiscard]] String place() const {
    String pointer;
    for (std::size_t i = 0; i + 1 < open_.size(); ++i) {
      const Value& value = *open_[i];
      pointer += '/';
      pointer += value.type == Type::kList ? decimal(value.items.size() - 1) : escape_pointer(value.items.back().name);
    }
    return pointer;
  }

  void fail_from(std::size_t offset) {
    if (offset >= text_.size()) {
      return fail("the JSON text ends before its value does; check that the whole file is there", text_.size());
    }
    const char c = text_[offset];
    const bool printable = c > ' ' && c < 0x7F;
    const String here = printable ? String(" ('").append(1, c).append("')") : String();
    fail("not JSON from here" + here + "; look for a missing comma, quote or escape just before", offset);
  }

  std::string_view text_;
  const Limits& limits_;
  Value root_;
  List<Value*> open_;
  String name_;
  std::size_t values_ = 0;
  std::size_t read_ = 0;  ///< bytes of the text, so far
  std::optional<Error> error_;
};

std::optional<Error> check_text(std::string_view text, const Limits& limits) {
  if (text.size() > limits.document_bytes) {
    return passed(Limit::kDocumentBytes, limits, "", limits.document_bytes);
  }
  if (trim(text).empty()) {
    return Error{ErrorCode::kNotJson, "", "the text is empty; a document is a JSON object", 0};
  }
  if (std::optional<Error> bad = check_utf8(text)) return bad;
  // The parser takes a NUL byte for the end of the text.
  if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
    return Error{ErrorCode::kNotJson, "", "a NUL byte is not JSON; save the text as UTF-8 without it", nul};
  }
  return std::nullopt;
}

}  // namespace

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

const Value* Value::find(std::string_view wanted) const {
  const Value* found = nullptr;
  for (const Value& item : items) {
    if (item.name == wanted) found = &item;
  }
  return found;
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

Result<Value> parse(std::string_view text, const Limits& limits) {
  if (std::optional<Error> error = check_text(text, limits)) return *std::move(error);
  return TreeBuilder(text, limits).build();
}

}  // namespace klipp::json
