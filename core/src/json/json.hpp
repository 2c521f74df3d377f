#pragma once

#include <cstddef>
#include <string_view>
#include <utility>

#include "klipp/limits.hpp"
#include "klipp/result.hpp"
#include "klipp/text.hpp"

/// The room of JSON. It may use text, it alone includes nlohmann_json, and it never knows what a member means.
///
/// A small JSON tree of our own, so that one source file only knows the parser and a document costs what it holds.
namespace klipp::json {

enum class Type { kNull, kBool, kNumber, kString, kList, kObject };

struct Value {
  Type type = Type::kNull;
  bool boolean = false;
  String string;      ///< kString; for kNumber, the number as it was written: nothing here calculates with it
  String name;        ///< of what is in an object
  List<Value> items;  ///< kList and kObject, in the order of the text

  /// The member called `wanted`, or null. Where a name stands twice the last one counts, as in JavaScript.
  [[nodiscard]] const Value* find(std::string_view wanted) const;
};

/// What people call a type: "a string", "a list", …
const char* name_of(Type type);

/// A member's name as a JSON Pointer writes it (RFC 6901): `~` and `/` are ~0 and ~1.
String escape_pointer(std::string_view name);

/// Parses JSON as RFC 8259 has it, to the letter: no comments, no trailing commas, no single quotes. Where the RFC
/// leaves a choice:
///
/// - A byte order mark in front is skipped. Any encoding but well-formed UTF-8 is refused. So is a NUL byte, wherever
///   it stands; as `\u0000` inside a string it is a character like any other.
/// - A `\u` escape that is one half of a surrogate pair is refused, as it has no UTF-8.
/// - Anything but white space behind the value is refused.
/// - Where a name stands twice in an object, the last one counts, as in JavaScript.
/// - A number of 1e300 or more is refused, as some readers have no such numbers. Any other keeps all of its digits.
/// - Any value may stand at the top; who wants an object says so.
///
/// Text that is not JSON is a kNotJson error with its offset in bytes (a byte order mark counts); more than the limits
/// allow is kTooLarge, with the offset of the byte at which the limit was passed and a pointer to what it stands in.
Result<Value> parse(std::string_view text, const Limits& limits);

}  // namespace klipp::json
