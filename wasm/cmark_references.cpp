#include <buffer.h>
#include <utf8.h>

#include <cstdint>
#include <string_view>

#include "html/references.hpp"

/// cmark's reading of character references, linked in place of its own (see --wrap in CMakeLists.txt), with the table
/// that all of the core has. It does what upstream's does; tests/wasm/cmark_tables.test.mjs compares it with the native
/// build, which has upstream's.
namespace {

constexpr bufsize_t kMostDigits = 8;
constexpr int kCodePoints = 0x110000;

/// Writes what the reference stands for, if there is one of that name.
bool write_reference(cmark_strbuf* out, std::string_view name) {
  const klipp::html::Reference reference = klipp::html::find_reference(name);
  if (!reference) return false;
  cmark_utf8proc_encode_char(static_cast<std::int32_t>(reference.first), out);
  if (reference.second != 0) cmark_utf8proc_encode_char(static_cast<std::int32_t>(reference.second), out);
  return true;
}

/// -1 for what is no digit.
int digit_of(std::uint8_t c, int base) {
  if (c >= '0' && c <= '9') return c - '0';
  const int letter = (c | 32) - 'a';
  return base == 16 && letter >= 0 && letter < 6 ? letter + 10 : -1;
}

/// "#38;" or "#x26;"; the length of it, or 0.
bufsize_t unescape_number(cmark_strbuf* out, const std::uint8_t* text, bufsize_t size) {
  const int base = (text[1] | 32) == 'x' ? 16 : 10;
  const bufsize_t start = base == 16 ? 2 : 1;
  bufsize_t i = start;
  int c = 0;
  for (int digit = 0; i < size && (digit = digit_of(text[i], base)) >= 0; ++i) {
    if (c < kCodePoints) c = c * base + digit;
  }
  if (i == start || i - start > kMostDigits || i == size || text[i] != ';') return 0;
  const bool is_none = c == 0 || (c >= 0xD800 && c < 0xE000) || c >= kCodePoints;
  cmark_utf8proc_encode_char(is_none ? 0xFFFD : c, out);
  return i + 1;
}

}  // namespace

extern "C" bufsize_t __wrap_houdini_unescape_ent(cmark_strbuf* out, const std::uint8_t* text, bufsize_t size) {
  if (size >= 3 && text[0] == '#') return unescape_number(out, text, size);
  for (bufsize_t i = 2; i < size && i <= static_cast<bufsize_t>(klipp::html::kLongestReference) && text[i] != ' ';
       ++i) {
    if (text[i] != ';') continue;
    const auto* name = reinterpret_cast<const char*>(text);
    return write_reference(out, {name, static_cast<std::size_t>(i)}) ? i + 1 : 0;
  }
  return 0;
}
