#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "http/headers.hpp"
#include "http/query.hpp"

namespace klipp::example {

/// A request that has arrived whole.
struct Request {
  std::string method;              ///< as it was sent: "GET"
  std::string path;                ///< percent-decoded: "/articles/a"
  QueryFields query;               ///< decoded, in their order
  Headers headers;                 ///< of an absolute target, Host is the target's
  std::string body;                ///< empty if it was too large
  bool body_is_too_large = false;  ///< larger than the server takes
  std::string remote_address;      ///< of the other end of the connection: "192.0.2.1"
  std::string_view route = {};     ///< the pattern of the route that it goes to: "/articles/*"; empty if there is none
  std::vector<std::string> parts;  ///< what the stars of the route's pattern stand for

  [[nodiscard]] bool has_header(std::string_view name) const { return headers.has(name); }
  [[nodiscard]] const std::string& header(std::string_view name) const { return headers.first(name); }

  [[nodiscard]] bool has_parameter(std::string_view name) const { return count_parameters(name) > 0; }
  [[nodiscard]] std::size_t count_parameters(std::string_view name) const;
  /// The first of that name; empty if there is none.
  [[nodiscard]] std::string parameter(std::string_view name) const;

  /// The media type of the body in lower case, without parameters: "application/json". Empty if there is none.
  [[nodiscard]] std::string body_type() const;

  /// Whether it asks for what is there and changes nothing: GET or HEAD.
  [[nodiscard]] bool only_reads() const { return method == "GET" || method == "HEAD"; }
};

}  // namespace klipp::example
