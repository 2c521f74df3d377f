#pragma once

#include <string_view>

/// Character references by name. One table for all that reads them: gumbo-parser everywhere, and cmark-gfm in the
/// module.
namespace klipp::html {

/// What a name stands for.
struct Reference {
  char32_t first = 0;            ///< 0 if there is none of that name
  char32_t second = 0;           ///< most stand for one character
  bool needs_semicolon = false;  ///< HTML understands some old ones without
  explicit operator bool() const { return first != 0; }
};

/// No name is longer.
inline constexpr std::size_t kLongestReference = 31;

/// The reference of exactly that name, without `&` and `;`.
Reference find_reference(std::string_view name);

/// The longest reference that `text`, which follows an `&`, begins with, as HTML reads it; `length` becomes that of the
/// name with its semicolon.
Reference take_reference(std::string_view text, std::size_t& length);

}  // namespace klipp::html
