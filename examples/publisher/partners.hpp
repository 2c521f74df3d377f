#pragma once

#include <httplib.h>

#include <string>
#include <string_view>
#include <vector>

namespace klipp::example {

/// The origins whose pages may post to the publisher.
class Partners {
 public:
  /// Each is an origin in its serialised form ("https://partner.example"); one whose port is "*" stands for every port
  /// of that host, for tests and demonstrations that find their port when they start.
  explicit Partners(std::vector<std::string> origins) : origins_(std::move(origins)) {}

  /// True for a request of a partner's page, of the publisher's own, and of no page at all (not a browser's). An
  /// opaque origin ("null": a sandboxed frame, a page that hides where it comes from) is nobody's.
  [[nodiscard]] bool allow(const httplib::Request& request) const;

  /// Lets the page that sent the request read the answer, if it is a partner's (CORS, Fetch standard).
  void mark(const httplib::Request& request, httplib::Response& response) const;

 private:
  [[nodiscard]] bool contain(std::string_view origin) const;

  std::vector<std::string> origins_;
};

/// True for what Partners takes: http or https, a host, perhaps a port or "*" for it, and nothing behind.
bool is_partner_origin(std::string_view text);

}  // namespace klipp::example
