#include "body/html/targets.hpp"

#include "body/html/html_rules.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

using html::Node;
using html::Tag;

constexpr std::size_t kMostTargets = 300;

}  // namespace

Targets::Targets(Node root) {
  for_each_node(root, [&](Node node) {
    if (node.tag() != Tag::kA) return;
    const std::string_view address = trim(node.attribute("href"));
    if (address.size() < 2 || address.front() != '#' || targets_.size() == kMostTargets) return;
    for (const Target& target : targets_) {
      if (target.id == address.substr(1)) return;
    }
    targets_.push_back({address.substr(1), {}});
  });
  if (targets_.empty()) return;
  for_each_node(root, [&](Node node) {
    if (node.has_attribute("id")) find(node, node.attribute("id"));
    if (node.tag() == Tag::kA && node.has_attribute("name")) find(node, node.attribute("name"));
  });
}

void Targets::find(Node node, std::string_view id) {
  for (Target& target : targets_) {
    if (target.id == id && !target.node) target.node = node;
  }
}

std::size_t Targets::number_of(std::string_view id) const {
  for (std::size_t i = 0; i < targets_.size(); ++i) {
    if (targets_[i].id == id) return targets_[i].node ? i + 1 : 0;
  }
  return 0;
}

std::size_t Targets::number_of(Node node) const {
  for (std::size_t i = 0; i < targets_.size(); ++i) {
    if (targets_[i].node == node) return i + 1;
  }
  return 0;
}

}  // namespace klipp
