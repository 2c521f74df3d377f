#include "json/json.hpp"

#include <cmath>
#include <cstdint>
#include <nlohmann/json.hpp>

#include "json/json_errors.hpp"
#include "json/string_runs.hpp"
#include "text/utf8.hpp"

namespace klipp::json {

namespace {

using Library = nlohmann::json;

/// Builds the tree from what the library's SAX interface tells. Every function says whether to go on.
class TreeBuilder {
 public:
  TreeBuilder(std::string_view text, const Limits& limits) : text_(text), runs_(text), limits_(limits) {}

  Result<Value> build() {
    if (!Library::sax_parse(runs_.begin(), StringRuns::end(), this)) return error_;
    return std::move(root_);
  }

  bool null() { return add(Type::kNull) != nullptr; }

  bool boolean(bool is_true) {
    Value* value = add(Type::kBool);
    if (value != nullptr) value->boolean = is_true;
    return value != nullptr;
  }

  bool number_integer(std::int64_t number) {
    const auto digits = static_cast<std::uint64_t>(number);
    return number < 0 ? add_number("-" + decimal(0 - digits)) : number_unsigned(digits);
  }

  bool number_unsigned(std::uint64_t number) { return add_number(decimal(number)); }

  /// A number with a fraction or an exponent, or of more than 64 bits.
  bool number_float(double number, const std::string& written) {
    if (std::abs(number) >= kLeastHuge) return fail(huge_number(open_, name_));
    return add_number(written);
  }

  bool string(const std::string& decoded) {
    Value* value = add(Type::kString);
    if (value != nullptr) value->string = runs_.restored(decoded);
    return value != nullptr;
  }

  bool key(const std::string& decoded) {
    name_ = runs_.restored(decoded);
    return true;
  }

  bool start_object(std::size_t /*unknown*/) { return open(Type::kObject); }
  bool end_object() { return close(); }
  bool start_array(std::size_t /*unknown*/) { return open(Type::kList); }
  bool end_array() { return close(); }

  /// No JSON text has these.
  // NOLINTNEXTLINE(readability-convert-member-functions-to-static): one of the interface that the library calls
  bool binary(const Library::binary_t& /*bytes*/) { return false; }

  /// `position` counts the bytes that the library saw, the one that is wrong included; the end counts as one.
  bool parse_error(std::size_t position, const std::string& token, const Library::exception& problem) {
    constexpr int kNumberOverflow = 406;
    if (problem.id == kNumberOverflow) return fail(huge_number(open_, name_));
    return fail(not_json(text_, position - 1 + runs_.left_out(), token, runs_.string_start()));
  }

 private:
  /// Of a number. A double ends at 1.8e308, and not every reader at the same digit.
  static constexpr double kLeastHuge = 1e300;

  [[nodiscard]] bool is_in_object() const { return !open_.empty() && open_.back()->type == Type::kObject; }

  /// The next value, in its place; null where there are too many.
  Value* add(Type type) {
    if (++values_ > limits_.json_values) return fail(Limit::kJsonValues), nullptr;
    Value& value = open_.empty() ? root_ : open_.back()->items.emplace_back();
    value.type = type;
    if (is_in_object()) value.name = std::move(name_);
    return &value;
  }

  bool add_number(std::string_view written) {
    Value* value = add(Type::kNumber);
    if (value != nullptr) value->string = copy_of(written);
    return value != nullptr;
  }

  bool open(Type type) {
    if (open_.size() >= limits_.json_depth) return fail(Limit::kJsonDepth);
    Value* value = add(type);
    // A parent's list does not grow while a child of it is open, so the pointers stay good.
    if (value != nullptr) open_.push_back(value);
    return value != nullptr;
  }

  bool close() {
    open_.pop_back();
    return true;
  }

  bool fail(Error error) {
    error_ = std::move(error);
    return false;
  }
  bool fail(Limit limit) { return fail(too_large(limit, limits_, open_)); }

  std::string_view text_;
  StringRuns runs_;
  const Limits& limits_;
  Value root_;
  List<Value*> open_;
  String name_;
  std::size_t values_ = 0;
  Error error_;
};

Error check_text(std::string_view text, const Limits& limits) {
  if (text.size() > limits.document_bytes) {
    return limit_passed(Limit::kDocumentBytes, limits, "", limits.document_bytes);
  }
  if (trim(text).empty()) return empty_text();
  if (const std::size_t good = well_formed_length(text); good < text.size()) return not_utf8(text, good);
  // The library takes a NUL byte for the end of the text.
  const std::size_t nul = text.find('\0');
  return nul == std::string_view::npos ? Error{} : nul_byte(nul);
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
