#include "partners.hpp"

#include <algorithm>

#include "http/text.hpp"

namespace klipp::example {

namespace {

constexpr std::string_view kAnyPort = ":*";
constexpr std::string_view kHostCharacters = "0123456789abcdefghijklmnopqrstuvwxyz.-:[]";

// "//host:port" of an origin; empty where it is none.
std::string_view without_scheme(std::string_view origin) {
  for (const std::string_view scheme : {"https:", "http:"}) {
    if (origin.substr(0, scheme.size() + 2) == std::string(scheme) + "//") return origin.substr(scheme.size());
  }
  return {};
}

bool is_port(std::string_view text) {
  return !text.empty() && text.size() <= 5 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool matches(std::string_view pattern, std::string_view origin) {
  if (pattern.size() < kAnyPort.size() || pattern.substr(pattern.size() - kAnyPort.size()) != kAnyPort) {
    return pattern == origin;
  }
  const std::string_view host = pattern.substr(0, pattern.size() - kAnyPort.size());
  if (origin.substr(0, host.size()) != host) return false;
  const std::string_view rest = origin.substr(host.size());
  return rest.empty() || (rest.front() == ':' && is_port(rest.substr(1)));
}

// The scheme is left out: behind a proxy the publisher does not know its own.
bool is_own(const Request& request, std::string_view origin) {
  return without_scheme(origin) == "//" + lower_ascii(request.header("Host"));
}

}  // namespace

bool Partners::contain(std::string_view origin) const {
  return std::any_of(origins_.begin(), origins_.end(),
                     [origin](const std::string& pattern) { return matches(pattern, origin); });
}

bool Partners::allow(const Request& request) const {
  if (!request.has_header("Origin")) return true;
  const std::string& origin = request.header("Origin");
  return (own_by_host_ && is_own(request, origin)) || contain(origin);
}

void Partners::mark(const Request& request, Response& response) const {
  response.set_header("Vary", "Origin");
  const std::string& origin = request.header("Origin");
  if (!contain(origin)) return;
  response.set_header("Access-Control-Allow-Origin", origin);
  response.set_header("Access-Control-Expose-Headers", "Retry-After");
}

bool is_partner_origin(std::string_view text) {
  if (text.size() > kAnyPort.size() && text.substr(text.size() - kAnyPort.size()) == kAnyPort) {
    text.remove_suffix(kAnyPort.size());
  }
  const std::string_view host = without_scheme(text);
  return host.size() > 2 && host.substr(2).find_first_not_of(kHostCharacters) == std::string_view::npos;
}

}  // namespace klipp::example
