#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "klipp/limits.hpp"
#include "klipp/result.hpp"

/// A small JSON tree of our own, so that one source file only knows the parser and a document costs what it holds.
namespace klipp::json {

enum class Type { kNull, kBool, kNumber, kString, kList, kObject };

struct Member;

struct Value {
  Type type = Type::kNull;
  bool boolean = false;
  double number = 0;
  std::string string;           ///< kString; for kNumber, the number as it was written
  std::vector<Value> items;     ///< kList
  std::vector<Member> members;  ///< kObject, in the order of the text

  /// The member called `name`, or null. Where a name stands twice the last one counts, as in JavaScript.
  [[nodiscard]] const Value* find(std::string_view name) const;
};

struct Member {
  std::string name;
  Value value;
};

/// What people call a type: "a string", "a list", …
const char* name_of(Type type);

/// A member's name as a JSON Pointer writes it (RFC 6901): `~` and `/` are ~0 and ~1.
std::string escape_pointer(std::string_view name);

/// Parses RFC 8259 JSON in UTF-8 (a byte order mark is skipped). Text that is not JSON, has a NUL byte, a lone
/// surrogate or anything behind the value is a kNotJson error with its offset in bytes; more than the limits allow is
/// kTooLarge.
Result<Value> parse(std::string_view text, const Limits& limits);

}  // namespace klipp::json
