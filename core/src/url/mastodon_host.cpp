#include "url/mastodon_host.hpp"

#include "text/utf8.hpp"
#include "url/url_host.hpp"

namespace klipp {

namespace {

constexpr std::size_t kLongestHost = 253;  // RFC 1035, without the last dot

}  // namespace

std::optional<String> mastodon_host(std::string_view text) {
  text = trim(text);
  if (const std::size_t scheme = text.find("://"); scheme != std::string_view::npos) text.remove_prefix(scheme + 3);
  text = text.substr(0, text.find('/'));
  if (const std::size_t at = text.rfind('@'); at != std::string_view::npos) text.remove_prefix(at + 1);
  String host = encode_host(text);
  if (host.empty() || host.size() > kLongestHost) return std::nullopt;
  return host;
}

}  // namespace klipp
