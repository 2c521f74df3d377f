#include "client_address.hpp"

#include "http/networks.hpp"
#include "http/text.hpp"

namespace klipp::example {

namespace {

constexpr std::size_t kLongestAddress = 64;  // a key of the limits, whatever the header holds

// Some proxies write the port, too: "192.0.2.1:4711", "[2001:db8::1]:4711".
std::string_view without_port(std::string_view address) {
  if (address.starts_with('[')) return address.substr(1, address.find(']') - 1);
  const std::size_t colon = address.find(':');
  const bool is_ipv6 = colon != std::string_view::npos && address.find(':', colon + 1) != std::string_view::npos;
  return is_ipv6 ? address : address.substr(0, colon);
}

}  // namespace

std::string address_of_client(const Request& request, bool behind_proxy) {
  const std::string forwarded = behind_proxy ? request.headers.joined("X-Forwarded-For") : "";
  const std::string_view last = trim_ascii(std::string_view(forwarded).substr(forwarded.rfind(',') + 1));
  const std::string_view address = without_port(last).substr(0, kLongestAddress);
  return address.empty() ? request.remote_address : std::string(address);
}

std::string client_of(const Request& request, bool behind_proxy) {
  return network_of(address_of_client(request, behind_proxy));
}

bool is_from_this_machine(const Request& request) {
  for (const char* header : {"X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded", "Via"}) {
    if (request.has_header(header)) return false;
  }
  return is_loopback(request.remote_address);
}

}  // namespace klipp::example
