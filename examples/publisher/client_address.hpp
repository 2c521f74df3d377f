#pragma once

#include <httplib.h>

#include <string>

namespace klipp::example {

/// Who sent a request, as far as limits are concerned: the address of the other end of the connection; behind a proxy
/// the last one in X-Forwarded-For, the only one that the proxy itself wrote. Of an IPv6 address the first 64 bits,
/// because whoever has one has all that begin with them.
std::string client_of(const httplib::Request& request, bool behind_proxy);

}  // namespace klipp::example
