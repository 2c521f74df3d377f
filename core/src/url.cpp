#include "klipp/url.hpp"

#include <optional>

#include "percent.hpp"
#include "url_host.hpp"
#include "utf8.hpp"

namespace klipp {

namespace {

/// A base is gone through for every address that is resolved against it, and its origin compared with every link's: no
/// longer ones, or a document's time would be the product of both. DNS has no name beyond 255 bytes.
constexpr std::size_t kLongestAuthority = 1024;
constexpr std::size_t kLongestBase = 8192;

bool is_alpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_one_of(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

/// What stands before the first of `stops`, or all.
std::string_view upto(std::string_view text, std::string_view stops) {
  return text.substr(0, text.find_first_of(stops));
}

/// WHATWG URL, "basic URL parser" steps 1 to 3: no C0 control or space around, no tab or newline anywhere.
String clean(std::string_view text) {
  const auto is_c0_or_space = [](char c) { return static_cast<unsigned char>(c) <= 0x20; };
  while (!text.empty() && is_c0_or_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_c0_or_space(text.back())) text.remove_suffix(1);
  String out;
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
String slashes(std::string_view text) {
  const std::size_t end = std::min(text.find_first_of("?#"), text.size());
  String out;
  for (const char c : text.substr(0, end)) out += c == '\\' ? '/' : c;
  return out.append(text.substr(end));
}

/// ":8080", nothing where the scheme's own port is meant, or no port at all.
std::optional<String> encode_port(std::string_view port, std::string_view scheme) {
  std::size_t value = 0;
  for (const char c : port) {
    if (!is_digit(c)) return std::nullopt;
    value = value * 10 + static_cast<std::size_t>(c - '0');
    if (value > 65535) return std::nullopt;
  }
  const bool is_default = port.empty() || value == (scheme == "https:" ? 443 : 80);
  return is_default ? String() : ":" + decimal(value);
}

String encode_userinfo(std::string_view userinfo) {
  constexpr std::string_view kUnwanted = "\"#'/:;<=>?@[\\]^`{|}";
  const std::size_t colon = std::min(userinfo.find(':'), userinfo.size());
  String out = percent_encode(userinfo.substr(0, colon), kUnwanted);
  if (colon < userinfo.size()) out += ":" + percent_encode(userinfo.substr(colon + 1), kUnwanted);
  return out + "@";
}

/// "user@host:port" cleaned, or nothing where it is no authority of a web address.
std::optional<String> encode_authority(std::string_view authority, std::string_view scheme) {
  if (authority.size() > kLongestAuthority) return std::nullopt;
  String userinfo;
  if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos) {
    userinfo = encode_userinfo(authority.substr(0, at));
    authority.remove_prefix(at + 1);
  }
  const std::size_t colon = authority.rfind(':');
  const bool has_port = colon != std::string_view::npos && authority.find(']', colon) == std::string_view::npos;
  const std::optional<String> host = encode_host(authority.substr(0, has_port ? colon : authority.size()));
  const std::optional<String> port = encode_port(has_port ? authority.substr(colon + 1) : std::string_view(), scheme);
  if (!host || !port) return std::nullopt;
  String encoded = userinfo + *host + *port;
  // Encoding makes it longer, and what passes must pass again.
  if (encoded.size() > kLongestAuthority) return std::nullopt;
  return encoded;
}

/// Path, query and fragment, each with the percent-encode set that the standard gives it.
String encode_tail(std::string_view tail, bool is_web) {
  const std::string_view path = upto(tail, "?#");
  const std::string_view query = upto(tail.substr(path.size()), "#");
  const std::string_view fragment = tail.substr(path.size() + query.size());
  return percent_encode(path, "\"<>^`{}") + percent_encode(query, is_web ? "\"'<>" : "\"<>") +
         percent_encode(fragment, "\"<>`");
}

/// 1 for ".", 2 for "..", 0 for any other segment; a dot may be written "%2e".
int dots(std::string_view segment) {
  int count = 0;
  for (; !segment.empty() && count < 3; ++count) {
    const bool escaped = segment[0] == '%' && lower_ascii(segment.substr(0, 3)) == "%2e";
    if (!escaped && segment[0] != '.') return 0;
    segment.remove_prefix(escaped ? 3 : 1);
  }
  return count < 3 ? count : 0;
}

/// RFC 3986 section 5.2.4 on an absolute path.
String remove_dot_segments(std::string_view path) {
  String out;
  while (!path.empty()) {
    const std::string_view segment = path.substr(0, path.find('/', 1));
    path.remove_prefix(segment.size());
    const int count = dots(segment.substr(1));
    if (count == 0) {
      out += segment;
      continue;
    }
    if (count == 2) out.erase(std::min(out.rfind('/'), out.size()));
    if (path.empty()) out += '/';
  }
  return out;
}

/// An absolute address of a path that begins with a slash, or of none, and what follows it, both encoded.
String join(std::string_view origin, std::string_view path, std::string_view rest) {
  return String(origin).append(remove_dot_segments(path)).append(rest);
}

/// "https:" and what followed the slashes, as an absolute address; empty where the authority is none.
String web_address(std::string_view scheme, std::string_view rest) {
  const std::string_view authority = upto(rest, "/?#");
  const std::optional<String> encoded = encode_authority(authority, scheme);
  if (!encoded) return {};
  const String tail = encode_tail(rest.substr(authority.size()), true);
  const std::string_view path = upto(tail, "?#");
  return join(String(scheme).append("//").append(*encoded), path, std::string_view(tail).substr(path.size()));
}

/// The address up to its path.
std::string_view before_path(std::string_view web) {
  return web.substr(0, web.find_first_of("/?#", web.find("//") + 2));
}

/// RFC 3986 section 5.2.2 for an encoded reference without scheme and authority, against an absolute web address.
String merge(std::string_view reference, std::string_view base) {
  const std::string_view start = before_path(base);
  const std::string_view rest = base.substr(start.size());
  if (reference.empty() || reference.front() == '#') return String(upto(base, "#")).append(reference);
  const std::string_view base_path = upto(rest, "?#");
  if (reference.front() == '?') return String(start).append(base_path).append(reference);

  const std::string_view path = upto(reference, "?#");
  const std::string_view folder = base_path.substr(0, base_path.rfind('/') + 1);
  String full(path.front() == '/' ? std::string_view() : folder.empty() ? "/" : folder);
  return join(start, full.append(path), reference.substr(path.size()));
}

std::string_view skip_slashes(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of('/'), text.size()));
}

String resolve_relative(const String& reference, const Url& base) {
  if (reference.rfind("//", 0) == 0) {
    return web_address(base.is_web() ? upto(base.text(), "/") : "https:", skip_slashes(reference));
  }
  if (base.text().size() > kLongestBase) return {};
  const String encoded = encode_tail(reference, true);
  if (base.is_web()) return merge(encoded, base.text());
  if (scheme_length(base.text()) > 0) {
    // A mail address or a telephone number has no path to start from.
    return encoded.front() == '#' ? String(upto(base.text(), "#")).append(encoded) : String();
  }
  // RFC 3986 section 4.2: a colon in the first segment would make it look like a scheme.
  return upto(encoded, "/?#").find(':') == std::string_view::npos ? encoded : "./" + encoded;
}

/// "mailto:" or "tel:" and what followed; empty where that is nothing or looks like an authority and is none.
String other_address(const String& scheme, std::string_view rest) {
  const bool has_authority = rest.substr(0, 2) == "//" && !upto(rest.substr(2), "/?#").empty();
  if (rest.empty() || (has_authority && !encode_authority(upto(rest.substr(2), "/?#"), scheme))) return {};
  return scheme + encode_tail(rest, false);
}

String resolve(std::string_view text, const Url& base) {
  const String cleaned = clean(text);
  if (cleaned.empty()) return {};
  const std::size_t length = scheme_length(cleaned);
  if (length == 0) return resolve_relative(slashes(cleaned), base);

  const String scheme = lower_ascii(std::string_view(cleaned).substr(0, length));
  const std::string_view rest = std::string_view(cleaned).substr(length);
  if (scheme == "http:" || scheme == "https:") {
    const String path = slashes(rest);
    // "https:a" is relative to an https address, and names a host everywhere else.
    const bool is_relative = base.text().rfind(scheme, 0) == 0 && path.rfind("//", 0) != 0;
    return is_relative ? resolve_relative(path, base) : web_address(scheme, skip_slashes(path));
  }
  return scheme == "mailto:" || scheme == "tel:" ? other_address(scheme, rest) : String();
}

}  // namespace

bool Url::is_web() const { return text_.rfind("https://", 0) == 0 || text_.rfind("http://", 0) == 0; }

String Url::origin() const {
  if (!is_web()) return {};
  const std::string_view start = before_path(text_);
  return String(upto(start, "/"))
      .append("//")
      .append(start.substr(std::max(start.rfind('@') + 1, start.find("//") + 2)));
}

Url resolve_url(std::string_view text, const Url& base) { return Url(resolve(text, base)); }

}  // namespace klipp
