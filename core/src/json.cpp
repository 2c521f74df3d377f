#include "json.hpp"

#include <nlohmann/json.hpp>

#include "utf8.hpp"

namespace klipp::json {

namespace {

/// Builds the tree from nlohmann's SAX events and stops at the first thing that is wrong. The parser itself is
/// iterative, so only this handler decides how deep a document may be.
class TreeBuilder {
 public:
  TreeBuilder(std::string_view text, const Limits& limits) : text_(text), limits_(limits) {}

  bool null() { return add({}) != nullptr; }
  bool boolean(bool value) {
    Value* added = add(Type::kBool);
    if (added != nullptr) added->boolean = value;
    return added != nullptr;
  }
  bool number_integer(std::int64_t value) { return number(static_cast<double>(value), std::to_string(value)); }
  bool number_unsigned(std::uint64_t value) { return number(static_cast<double>(value), std::to_string(value)); }
  bool number_float(double value, const std::string& written) { return number(value, written); }
  bool string(std::string& value) {
    Value* added = add(Type::kString);
    if (added != nullptr) added->string = std::move(value);
    return added != nullptr;
  }
  static bool binary(const std::vector<std::uint8_t>&) { return false; }  // not a thing of JSON text
  bool start_object(std::size_t) { return enter(Type::kObject); }
  bool start_array(std::size_t) { return enter(Type::kList); }
  bool end_object() { return leave(); }
  bool end_array() { return leave(); }
  bool key(std::string& name) {
    name_ = std::move(name);
    return true;
  }

  template <typename Exception>
  bool parse_error(std::size_t position, const std::string&, const Exception&) {
    // nlohmann counts the byte it choked on as read.
    const std::size_t offset = position == 0 ? 0 : position - 1;
    error_ = Error{ErrorCode::kNotJson, "", describe(offset), std::min(offset, text_.size())};
    return false;
  }

  Result<Value> take() {
    if (error_) return *std::move(error_);
    return std::move(root_);
  }

 private:
  bool number(double value, std::string written) {
    Value* added = add(Type::kNumber);
    if (added == nullptr) return false;
    added->number = value;
    added->string = std::move(written);
    return true;
  }

  Value* add(Type type) {
    if (++values_ > limits_.json_values) {
      refuse("the document has more than " + std::to_string(limits_.json_values) + " values; split it");
      return nullptr;
    }
    Value* place = &root_;
    if (!open_.empty() && open_.back()->type == Type::kList) {
      place = &open_.back()->items.emplace_back();
    } else if (!open_.empty()) {
      place = &open_.back()->members.emplace_back(Member{std::move(name_), {}}).value;
    }
    place->type = type;
    return place;
  }

  bool enter(Type type) {
    if (open_.size() >= limits_.json_depth) {
      refuse("lists and objects are nested more than " + std::to_string(limits_.json_depth) + " deep; flatten them");
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

  void refuse(std::string message) { error_ = Error{ErrorCode::kTooLarge, place(), std::move(message), {}}; }

  /// JSON Pointer to the innermost list or object that is open.
  [[nodiscard]] std::string place() const {
    std::string pointer;
    for (std::size_t i = 0; i + 1 < open_.size(); ++i) {
      const Value& value = *open_[i];
      pointer += '/' + (value.type == Type::kList ? std::to_string(value.items.size() - 1)
                                                  : escape_pointer(value.members.back().name));
    }
    return pointer;
  }

  [[nodiscard]] std::string describe(std::size_t offset) const {
    if (offset >= text_.size()) {
      return "the JSON text ends before its value does; check that the whole file is there";
    }
    const char c = text_[offset];
    const bool printable = c > ' ' && c < 0x7F;
    return "not JSON from here" + (printable ? std::string(" ('") + c + "')" : std::string()) +
           "; look for a missing comma, quote or escape just before";
  }

  std::string_view text_;
  const Limits& limits_;
  Value root_;
  std::vector<Value*> open_;
  std::string name_;
  std::size_t values_ = 0;
  std::optional<Error> error_;
};

std::optional<Error> check_text(std::string_view text, const Limits& limits) {
  if (text.size() > limits.document_bytes) {
    return Error{ErrorCode::kTooLarge, "",
                 "the document is larger than " + std::to_string(limits.document_bytes) + " bytes; shorten it",
                 limits.document_bytes};
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

std::string escape_pointer(std::string_view name) {
  std::string out;
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

const Value* Value::find(std::string_view name) const {
  for (auto member = members.rbegin(); member != members.rend(); ++member) {
    if (member->name == name) return &member->value;
  }
  return nullptr;
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
  TreeBuilder builder(text, limits);
  nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
  return builder.take();
}

}  // namespace klipp::json
