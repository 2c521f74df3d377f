#pragma once

#include <httplib.h>

#include <string>
#include <string_view>

namespace klipp::example {

/// The ETag of an answer's bytes, with its quotes. It tells versions apart; nothing may rely on it being hard to forge.
std::string entity_tag(std::string_view bytes);

/// Whether the client says that it has the answer with this tag (If-None-Match, RFC 9110, section 13.1.2).
bool is_known_to_client(const httplib::Request& request, const std::string& tag);

}  // namespace klipp::example
