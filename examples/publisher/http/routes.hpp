#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "http/request.hpp"
#include "http/response.hpp"

namespace klipp::example {

using Handler = std::function<void(const Request&, Response&)>;

/// What answers which requests. A path is one of its own ("/privacy"), or a pattern: "*" stands for one part between
/// slashes, and "**" at the end for all that follows. A path of its own goes before patterns, and these go in the order
/// in which they were added. What answers GET answers HEAD.
class Routes {
 public:
  void get(std::string_view pattern, Handler handler) { add(pattern).get = std::move(handler); }
  void post(std::string_view pattern, Handler handler) { add(pattern).post = std::move(handler); }
  void options(std::string_view pattern, Handler handler) { add(pattern).options = std::move(handler); }

  /// The handler for the request, whose route and parts it sets; nullptr if there is none.
  const Handler* find(Request& request) const;

  /// All patterns, in no order that means anything.
  [[nodiscard]] std::vector<std::string> patterns() const;

  /// The value of Allow for a path: "GET, HEAD, OPTIONS", and POST if that has a handler.
  [[nodiscard]] std::string allowed(const std::string& path) const;

 private:
  struct Route {
    std::string pattern;
    Handler get;
    Handler post;
    Handler options;
  };

  Route& add(std::string_view pattern);
  const Route* route_for(const std::string& path, std::vector<std::string>& parts) const;

  std::map<std::string, Route, std::less<>> paths_;
  std::vector<Route> patterns_;
};

}  // namespace klipp::example
