#include "http/networks.hpp"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <optional>

namespace klipp::example {

namespace {

constexpr std::size_t kNetworkBytes = 8;
constexpr std::size_t kCoarseBytes = 6;
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

std::string coarse_network_of(const std::string& address) {
  in_addr short_bytes{};
  std::optional<in6_addr> bytes = ipv6_of(address);
  const bool is_mapped = bytes && IN6_IS_ADDR_V4MAPPED(&*bytes);
  if (is_mapped) std::memcpy(&short_bytes, bytes->s6_addr + kMappedBytes, sizeof short_bytes);
  std::array<char, INET6_ADDRSTRLEN> text{};
  if (is_mapped || inet_pton(AF_INET, address.c_str(), &short_bytes) == 1) {
    short_bytes.s_addr &= htonl(0xFFFFFF00);
    return std::string(inet_ntop(AF_INET, &short_bytes, text.data(), text.size())) + "/24";
  }
  if (!bytes) return "unknown";
  std::fill(std::begin(bytes->s6_addr) + kCoarseBytes, std::end(bytes->s6_addr), std::uint8_t{0});
  return std::string(inet_ntop(AF_INET6, &*bytes, text.data(), text.size())) + "/48";
}

bool is_loopback(const std::string& address) {
  const std::optional<in6_addr> bytes = ipv6_of(address);
  if (!bytes) return address.starts_with("127.");
  return IN6_IS_ADDR_LOOPBACK(&*bytes) || (IN6_IS_ADDR_V4MAPPED(&*bytes) && bytes->s6_addr[kMappedBytes] == 127);
}

}  // namespace klipp::example
