#pragma once

#include <cstddef>
#include <optional>
#include <utility>

#include "klipp/text.hpp"

namespace klipp {

/// What kind of thing went wrong. The numbers are part of the WebAssembly ABI: add at the end, never reorder.
enum class ErrorCode {
  kNotJson = 1,      ///< the text is not RFC 8259 JSON, or not UTF-8
  kWrongType = 2,    ///< a member has a type other than the one the format gives it
  kMissing = 3,      ///< a member that this widget cannot do without is absent or empty
  kBadValue = 4,     ///< a member has the right type but a value that means nothing here
  kTooLarge = 5,     ///< a limit of limits.hpp was passed
  kBadOption = 6,    ///< an option is unknown or its value means nothing
  kOtherModule = 7,  ///< a small module leaves this to a larger one (wasm/klipp.h); never from the whole core
};

/// The stable word for a code, as `klipp-error` events carry it: "not-json", "wrong-type", …
const char* to_string(ErrorCode code);

/// One thing that went wrong, said to the person who can mend it.
struct Error {
  ErrorCode code{};
  /// JSON Pointer (RFC 6901) to the member, empty for the whole document and for text that is not JSON.
  String pointer;
  /// What is wrong and what to do about it: one sentence, one line, in English.
  String message;
  /// Offset in bytes from the start of the text, where the place is no JSON Pointer.
  std::optional<std::size_t> offset;

  /// Whether there is one: an error without a code is none.
  explicit operator bool() const { return code != ErrorCode{}; }

  /// The place as people read it (error_place.cpp): "/_klipp/kicker" or "byte 1042".
  [[nodiscard]] String place() const;
};

/// A value or the error that kept it from being made. Never throws; `value()` of an error is an empty one.
template <typename T>
class [[nodiscard]] Result {
 public:
  // By reference: a copy for each call is a good part of a module.
  Result(T&& value) : value_(std::move(value)) {}  // NOLINT(google-explicit-constructor)
  Result(const T& value) : value_(value) {}        // NOLINT(google-explicit-constructor)
  Result(const Error& error) : error_(error) {}    // NOLINT(google-explicit-constructor,modernize-pass-by-value)

  [[nodiscard]] bool ok() const { return !error_; }
  explicit operator bool() const { return ok(); }

  [[nodiscard]] const T& value() const& { return value_; }
  [[nodiscard]] T value() && { return std::move(value_); }
  [[nodiscard]] const Error& error() const { return error_; }

 private:
  T value_{};
  Error error_;
};

}  // namespace klipp
