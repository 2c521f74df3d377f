#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "http/request.hpp"
#include "http/response.hpp"

namespace klipp::example {

/// The origins whose pages may post to the publisher.
class Partners {
 public:
  /// Each is an origin in its serialised form ("https://partner.example"). The port "*" stands for every port of that
  /// host, for tests and demonstrations that choose a port when they start.
  /// With `own_by_host`, pages of the host that a request names are the publisher's own. Whoever sends a request may
  /// name any host, so this is for a publisher that does not know its own address.
  explicit Partners(std::vector<std::string> origins, bool own_by_host = true)
      : origins_(std::move(origins)), own_by_host_(own_by_host) {}

  /// Whether a request comes from a partner's page, from the publisher's own page, or from no page (not from a
  /// browser). An opaque origin ("null": a sandboxed frame, a page that hides its origin) is not a partner's.
  [[nodiscard]] bool allow(const Request& request) const;

  /// Lets a partner's page that sent the request read the answer (CORS, Fetch standard).
  void mark(const Request& request, Response& response) const;

  /// Whether an origin is one of them.
  [[nodiscard]] bool contain(std::string_view origin) const;

 private:
  std::vector<std::string> origins_;
  bool own_by_host_;
};

/// Whether Partners accepts `text`: http or https, a host, perhaps a port or "*" for it, and nothing more.
bool is_partner_origin(std::string_view text);

}  // namespace klipp::example
