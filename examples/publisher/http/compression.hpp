#pragma once

#include <string>
#include <string_view>

/// Compression of what answers send, as well as is quick enough to be done while somebody waits for it: about 10 ms for
/// 100 KB of text. An empty result means that there was no memory for it.
namespace klipp::example {

std::string brotli_of(std::string_view bytes);  ///< RFC 7932
std::string gzip_of(std::string_view bytes);    ///< RFC 1952

}  // namespace klipp::example
