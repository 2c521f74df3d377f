#pragma once

#include <string_view>

#include "klipp/text.hpp"
#include "text/char_set.hpp"

/// The room of addresses: klipp/url.hpp cleans them as the URL standard does, url_host.hpp their hosts. It may use
/// text, and it never opens an address.
namespace klipp {

/// The value of a hexadecimal digit, or -1.
int hex_value(char c);

/// Percent-encoded everywhere: everything that is not visible ASCII.
inline constexpr CharSet kInvisible = CharSet(0, ' ') | CharSet(0x7F, 0xFF);

/// Appends `text` with `%XX` for each byte of `unwanted`, which contains kInvisible. Existing escapes stay.
void append_encoded(String& out, std::string_view text, const CharSet& unwanted);

/// Appends `text` as encode_component() encodes it.
void append_component(String& out, std::string_view text);

/// Decodes `%XX`. A percent sign without two hexadecimal digits stays.
String percent_decode(std::string_view text);

}  // namespace klipp
