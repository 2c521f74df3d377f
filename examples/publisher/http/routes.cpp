#include "http/routes.hpp"

#include <algorithm>
#include <utility>

namespace klipp::example {

namespace {

// Fills `parts` as far as it comes. The parts between stars are literal.
bool matches(std::string_view pattern, std::string_view path, std::vector<std::string>& parts) {
  parts.clear();
  while (true) {
    const std::size_t star = pattern.find('*');
    if (star == std::string_view::npos) return pattern == path;
    if (path.substr(0, star) != pattern.substr(0, star)) return false;
    path.remove_prefix(star);
    pattern.remove_prefix(star + 1);
    const bool takes_all = pattern == "*";
    const std::string_view part = takes_all ? path : path.substr(0, path.find('/'));
    if (!takes_all && part.empty()) return false;
    parts.emplace_back(part);
    if (takes_all) return true;
    path.remove_prefix(part.size());
  }
}

}  // namespace

Routes::Route& Routes::add(std::string_view pattern) {
  Route route;
  route.pattern = pattern;
  if (pattern.find('*') == std::string_view::npos) return paths_.try_emplace(route.pattern, route).first->second;
  const auto known =
      std::find_if(patterns_.begin(), patterns_.end(), [pattern](const Route& r) { return r.pattern == pattern; });
  return known != patterns_.end() ? *known : patterns_.emplace_back(std::move(route));
}

const Routes::Route* Routes::route_for(const std::string& path, std::vector<std::string>& parts) const {
  const auto own = paths_.find(path);
  if (own != paths_.end()) return &own->second;
  for (const Route& route : patterns_) {
    if (matches(route.pattern, path, parts)) return &route;
  }
  return nullptr;
}

const Handler* Routes::find(Request& request) const {
  const Route* route = route_for(request.path, request.parts);
  if (route == nullptr) return nullptr;
  request.route = route->pattern;
  const Handler* handler = request.only_reads()          ? &route->get
                           : request.method == "POST"    ? &route->post
                           : request.method == "OPTIONS" ? &route->options
                                                         : nullptr;
  return handler != nullptr && *handler ? handler : nullptr;
}

std::vector<std::string> Routes::patterns() const {
  std::vector<std::string> patterns;
  for (const auto& [path, route] : paths_) patterns.push_back(path);
  for (const Route& route : patterns_) patterns.push_back(route.pattern);
  return patterns;
}

std::string Routes::allowed(const std::string& path) const {
  std::vector<std::string> parts;
  const Route* route = route_for(path, parts);
  return route != nullptr && route->post ? "GET, HEAD, OPTIONS, POST" : "GET, HEAD, OPTIONS";
}

}  // namespace klipp::example
