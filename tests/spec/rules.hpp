#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace klipp::spec {

/// Where Klipp means to write other markup than upstream: what the rule makes of upstream's, on its own. A difference
/// that the rules named for an example do not make is a fault.
struct Rule {
  std::string_view name;
  std::string (*apply)(const std::string& upstream);
};

/// In the order in which they are applied.
const std::vector<Rule>& rules();

/// Upstream's markup with the rules of these names applied.
std::string apply_rules(std::string markup, const std::vector<std::string>& names);

/// The fewest rules that make `klipp` of `upstream`; none where no set of them does.
std::vector<std::string> explain(const std::string& upstream, const std::string& klipp);

}  // namespace klipp::spec
