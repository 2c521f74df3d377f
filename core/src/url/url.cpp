#include "klipp/url.hpp"

#include "text/utf8.hpp"
#include "url/percent.hpp"
#include "url/url_host.hpp"

namespace klipp {

namespace {

/// Every address is resolved against the base, and every link's origin is compared with its origin. Both lengths are
/// limited, or the time for a document would grow with their product. DNS allows no name beyond 255 bytes.
constexpr std::size_t kLongestAuthority = 1024;
constexpr std::size_t kLongestBase = 8192;

// Where the parts of an address end.
constexpr CharSet kAfterScheme(":/?#");
constexpr CharSet kAfterAuthority("/?#");
constexpr CharSet kAfterSegment("/?#");
constexpr CharSet kAfterPath("?#");
constexpr CharSet kAfterQuery("#");
constexpr CharSet kAfterUser(":");
constexpr CharSet kNothing("");

// The percent-encode sets of the WHATWG URL standard.
constexpr CharSet kNotInUserinfo = kInvisible | CharSet("\"#'/:;<=>?@[\\]^`{|}");
constexpr CharSet kNotInPath = kInvisible | CharSet("\"<>^`{}");
constexpr CharSet kNotInQuery = kInvisible | CharSet("\"<>");
constexpr CharSet kNotInWebQuery = kInvisible | CharSet("\"'<>");
constexpr CharSet kNotInFragment = kInvisible | CharSet("\"<>`");

constexpr CharSet kControlsAndSpace(0, ' ');
constexpr CharSet kTabsAndNewlines("\t\n\r");
constexpr CharSet kBackslash("\\");

/// WHATWG URL, "basic URL parser" steps 1 to 3: no C0 control or space around, no tab or newline anywhere.
String clean(std::string_view text) {
  while (!text.empty() && kControlsAndSpace.has(text.front())) text.remove_prefix(1);
  while (!text.empty() && kControlsAndSpace.has(text.back())) text.remove_suffix(1);
  String out;
  while (!text.empty()) out += take_before(text, kTabsAndNewlines);
  return out;
}

/// In a web address a backslash before the query is a slash (WHATWG URL, "special" schemes).
String slashes(std::string_view text) {
  std::string_view path = take(text, length_before(text, kAfterPath));
  String out;
  for (;;) {
    out += take(path, length_before(path, kBackslash));
    if (path.empty()) return out += text;
    out += '/';
    path.remove_prefix(1);
  }
}

/// Length of "scheme:" at the start, or 0.
std::size_t scheme_length(std::string_view text) {
  if (text.empty() || !kLetters.has(text.front())) return 0;
  constexpr CharSet kInScheme = kAlphanumeric | CharSet("+-.");
  std::size_t length = 1;
  while (length < text.size() && kInScheme.has(text[length])) ++length;
  return length < text.size() && text[length] == ':' ? length + 1 : 0;
}

/// 1 for ".", 2 for "..", 0 for any other segment; a dot may be written "%2e".
int dots(std::string_view segment) {
  int count = 0;
  for (; !segment.empty(); ++count) {
    const bool escaped = segment.size() > 2 && segment[0] == '%' && segment[1] == '2' && (segment[2] | 0x20) == 'e';
    if (!escaped && segment[0] != '.') return 0;
    segment.remove_prefix(escaped ? 3 : 1);
  }
  return count < 3 ? count : 0;
}

/// Builds an address: it takes parts from the front of a text and appends them.
class AddressWriter {
 public:
  AddressWriter(std::string_view start, std::string_view rest) : out_(start), rest_(rest) {}

  /// "user@host:port". Returns false if it is not valid in a web address.
  bool authority();
  /// A path after the segments that begin at `root`, with dot segments removed: RFC 3986 section 5.2.4.
  void path(std::size_t root);
  /// An opaque path.
  void opaque_path() { take(kAfterPath, kNotInPath); }
  /// Query and fragment, up to the end.
  String finish(const CharSet& not_in_query) {
    take(kAfterQuery, not_in_query);
    take(kNothing, kNotInFragment);
    return out_;
  }
  [[nodiscard]] std::size_t size() const { return out_.size(); }

 private:
  std::string_view take(const CharSet& stops) { return klipp::take(rest_, length_before(rest_, stops)); }
  void take(const CharSet& stops, const CharSet& unwanted) { append_encoded(out_, take(stops), unwanted); }
  void userinfo(std::string_view userinfo);
  bool port(std::string_view port);

