#pragma once

#include <span>
#include <string_view>

#include "formats/member_reader.hpp"
#include "klipp/document.hpp"

/// Formats that are markup, not JSON. They are native only.
namespace klipp {

struct MarkupFormat {
  std::string_view name;
  /// Whether a text whose first tag has this name is of this format (xml::first_name).
  bool (*is)(std::string_view first_name);
  /// Reads the text. Problems are noted, and what prevents reading is the Reading's refusal.
  void (*read)(std::string_view text, Document& document, Reading& reading);
};

#ifndef KLIPP_ONE_CALL_MEMORY

/// All of them; adding one is one line (markup_formats.cpp).
std::span<const MarkupFormat> markup_formats();

/// The format of a text, or of that name if `name` is not empty; null if it is none of these.
const MarkupFormat* find_markup_format(std::string_view text, std::string_view name = {});

#else

inline std::span<const MarkupFormat> markup_formats() { return {}; }
inline const MarkupFormat* find_markup_format(std::string_view, std::string_view = {}) { return nullptr; }

#endif

}  // namespace klipp
