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

Routes::Methods& Routes::add(std::string_view pattern) {
  if (pattern.find('*') == std::string_view::npos) return paths_[std::string(pattern)];
  const auto known =
      std::find_if(patterns_.begin(), patterns_.end(), [pattern](const Pattern& p) { return p.text == pattern; });
  if (known != patterns_.end()) return known->methods;
  patterns_.push_back({std::string(pattern), {}});
  return patterns_.back().methods;
}

const Routes::Methods* Routes::methods_for(const std::string& path, std::vector<std::string>& parts) const {
  const auto own = paths_.find(path);
  if (own != paths_.end()) return &own->second;
  for (const Pattern& pattern : patterns_) {
    if (matches(pattern.text, path, parts)) return &pattern.methods;
  }
  return nullptr;
}

const Handler* Routes::find(Request& request) const {
  const Methods* methods = methods_for(request.path, request.parts);
  if (methods == nullptr) return nullptr;
  const Handler* handler = request.only_reads()          ? &methods->get
                           : request.method == "POST"    ? &methods->post
                           : request.method == "OPTIONS" ? &methods->options
                                                         : nullptr;
  return handler != nullptr && *handler ? handler : nullptr;
}

std::string Routes::allowed(const std::string& path) const {
  std::vector<std::string> parts;
  const Methods* methods = methods_for(path, parts);
  return methods != nullptr && methods->post ? "GET, HEAD, OPTIONS, POST" : "GET, HEAD, OPTIONS";
}

}  // namespace klipp::example
