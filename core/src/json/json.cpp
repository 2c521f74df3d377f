#include "json/json.hpp"

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <nlohmann/json.hpp>

#include "json/json_errors.hpp"
#include "text/utf8.hpp"

namespace klipp::json {

namespace {

/// Of a number. A double ends at 308, and not every reader at the same digit.
constexpr std::ptrdiff_t kMostMagnitude = 300;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The exponent of a number, which starts at `written`.
std::ptrdiff_t exponent_of(std::string_view written) {
  constexpr std::ptrdiff_t kMost = 100'000'000;
  std::ptrdiff_t exponent = 0;
  for (const char c : written) {
    if (is_digit(c)) exponent = std::min(exponent * 10 + (c - '0'), kMost);
  }
  return written.find('-') == std::string_view::npos ? exponent : -exponent;
}

/// Whether a number is 1e300 or more, or -1e300 or less.
bool is_huge(std::string_view written) {
  const std::size_t exponent_at = std::min(written.find_first_of("eE"), written.size());
  std::ptrdiff_t magnitude = exponent_of(written.substr(exponent_at));
  bool is_zero = true;  // as far as it was read
  bool is_whole = true;
  for (const char c : written.substr(0, exponent_at)) {
    if (c == '.') is_whole = false;
    if (!is_digit(c)) continue;
    if (c != '0') is_zero = false;
    if (is_zero != is_whole) magnitude += is_whole ? 1 : -1;
  }
  return !is_zero && magnitude > kMostMagnitude;
}

/// What nlohmann's lexer asks of a nlohmann::basic_json. Numbers are taken from the text as they were written, so what
/// it makes of them is of no use.
struct LexerTypes {
  using number_integer_t = std::int64_t;
  using number_unsigned_t = std::uint64_t;
  using number_float_t = float;
  using string_t = String;
};

class Tokens;

/// Where the lexer has its bytes from.
struct Adapter {
  using char_type = char;
  Tokens* tokens;
  int get_character() const;
};

using Lexer = nlohmann::detail::lexer<LexerTypes, Adapter>;
using Token = Lexer::token_type;

}  // namespace

}  // namespace klipp::json

// The lexer keeps each token once more and counts lines, for messages that nobody asks for, and checks UTF-8 that was
// checked before. Here it does not.
namespace nlohmann::detail {

template <>
int klipp::json::Lexer::get() {
  ++position.chars_read_total;
  if (!next_unget) current = ia.get_character();
  next_unget = false;
  return current;
}

template <>
void klipp::json::Lexer::unget() {
  next_unget = true;
}

template <>
void klipp::json::Lexer::reset() noexcept {
  token_buffer.clear();
}

template <>
bool klipp::json::Lexer::next_byte_in_range(std::initializer_list<int>) {
  return true;  // never called: the bytes of characters go past the lexer
}

}  // namespace nlohmann::detail

namespace klipp::json {

namespace {

Type type_of(Token token) {
  switch (token) {
    case Token::literal_true:
    case Token::literal_false: return Type::kBool;
    case Token::value_string: return Type::kString;
    case Token::value_unsigned:
    case Token::value_integer:
    case Token::value_float: return Type::kNumber;
    case Token::begin_array: return Type::kList;
    case Token::begin_object: return Type::kObject;
    default: return Type::kNull;
  }
}

/// The tokens of a text, as nlohmann's lexer finds them. What a string says between its quotes and escapes is nothing
/// that the lexer could refuse once the text is UTF-8, and it looks at every byte of it more than once: that goes past
/// it, from the text to the token.
class Tokens {
 public:
  explicit Tokens(std::string_view text) : text_(text), lexer_(Adapter{this}), token_(lexer_.get_string()) {}

  Token next() {
    // Behind a number the lexer holds the byte that ended it, and that comes first.
    if (!is_number(last_token_)) skip_space();
    return last_token_ = lexer_.scan();
  }

  /// What the string says that is the last token.
  [[nodiscard]] const String& string() const { return token_; }

  /// The number that is the last token, as it was written. The lexer has looked at the byte behind it.
  [[nodiscard]] std::string_view number() const { return text_.substr(number_at(), token_.size()); }
  [[nodiscard]] std::size_t number_at() const { return last() - token_.size(); }

  /// Offset of the last byte that was read. The end counts as one.
  [[nodiscard]] std::size_t last() const { return read_ - 1; }

