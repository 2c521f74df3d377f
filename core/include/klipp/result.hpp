#pragma once

#include <cstddef>
#include <optional>
#include <utility>

#include "klipp/text.hpp"

/// Errors as values.
///
///     const klipp::Result<klipp::Html> html = klipp::render(klipp::Kind::kCard, document);
///     if (!html) return fail(html.error().place(), html.error().message);
///
/// A function that makes something returns a Result; one that makes nothing returns an Error, which is false on
/// success:
///
///     if (const klipp::Error error = klipp::set_option(options, "layout", "compact")) return fail(error.message);
///
/// Results and errors own what they hold. They are plain values: any thread may read them.
namespace klipp {

/// What kind of thing went wrong. The numbers are part of the WebAssembly ABI: add at the end, never reorder.
enum class ErrorCode {
  kNotJson = 1,      ///< the text is not RFC 8259 JSON (or, if it is XML, not XML), or in an encoding that is not read
  kWrongType = 2,    ///< a member has a type other than the one the format gives it
  kMissing = 3,      ///< a member that this widget needs is absent or empty
  kBadValue = 4,     ///< a member has the right type, but a value that means nothing here
  kTooLarge = 5,     ///< the document is beyond a limit of limits.hpp
  kBadOption = 6,    ///< an option is unknown or its value means nothing
  kOtherModule = 7,  ///< a small module leaves this to a larger one (klipp/klipp.h); never returned by the whole core
  kOtherLanguage = 8,  ///< a module was not given the words of the language that `message` names; likewise
};

/// The stable word for a code, as `klipp-error` events carry it: "not-json", "wrong-type", …
const char* to_string(ErrorCode code);

/// One thing that went wrong, in words for the person who can fix it.
struct [[nodiscard]] Error {
  ErrorCode code{};
  /// JSON Pointer (RFC 6901) to the member. Empty for the whole document, and for text that is not JSON.
  String pointer;
  /// What is wrong and what to do about it: one sentence, one line, in English.
  String message;
  /// Offset in bytes from the start of the text, if the place is not a JSON Pointer.
  std::optional<std::size_t> offset;

  /// Whether this is an error. One without a code means success.
  explicit operator bool() const { return code != ErrorCode{}; }

  /// The place for people to read, "/_klipp/kicker" or "byte 1042", on one line: control characters in names of members
  /// are as in a string of JSON (error_place.cpp).
  [[nodiscard]] String place() const;
};

/// Either a value, or the error that prevented it. If there is an error, `value()` is an empty value; nothing throws.
template <typename T>
class [[nodiscard]] Result {
 public:
  // By reference: copies in every call would be a large part of a module.
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
