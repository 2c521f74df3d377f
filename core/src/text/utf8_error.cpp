#include "text/sentence.hpp"
#include "text/utf8.hpp"

namespace klipp {

Error not_utf8(std::string_view text, std::size_t offset) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  const auto byte = static_cast<std::uint8_t>(text[offset]);
  const char hex[] = {kHex[byte >> 4], kHex[byte & 15]};
  String message = sentence(Sentence::kNotUtf8, {{hex, 2}});
  return {ErrorCode::kNotJson, "", std::move(message), offset};
}

}  // namespace klipp
