#pragma once

#include <string>

namespace klipp::example {

/// What tells clients apart, of an address such as "192.0.2.1" or "2001:db8::1": the address, or the first 64 bits of
/// an IPv6 address, because whoever has one of these has all.
std::string network_of(const std::string& address);

/// The network of an address, too coarse to tell whose it is: "192.0.2.0/24", "2001:db8:1::/48". "unknown" if it is
/// none.
std::string coarse_network_of(const std::string& address);

/// Whether the address is this machine's own, 127.0.0.1 or ::1.
bool is_loopback(const std::string& address);

}  // namespace klipp::example