  String out_;
  std::string_view rest_;
};

void AddressWriter::userinfo(std::string_view userinfo) {
  append_encoded(out_, klipp::take(userinfo, length_before(userinfo, kAfterUser)), kNotInUserinfo);
  if (!userinfo.empty()) {
    out_ += ':';
    append_encoded(out_, userinfo.substr(1), kNotInUserinfo);
  }
  out_ += '@';
}

/// Appends ":8080", or nothing if the port is empty or the scheme's default. Returns false if `port` is not a valid
/// port.
bool AddressWriter::port(std::string_view port) {
  std::size_t value = 0;
  for (const char c : port) {
    if (!kDigits.has(c)) return false;
    value = value * 10 + static_cast<std::size_t>(c - '0');
    if (value > 65535) return false;
  }
  const std::size_t usual = out_.starts_with("https:") ? 443 : 80;
  if (!port.empty() && value != usual) out_.append(":").append(decimal(value));
  return true;
}

bool AddressWriter::authority() {
  const std::size_t longest = out_.size() + kLongestAuthority;
  std::string_view host = take(kAfterAuthority);
  if (host.size() > kLongestAuthority) return false;
  if (const std::size_t at = host.rfind('@'); at != std::string_view::npos) {
    userinfo(host.substr(0, at));
    host.remove_prefix(at + 1);
  }
  // A colon in brackets is not before a port.
  const std::size_t colon = std::min(host.rfind(':'), host.size());
  std::string_view digits;
  if (host.find(']', colon) == std::string_view::npos) {
    digits = host.substr(std::min(colon + 1, host.size()));
    host = host.substr(0, colon);
  }
  const String encoded = encode_host(host);
  out_ += encoded;
  // Encoding makes it longer, and what passes must pass again.
  return !encoded.empty() && port(digits) && out_.size() <= longest;
}

void AddressWriter::path(std::size_t root) {
  if (rest_.empty() || kAfterPath.has(rest_.front())) return;
  if (rest_.front() == '/') rest_.remove_prefix(1);
  for (;;) {
    const std::string_view segment = take(kAfterSegment);
    const bool is_last = !rest_.starts_with('/');
    const int count = dots(segment);
    if (count == 2 && out_.size() > root) out_.erase(out_.rfind('/'));
    if (count == 0 || is_last) out_ += '/';
    if (count == 0) append_encoded(out_, segment, kNotInPath);
    if (is_last) return;
    rest_.remove_prefix(1);
  }
}

/// The absolute address from "https:" and what followed the slashes; empty if the authority is not valid.
String web_address(std::string_view scheme, std::string_view rest) {
  AddressWriter out(String(scheme).append("//"), rest);
  if (!out.authority()) return {};
  out.path(out.size());
  return out.finish(kNotInWebQuery);
}

/// The length of an address up to its path.
std::size_t root_of(std::string_view web) {
  const std::size_t authority = web.find("//") + 2;
  return authority + length_before(web.substr(authority), kAfterAuthority);
}

/// How much of `base` stays in front of a reference that has a path: RFC 3986 section 5.2.2.
std::size_t folder_of(std::string_view base, std::size_t root) {
  const std::string_view upto_query = base.substr(0, length_before(base, kAfterPath));
  return std::max(upto_query.rfind('/'), root);
}

/// A reference without scheme and authority against any base.
String relative_address(std::string_view reference, const Url& base_url) {
  const std::string_view base = base_url.text();
  if (base.size() > kLongestBase) return {};
  const bool has_path = !reference.empty() && !kAfterPath.has(reference.front());
  if (has_path && base_url.is_web()) {
    const std::size_t root = root_of(base);
    AddressWriter out(base.substr(0, reference.front() == '/' ? root : folder_of(base, root)), reference);
    out.path(root);
    return out.finish(kNotInWebQuery);
  }
  std::string_view start;
  if (scheme_length(base) > 0) {
    // A mail address or a telephone number has no path to start from.
    if (!base_url.is_web() && !reference.starts_with('#')) return {};
    start = base.substr(0, length_before(base, reference.starts_with('?') ? kAfterPath : kAfterQuery));
  } else if (const std::size_t colon = length_before(reference, kAfterScheme);
             colon < reference.size() && reference[colon] == ':') {
    // RFC 3986 section 4.2: a colon in the first segment would make it look like a scheme.
    start = "./";
  }
  AddressWriter out(start, reference);
  out.opaque_path();
  return out.finish(kNotInWebQuery);
}

/// The address from "mailto:" or "tel:" and what followed; empty if that is empty or begins with an invalid authority.
String other_address(std::string_view scheme, std::string_view rest) {
  if (rest.empty()) return {};
  if (rest.starts_with("//") && rest.size() > 2 && !kAfterAuthority.has(rest[2]) &&
      !AddressWriter("", rest.substr(2)).authority())
    return {};
  AddressWriter out(scheme, rest);
  out.opaque_path();
  return out.finish(kNotInQuery);
}

String resolve(std::string_view text, const Url& base) {
  const String cleaned = clean(text);
  if (cleaned.empty()) return {};
  std::string_view rest = cleaned;
  const String scheme = lower_ascii(rest.substr(0, scheme_length(rest)));
  rest.remove_prefix(scheme.size());
  if (scheme == "mailto:" || scheme == "tel:") return other_address(scheme, rest);
  if (!scheme.empty() && scheme != "http:" && scheme != "https:") return {};

  const String path = slashes(rest);
  rest = path;
  const std::string_view base_text = base.text();
  // "https:a" is relative to an https address, and names a host everywhere else.
  if (base_text.starts_with(scheme) && !rest.starts_with("//")) return relative_address(rest, base);
  while (rest.starts_with('/')) rest.remove_prefix(1);
  if (!scheme.empty()) return web_address(scheme, rest);
  return web_address(base.is_web() ? base_text.substr(0, base_text.find('/')) : "https:", rest);
}

}  // namespace

bool Url::is_web() const { return text_.starts_with("https://") || text_.starts_with("http://"); }

String Url::origin() const {
  if (!is_web()) return {};
  const std::string_view start = std::string_view(text_).substr(0, root_of(text_));
  return String(start.substr(0, start.find('/')))
      .append("//")
      .append(start.substr(std::max(start.rfind('@') + 1, start.find("//") + 2)));
}

Url resolve_url(std::string_view text, const Url& base) { return Url(resolve(text, base)); }

}  // namespace klipp
