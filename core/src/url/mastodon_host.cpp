#include "url/mastodon_host.hpp"

#include "text/utf8.hpp"
#include "url/url_host.hpp"

namespace klipp {

namespace {

constexpr std::size_t kLongestHost = 253;  // RFC 1035, without the last dot

}  // namespace

std::optional<String> mastodon_host(std::string_view text) {
  String host = encode_host(trim(text));
  if (host.empty() || host.size() > kLongestHost) return std::nullopt;
  return host;
}

}  // namespace klipp
