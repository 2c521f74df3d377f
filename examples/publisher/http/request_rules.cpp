#include "http/request_rules.hpp"

#include <algorithm>
#include <charconv>

#include "http/text.hpp"

namespace klipp::example {

namespace {

constexpr std::size_t kMostDigits = 18;  // of a length; a number with more may not fit

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_length(std::string_view text) {
  return !text.empty() && text.size() <= kMostDigits && std::all_of(text.begin(), text.end(), is_digit);
}

// RFC 3986, section 3.2.2: a name, a number or a literal in brackets, and a port. No user, no path, no list.
bool is_host(std::string_view text) {
  constexpr std::string_view kAllowed =
      "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-._~%!$&'()*+;=:[]";
  return text.find_first_not_of(kAllowed) == std::string_view::npos;
}

int fault_of_framing(const Headers& headers, int minor) {
  const std::size_t lengths = headers.count("Content-Length");
  const std::size_t codings = headers.count("Transfer-Encoding");
  if (lengths > 1 || codings > 1 || lengths + codings > 1) return 400;
  if (lengths == 1 && !is_length(headers.first("Content-Length"))) return 400;
  if (codings == 0) return 0;
  if (minor == 0) return 400;
  return equal_ascii(headers.first("Transfer-Encoding"), "chunked") ? 0 : 501;
}

int fault_of_host(const Headers& headers, int minor) {
  const std::size_t hosts = headers.count("Host");
  if (hosts > 1 || (hosts == 0 && minor > 0)) return 400;
  return is_host(headers.first("Host")) ? 0 : 400;
}

bool has_token(const Headers& headers, std::string_view name, std::string_view token) {
  const std::string tokens = headers.joined(name);
  for (const std::string_view part : split(tokens, ',')) {
    if (equal_ascii(trim_ascii(part), token)) return true;
  }
  return false;
}

// "http://host/path" becomes "/path", and the host that of the request.
std::string_view without_origin(Request& request, std::string_view target) {
  for (const std::string_view scheme : {"http://", "https://"}) {
    if (!equal_ascii(target.substr(0, scheme.size()), scheme)) continue;
    const std::string_view rest = target.substr(scheme.size());
    const std::string_view host = rest.substr(0, rest.find_first_of("/?#"));
    if (host.empty() || !is_host(host)) return {};
    request.headers.set("Host", host);
    return host.size() == rest.size() ? "/" : rest.substr(host.size());
  }
  return target;
}

}  // namespace

int fault_of_headers(const Headers& headers, int minor) {
  if (const int status = fault_of_framing(headers, minor)) return status;
  if (const int status = fault_of_host(headers, minor)) return status;
  return headers.has("Expect") && !equal_ascii(headers.joined("Expect"), "100-continue") ? 417 : 0;
}

std::optional<std::uint64_t> body_length(const Headers& headers) {
  if (headers.has("Transfer-Encoding")) return std::nullopt;
  const std::string& text = headers.first("Content-Length");
  std::uint64_t length = 0;
  std::from_chars(text.data(), text.data() + text.size(), length);
  return length;
}

bool keeps_connection(const Headers& headers, int minor) {
  if (has_token(headers, "Connection", "close")) return false;
  return minor > 0 || has_token(headers, "Connection", "keep-alive");
}

bool set_target(Request& request, std::string_view target) {
  if (request.method == "OPTIONS" && target == "*") {
    request.path = "*";
    return true;
  }
  const std::string_view local = without_origin(request, target);
  if (!local.starts_with('/') || local.find('#') != std::string_view::npos) return false;
  const std::size_t question = local.find('?');
  request.path = percent_decode(local.substr(0, question));
  if (question != std::string_view::npos) request.query = parse_query(local.substr(question + 1));
  return true;
}

}  // namespace klipp::example