  /// Offset of the opening quote of the string that is the last token.
  [[nodiscard]] std::size_t string_at() const { return string_at_; }

  /// Offset of the half of a surrogate pair that lacks the other, where the lexer complains of one.
  [[nodiscard]] std::size_t half_at() const {
    constexpr std::size_t kEscape = 6;  // bytes of \uXXXX
    const bool is_behind_another = is_first_half(escape_at_) && is_surrogate(escape_at_ + kEscape, 'f');
    return escape_at_ + (is_behind_another ? kEscape : 0);
  }

  /// What the lexer refuses a text for.
  [[nodiscard]] std::string_view complaint() const { return lexer_.get_error_message(); }

  /// The next byte for the lexer.
  int get() {
    if (in_string_ && escaped_ == 0) take_run();
    if (read_ >= text_.size()) {
      read_ = text_.size() + 1;
      return std::char_traits<char>::eof();
    }
    const char c = text_[read_++];
    if (escaped_ > 0) {
      --escaped_;
    } else if (c == '"') {
      in_string_ = !in_string_;
      if (in_string_) string_at_ = read_ - 1;
    } else if (c == '\\') {
      start_escape();
    }
    return static_cast<unsigned char>(c);
  }

 private:
  /// Space between tokens is skipped here: of most documents it is much, and the lexer goes a longer way for each byte.
  void skip_space() {
    while (read_ < text_.size() && is_space(text_[read_])) ++read_;
  }

  static bool is_number(Token token) { return type_of(token) == Type::kNumber; }
  static bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

  /// Takes what stands before the next quote, backslash or control character, if anything.
  void take_run() {
    std::size_t end = read_;
    while (end < text_.size() && is_plain(text_[end])) ++end;
    const std::string_view run = text_.substr(read_, end - read_);
    // In a module, what has no escapes is no copy.
    if (token_.empty()) {
      token_ = run;
    } else {
      token_ += run;
    }
    read_ = end;
  }

  static bool is_plain(char c) { return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= ' '; }

  /// Behind a backslash. Both halves of a surrogate pair are one escape; whether they are right, the lexer says.
  void start_escape() {
    escape_at_ = read_ - 1;
    escaped_ = !text_.substr(read_).starts_with('u') ? 1 : is_first_half(escape_at_) ? 11 : 5;
  }

  [[nodiscard]] bool is_first_half(std::size_t at) const { return is_surrogate(at, 'b'); }

  /// Whether the escape of a surrogate stands at `at`, whose second digit is at most `last`. This takes no memory: in a
  /// module the token would have to be copied behind it.
  [[nodiscard]] bool is_surrogate(std::size_t at, char last) const {
    const std::string_view escape = text_.substr(std::min(at, text_.size()), 4);
    if (escape.size() < 4 || !escape.starts_with("\\u")) return false;
    const int second = escape[3] | 0x20;
    return (escape[2] | 0x20) == 'd' && second >= '8' && second <= last;
  }

  std::string_view text_;
  std::size_t read_ = 0;  ///< bytes of the text, so far
  bool in_string_ = false;
  std::size_t string_at_ = 0;  ///< the opening quote of the last string
  std::size_t escape_at_ = 0;  ///< the backslash of the last escape
  std::size_t escaped_ = 0;    ///< bytes of it that are still to come
  Lexer lexer_;
  Token last_token_ = Token::uninitialized;
  String& token_;  ///< the lexer's
};

int Adapter::get_character() const { return tokens->get(); }

/// A set of tokens.
constexpr unsigned set_of(std::same_as<Token> auto... tokens) { return ((1U << static_cast<unsigned>(tokens)) | ...); }

constexpr unsigned kName = set_of(Token::value_string);
constexpr unsigned kValue =
    set_of(Token::literal_null, Token::literal_true, Token::literal_false, Token::value_string, Token::value_unsigned,
           Token::value_integer, Token::value_float, Token::begin_array, Token::begin_object);

/// Builds the tree token by token, without recursion, and stops at the first thing that is wrong.
class TreeBuilder {
 public:
  TreeBuilder(std::string_view text, const Limits& limits) : text_(text), limits_(limits), tokens_(text) {}

