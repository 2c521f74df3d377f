#pragma once

#include <cstddef>
#include <string_view>
#include <utility>

#include "klipp/limits.hpp"
#include "klipp/result.hpp"
#include "klipp/text.hpp"

/// The room of JSON. It may use text, it alone includes nlohmann_json, and it never knows what a member means.
///
/// A small JSON tree of our own, so that only one source file knows the parser, and a document costs no more than its
/// contents.
namespace klipp::json {

enum class Type { kNull, kBool, kNumber, kString, kList, kObject };

struct Value {
  Type type = Type::kNull;
  bool boolean = false;
  String string;      ///< kString; for kNumber the number as written, as nothing here calculates with it
  String name;        ///< of what is in an object
  List<Value> items;  ///< kList and kObject, in the order of the text

  /// The member called `wanted`, or null. If there are two of that name the last one counts, as in JavaScript.
  [[nodiscard]] const Value* find(std::string_view wanted) const;
};

/// The name of a type in messages: "a string", "a list" …
const char* name_of(Type type);

/// The name of a member in a JSON Pointer (RFC 6901), with ~0 for `~` and ~1 for `/`.
String escape_pointer(std::string_view name);

/// Parses JSON strictly by RFC 8259: no comments, no trailing commas, no single quotes. Where the RFC leaves a choice:
///
/// - A byte order mark at the start is skipped. Anything but well-formed UTF-8 is refused. So is a NUL byte anywhere;
/// `\u0000` inside a string is a character like any other.
/// - A `\u` escape that is one half of a surrogate pair is refused, as it has no UTF-8.
/// - Anything but white space after the value is refused.
/// - If an object has two members of one name, the last one counts, as in JavaScript.
/// - A number of 1e300 or more is refused, as some readers have no such numbers. Any other keeps all of its digits.
/// - The outermost value may be of any type; callers check for an object.
///
/// Text that is not JSON is a kNotJson error with its offset in bytes (a byte order mark counts); more than the limits
/// allow is kTooLarge, with the offset of the byte at which the limit was passed and a pointer to what it stands in.
Result<Value> parse(std::string_view text, const Limits& limits);

}  // namespace klipp::json
