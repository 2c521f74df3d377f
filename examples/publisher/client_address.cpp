#include "client_address.hpp"

#include "http/networks.hpp"
#include "http/text.hpp"

namespace klipp::example {

namespace {

constexpr std::size_t kLongestAddress = 64;  // a key of the limits, whatever the header holds

}  // namespace

std::string client_of(const Request& request, bool behind_proxy) {
  const std::string forwarded = behind_proxy ? request.headers.joined("X-Forwarded-For") : "";
  const std::string_view last = trim_ascii(std::string_view(forwarded).substr(forwarded.rfind(',') + 1));
  return network_of(last.empty() ? request.remote_address : std::string(last.substr(0, kLongestAddress)));
}

}  // namespace klipp::example
