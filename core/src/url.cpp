#include "klipp/url.hpp"

#include <optional>

#include "utf8.hpp"

namespace klipp {

namespace {

constexpr std::string_view kHex = "0123456789ABCDEF";

bool is_alpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_one_of(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

void append_encoded(std::string& out, char c) {
  const auto byte = static_cast<unsigned char>(c);
  out += '%';
  out += kHex[byte >> 4];
  out += kHex[byte & 15];
}

/// Percent-encodes what is neither alphanumeric nor in `kept`.
std::string encode(std::string_view text, std::string_view kept) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    if (is_alpha(c) || is_digit(c) || is_one_of(c, kept)) {
      out += c;
    } else {
      append_encoded(out, c);
    }
  }
  return out;
}

/// Bytes of an address that mean what they are; the same set as CommonMark's reference renderer, less the quote.
std::string encode_address(std::string_view text) { return encode(text, "-_.+!*(),%#@?=;:/$~&"); }

/// WHATWG URL, "basic URL parser" steps 1 to 3: no C0 control or space around, no tab or newline anywhere.
std::string clean(std::string_view text) {
  const auto is_c0_or_space = [](char c) { return static_cast<unsigned char>(c) <= 0x20; };
  while (!text.empty() && is_c0_or_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_c0_or_space(text.back())) text.remove_suffix(1);
  std::string out;
  for (const char c : text) {
    if (!is_one_of(c, "\t\n\r")) out += c;
  }
  return out;
}

/// Length of "scheme:" at the start, or 0.
std::size_t scheme_length(std::string_view text) {
  if (text.empty() || !is_alpha(text.front())) return 0;
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i] == ':') return i + 1;
    if (!is_alpha(text[i]) && !is_digit(text[i]) && !is_one_of(text[i], "+-.")) return 0;
  }
  return 0;
}

/// In a web address a backslash before the query is a slash (WHATWG URL, "special" schemes).
std::string slashes(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c == '?' || c == '#') break;
    if (c == '\\') c = '/';
  }
  return out;
}

int hex_value(char c) {
  const std::size_t at = kHex.find(static_cast<char>(c >= 'a' && c <= 'f' ? c - 'a' + 'A' : c));
  return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

std::string percent_decode(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escaped =
        text[i] == '%' && i + 2 < text.size() && hex_value(text[i + 1]) >= 0 && hex_value(text[i + 2]) >= 0;
    if (escaped) {
      out += static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2]));
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

bool is_ipv6_literal(std::string_view host) {
  if (host.size() < 4 || host.front() != '[' || host.back() != ']') return false;
  for (const char c : host.substr(1, host.size() - 2)) {
    if (hex_value(c) < 0 && c != ':' && c != '.') return false;
  }
  return true;
}

/// A host as the WHATWG standard has it: no forbidden domain code point once percent-escapes are decoded.
std::optional<std::string> encode_host(std::string_view host) {
  if (is_ipv6_literal(host)) return std::string(host);
  const std::string decoded = percent_decode(host);
  if (decoded.empty() || find_bad_utf8(decoded)) return std::nullopt;
  for (const char c : decoded) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte <= 0x20 || byte == 0x7F || is_one_of(c, "#%/:<>?@[\\]^|")) return std::nullopt;
  }
  return encode(decoded, "-_.~!$&()*+,;=");
}

bool is_port(std::string_view port) {
  int value = 0;
  for (const char c : port) {
    if (!is_digit(c)) return false;
    value = value * 10 + (c - '0');
    if (value > 65535) return false;
  }
  return true;
}

/// "user@host:port" cleaned, or nothing where it is no authority of a web address.
std::optional<std::string> encode_authority(std::string_view authority) {
  std::string out;
  if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos) {
    out = encode(authority.substr(0, at), "-_.~!$&()*+,;=:%") + "@";
    authority.remove_prefix(at + 1);
  }
  const std::size_t colon = authority.rfind(':');
  const bool has_port = colon != std::string_view::npos && authority.find(']', colon) == std::string_view::npos;
  const std::optional<std::string> host = encode_host(has_port ? authority.substr(0, colon) : authority);
  if (!host) return std::nullopt;
  out += *host;
  if (has_port) {
    const std::string_view port = authority.substr(colon + 1);
    if (!is_port(port)) return std::nullopt;
    if (!port.empty()) out.append(":").append(port);
  }
  return out;
}