  Result<Value> build() {
    Token token{};
    while (token != Token::end_of_input && !error_) {
      token = tokens_.next();
      take(token);
    }
    if (error_) return error_;
    return std::move(root_);
  }

 private:
  void take(Token token) {
    if ((set_of(token) & expected_) == 0) return fail_at(token);
    if (token == Token::value_separator) {
      expected_ = is_in_object() ? kName : kValue;
    } else if (token == Token::name_separator) {
      expected_ = kValue;
    } else if (token == Token::end_array || token == Token::end_object) {
      open_.pop_back();
      expect_end_of_value();
    } else if (token == Token::value_string && (expected_ & ~kName & kValue) == 0) {
      name_ = tokens_.string();
      expected_ = set_of(Token::name_separator);
    } else if (token != Token::end_of_input) {
      add(token);
    }
  }

  [[nodiscard]] bool is_in_object() const { return !open_.empty() && open_.back()->type == Type::kObject; }

  /// What comes behind a value: where it is the outermost one, nothing.
  void expect_end_of_value() {
    if (open_.empty()) {
      expected_ = set_of(Token::end_of_input);
    } else {
      expected_ = set_of(Token::value_separator, is_in_object() ? Token::end_object : Token::end_array);
    }
  }

  void add(Token token) {
    const Type type = type_of(token);
    if (type == Type::kNumber && is_huge(tokens_.number())) {
      return fail(Fault::kHugeNumber, tokens_.number_at());
    }
    const bool opens = type == Type::kList || type == Type::kObject;
    if (opens && open_.size() >= limits_.json_depth) return refuse(Limit::kJsonDepth);
    if (++values_ > limits_.json_values) return refuse(Limit::kJsonValues);
    Value& value = open_.empty() ? root_ : open_.back()->items.emplace_back();
    value.type = type;
    value.boolean = token == Token::literal_true;
    if (is_in_object()) value.name = std::move(name_);
    if (type == Type::kString) value.string = tokens_.string();
    if (type == Type::kNumber) value.string = tokens_.number();
    if (!opens) return expect_end_of_value();
    // A parent's list does not grow while a child of it is open, so the pointers stay good.
    open_.push_back(&value);
    expected_ = type == Type::kList ? kValue | set_of(Token::end_array) : kName | set_of(Token::end_object);
  }

  void fail(Fault fault, std::size_t offset) { error_ = not_json(text_, fault, offset); }

  /// At the last byte that was read.
  void refuse(Limit limit) { error_ = too_large(limit, limits_, open_, std::min(tokens_.last(), text_.size() - 1)); }

  void fail_at(Token token) {
    const std::size_t last = tokens_.last();
    if (token == Token::parse_error && tokens_.complaint().find("surrogate") != std::string_view::npos) {
      fail(Fault::kHalfPair, tokens_.half_at());
    } else if (token == Token::value_string) {
      fail(Fault::kSyntax, tokens_.string_at());
    } else if (token == Token::parse_error || token == Token::end_of_input) {
      fail(Fault::kSyntax, last);
    } else {
      fail(Fault::kMisplaced, type_of(token) == Type::kNumber ? last - 1 : last);
    }
  }

  std::string_view text_;
  const Limits& limits_;
  Tokens tokens_;
  unsigned expected_ = kValue;  ///< the set of tokens that may come next
  Value root_;
  List<Value*> open_;
  String name_;
  std::size_t values_ = 0;
  Error error_;
};

Error check_text(std::string_view text, const Limits& limits) {
  if (text.size() > limits.document_bytes) {
    return passed(Limit::kDocumentBytes, limits, "", limits.document_bytes);
  }
  if (trim(text).empty()) return not_json(text, Fault::kEmpty, 0);
  if (const std::size_t good = well_formed_length(text); good < text.size()) return not_utf8(text, good);
  // The parser takes a NUL byte for the end of the text.
  const std::size_t nul = text.find('\0');
  return nul == std::string_view::npos ? Error{} : not_json(text, Fault::kNul, nul);
}

}  // namespace

const Value* Value::find(std::string_view wanted) const {
  const Value* found = nullptr;
  for (const Value& item : items) {
    if (item.name == wanted) found = &item;
  }
  return found;
}

Result<Value> parse(std::string_view text, const Limits& limits) {
  if (Error error = check_text(text, limits)) return error;
  return TreeBuilder(text, limits).build();
}

}  // namespace klipp::json
