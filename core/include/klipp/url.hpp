#pragma once

#include <string_view>

#include "klipp/text.hpp"

namespace klipp {

enum class Network;

/// An address that is safe to put into `href`, `src` or `action`: absolute with an allowed scheme (https, http, mailto,
/// tel) or relative to wherever the markup ends up; cleaned as the WHATWG URL standard cleans, with every byte that
/// does not belong percent-encoded. Only resolve_url makes one, and share_address of networks.hpp of what it encoded,
/// so holding a Url is the proof that it was checked.
class Url {
 public:
  Url() = default;
  [[nodiscard]] bool empty() const { return text_.empty(); }
  [[nodiscard]] const String& text() const { return text_; }
  /// True for http and https addresses, which have an origin of their own.
  [[nodiscard]] bool is_web() const;
  /// "https://news.example" for "https://kari@news.example/a"; empty where is_web() is false. Two addresses of one
  /// origin may say otherwise (an IPv6 address has many spellings), two of different origins never say the same.
  [[nodiscard]] String origin() const;

 private:
  friend Url resolve_url(std::string_view, const Url&);
  friend Url share_address(const struct NetworkRow&, const struct Shared&);
  explicit Url(String text) : text_(std::move(text)) {}
  String text_;
};

/// Cleans `text` and resolves it against `base` as the WHATWG URL standard does: stripped characters, backslashes,
/// hosts (lower case, numbers as IPv4 addresses), default ports, dot segments, and the percent-encode set of each part.
/// An empty base leaves a relative address relative. Anything that the allow-list does not know, web addresses without
/// a well-formed host, and text of which nothing is left give an empty Url. So does a host of more than 1,024 bytes
/// (with user and port, encoded), and a relative address against a base of more than 8,192.
Url resolve_url(std::string_view text, const Url& base = {});

/// Percent-encodes everything but RFC 3986 unreserved characters (so a space is %20): for one value in a query.
String encode_component(std::string_view text);

}  // namespace klipp