/// "https:" and what followed the slashes, as an absolute address; empty where the authority is none.
std::string web_address(std::string_view scheme, std::string_view rest) {
  const std::size_t end = std::min(rest.find_first_of("/?#"), rest.size());
  const std::optional<std::string> authority = encode_authority(rest.substr(0, end));
  if (!authority) return {};
  return std::string(scheme) + "//" + *authority + encode_address(rest.substr(end));
}

/// RFC 3986 section 5.2.4 on an absolute path.
std::string remove_dot_segments(std::string_view path) {
  std::string out;
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('/', 1), path.size());
    const std::string_view segment = path.substr(0, end);
    const bool last = end == path.size();
    if (segment == "/..") {
      out.erase(std::min(out.rfind('/'), out.size()));
      if (last) out += '/';
    } else if (segment == "/.") {
      if (last) out += '/';
    } else {
      out += segment;
    }
    path.remove_prefix(end);
  }
  return out;
}

std::string_view upto(std::string_view text, std::string_view stops) {
  return text.substr(0, std::min(text.find_first_of(stops), text.size()));
}

/// RFC 3986 section 5.2.2 for a reference without scheme and authority, against an absolute web address.
std::string merge(std::string_view reference, const Url& base) {
  const std::string_view origin = base.origin();
  const std::string_view rest = std::string_view(base.text()).substr(origin.size());
  if (reference.front() == '#') return std::string(origin).append(upto(rest, "#")).append(reference);
  const std::string_view base_path = upto(rest, "?#");
  if (reference.front() == '?') return std::string(origin).append(base_path).append(reference);

  const std::string_view path = upto(reference, "?#");
  const std::string_view folder = base_path.substr(0, base_path.rfind('/') + 1);
  std::string full = path.front() == '/' ? std::string(path) : std::string(folder.empty() ? "/" : folder).append(path);
  return std::string(origin).append(remove_dot_segments(full)).append(reference.substr(path.size()));
}

std::string_view skip_slashes(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of('/'), text.size()));
}

std::string resolve_relative(const std::string& reference, const Url& base) {
  if (reference.rfind("//", 0) == 0) {
    const std::string_view scheme = base.is_web() ? upto(base.text(), "/") : "https:";
    return web_address(scheme, skip_slashes(reference));
  }
  const std::string encoded = encode_address(reference);
  if (base.is_web()) return merge(encoded, base);
  // RFC 3986 section 4.2: a colon in the first segment would make it look like a scheme.
  return upto(encoded, "/?#").find(':') == std::string_view::npos ? encoded : "./" + encoded;
}

std::string resolve(std::string_view text, const Url& base) {
  const std::string cleaned = clean(text);
  if (cleaned.empty()) return {};
  const std::size_t length = scheme_length(cleaned);
  if (length == 0) return resolve_relative(slashes(cleaned), base);

  const std::string scheme = lower_ascii(std::string_view(cleaned).substr(0, length));
  const std::string_view rest = std::string_view(cleaned).substr(length);
  if (scheme == "http:" || scheme == "https:") return web_address(scheme, skip_slashes(slashes(rest)));
  if ((scheme == "mailto:" || scheme == "tel:") && !rest.empty()) return scheme + encode_address(rest);
  return {};
}

}  // namespace

bool Url::is_web() const { return text_.rfind("https://", 0) == 0 || text_.rfind("http://", 0) == 0; }

std::string_view Url::origin() const {
  if (!is_web()) return {};
  const std::size_t host = text_.find("//") + 2;
  return std::string_view(text_).substr(0, std::min(text_.find_first_of("/?#", host), text_.size()));
}

Url resolve_url(std::string_view text, const Url& base) { return Url(resolve(text, base)); }

std::string encode_component(std::string_view text) { return encode(text, "-._~"); }

}  // namespace klipp
