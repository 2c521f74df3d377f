#pragma once

#include <string_view>

#include "klipp/text.hpp"

/// Addresses.
///
///     const klipp::Url page = klipp::resolve_url("https://news.example/articles/a");
///     const klipp::Url picture = klipp::resolve_url("../b.jpg", page);
///     if (picture.empty()) …  // refused
///
/// A Url owns its text. There are no errors: a refused address gives an empty Url. Any thread may call these functions.
namespace klipp {

enum class Network;

/// An address that is safe in `href`, `src` and `action`. It is absolute with an allowed scheme (https, http, mailto,
/// tel), or relative to the page that the markup ends up on. It is normalized as in the WHATWG URL standard, with every
/// byte percent-encoded that does not belong there. Only resolve_url makes one, and share_address (networks.hpp) from
/// parts that it encoded. So a Url has always been checked.
class Url {
 public:
  Url() = default;
  [[nodiscard]] bool empty() const { return text_.empty(); }
  [[nodiscard]] const String& text() const { return text_; }
  /// Whether this is an http or https address. Only these have an origin.
  [[nodiscard]] bool is_web() const;
  /// "https://news.example" for "https://kari@news.example/a"; empty if is_web() is false. Different origins never give
  /// the same text. One origin may give several texts, as an IPv6 address has many spellings.
  [[nodiscard]] String origin() const;

 private:
  friend Url resolve_url(std::string_view, const Url&);
  friend Url share_address(const struct NetworkRow&, const struct Shared&);
  explicit Url(String text) : text_(std::move(text)) {}
  String text_;
};

/// Normalizes `text` and resolves it against `base` as in the WHATWG URL standard: stripped characters, backslashes,
/// hosts (lower case, numbers as IPv4 addresses), default ports, dot segments, and the percent-encode set of each part.
/// With an empty base a relative address stays relative.
///
/// Returns an empty Url for any other scheme, for web addresses without a well-formed host, and for empty text. Also
/// for a host of more than 1,024 bytes (with user and port, encoded), and for a relative address whose base has more
/// than 8,192.
Url resolve_url(std::string_view text, const Url& base = {});

/// Addresses of one picture in several sizes (url_set.cpp), as `srcset` has them: "https://news.example/s.jpg 300w, …".
/// Only checked addresses come in, so a UrlSet has always been checked, too. Addresses hold no space, so that ", " is
/// always between two of them.
class UrlSet {
 public:
  /// `size` is how wide the picture is ("300w") or how dense ("2x"), or empty. An empty Url, or another size, adds
  /// nothing.
  void add(const Url& url, std::string_view size);
  /// A file that is so many pixels wide.
  void add(const Url& url, int width);
  [[nodiscard]] bool empty() const { return text_.empty(); }
  [[nodiscard]] const String& text() const { return text_; }

 private:
  void append(const Url& url, std::string_view size);

  String text_;
};

/// Percent-encodes one value for a query: everything except the unreserved characters of RFC 3986. A space is %20.
String encode_component(std::string_view text);

}  // namespace klipp
