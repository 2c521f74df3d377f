#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace klipp::example {

/// RFC 4648, section 4, with padding.
std::string base64(std::string_view bytes);

/// RFC 4648, section 5, for addresses: "-" and "_", no padding.
std::string base64url(std::string_view bytes);

/// Reverses base64url(). Returns nothing if `text` does not come from it.
std::optional<std::string> from_base64url(std::string_view text);

/// Reverses base64(). The padding may be missing.
std::optional<std::string> from_base64(std::string_view text);

}  // namespace klipp::example
