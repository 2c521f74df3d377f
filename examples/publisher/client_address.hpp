#pragma once

#include <string>

#include "http/request.hpp"

namespace klipp::example {

/// Identifies the sender of a request, for limits. This is the address at the other end of the connection. Behind a
/// proxy it is the last address in X-Forwarded-For, the only one that the proxy itself wrote. Of an IPv6 address only
/// the first 64 bits count, because whoever has one address has all that begin with them.
std::string client_of(const Request& request, bool behind_proxy);

/// The same address, whole, or whatever text a proxy has in its place.
std::string address_of_client(const Request& request, bool behind_proxy);

/// Whether a program on this machine has sent it, and not as a proxy for somebody else.
bool is_from_this_machine(const Request& request);

}  // namespace klipp::example
