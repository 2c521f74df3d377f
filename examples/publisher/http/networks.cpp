#include "http/networks.hpp"

#include <arpa/inet.h>

#include <optional>

namespace klipp::example {

namespace {

constexpr std::size_t kNetworkBytes = 8;
constexpr std::size_t kMappedBytes = 12;  // what stands before an IPv4 address in an IPv6 address

std::optional<in6_addr> ipv6_of(const std::string& address) {
  in6_addr bytes{};
  return inet_pton(AF_INET6, address.c_str(), &bytes) == 1 ? std::optional(bytes) : std::nullopt;
}

}  // namespace

std::string network_of(const std::string& address) {
  const std::optional<in6_addr> bytes = ipv6_of(address);
  if (!bytes || IN6_IS_ADDR_V4MAPPED(&*bytes)) return address;
  return {reinterpret_cast<const char*>(&*bytes), kNetworkBytes};
}

bool is_loopback(const std::string& address) {
  const std::optional<in6_addr> bytes = ipv6_of(address);
  if (!bytes) return address.starts_with("127.");
  return IN6_IS_ADDR_LOOPBACK(&*bytes) || (IN6_IS_ADDR_V4MAPPED(&*bytes) && bytes->s6_addr[kMappedBytes] == 127);
}

}  // namespace klipp::example
