#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "klipp/text.hpp"

namespace klipp {

/// The encodings that documents which are not JSON are read in.
enum class Encoding : std::uint8_t { kUtf8, kUtf16Le, kUtf16Be, kWindows1252 };

/// The encoding of that name, by the Encoding standard (encoding.spec.whatwg.org): "iso-8859-1" and "us-ascii" mean
/// windows-1252 there. Nothing if it is of another encoding, or of none.
std::optional<Encoding> encoding_named(std::string_view label);

/// The encoding that the first bytes of a text which begins with `<` or with a byte order mark leave no doubt of.
std::optional<Encoding> encoding_by_first_bytes(std::string_view bytes);

/// The text as UTF-8, without its byte order mark. What is no character in UTF-16 becomes U+FFFD; what is none in UTF-8
/// stays.
String to_utf8(std::string_view bytes, Encoding encoding);

/// Where the byte at `offset` of to_utf8(bytes, encoding) comes from.
std::size_t offset_before(std::string_view bytes, Encoding encoding, std::size_t offset);

}  // namespace klipp
