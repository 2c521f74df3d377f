#pragma once

#include <string_view>

#include "http/request.hpp"

namespace klipp::example {

/// Whether the client says that it has the answer with this tag (If-None-Match, RFC 9110, section 13.1.2).
bool is_known_to_client(const Request& request, std::string_view tag);

}  // namespace klipp::example
