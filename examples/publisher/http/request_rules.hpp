#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "http/headers.hpp"
#include "http/request.hpp"

/// What a head has to be like beyond its grammar, so that no other server sees the end of the request elsewhere.
namespace klipp::example {

/// The status that refuses these headers; 0 if they are good. Of HTTP/1.`minor`.
///
/// - A length is one number, and stands alone; the only coding is "chunked" (RFC 9112, section 6): 400, 501
/// - HTTP/1.1 has one Host, HTTP/1.0 one at most (section 3.2): 400
/// - the only expectation is 100-continue (RFC 9110, section 10.1.1): 417
int fault_of_headers(const Headers& headers, int minor);

/// The length that good headers give the body; nothing if it is chunked.
std::optional<std::uint64_t> body_length(const Headers& headers);

/// Whether the connection may go on after a request with good headers (RFC 9112, section 9.3).
bool keeps_connection(const Headers& headers, int minor);

/// Sets path, query and, of an absolute target, Host (RFC 9112, section 3.2). Returns whether it is a target that
/// `request.method` may have.
bool set_target(Request& request, std::string_view target);

}  // namespace klipp::example
