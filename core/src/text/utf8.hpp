#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "klipp/result.hpp"
#include "klipp/text.hpp"

/// The room of text: UTF-8 and what can be said of text without knowing what it means. It uses nothing but the standard
/// library, and never knows what a document or a widget is. trim.cpp and utf8_error.cpp hold those two functions.
namespace klipp {

/// How many bytes at the start of `text` are well-formed UTF-8 (Unicode 15, table 3-7).
std::size_t well_formed_length(std::string_view text);

/// The error for text that is not UTF-8, if it is not.
Error check_utf8(std::string_view text);

/// That error; `offset` is the first byte that is not well-formed.
Error not_utf8(std::string_view text, std::size_t offset);

struct CodePoint {
  std::uint32_t value;
  std::size_t length;  ///< in bytes
};

/// The character that `text` starts with; `text` is well-formed UTF-8 and not empty.
CodePoint first_code_point(std::string_view text);

/// `text` without leading and trailing white space (ASCII and U+00A0).
std::string_view trim(std::string_view text);

/// Whether `c` is white space of ASCII.
bool is_space(char c);

/// `text` trimmed, with one space for each run of white space.
String on_one_line(std::string_view text);

/// ASCII letters in lower case; every other byte as it is.
String lower_ascii(std::string_view text);

}  // namespace klipp
