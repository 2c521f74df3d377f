#pragma once

#include <cstddef>
#include <string_view>

#include "html/html_tree.hpp"
#include "klipp/text.hpp"

namespace klipp {

/// The elements that links inside a body lead to. Ids of authors could be those of the page, so that a body has its
/// own, by number.
class Targets {
 public:
  explicit Targets(html::Node root);

  /// The number of the element that has this id, from 1; 0 if there is none, or no link leads to it.
  [[nodiscard]] std::size_t number_of(std::string_view id) const;
  /// The same for an element; only for the first that has its id.
  [[nodiscard]] std::size_t number_of(html::Node node) const;

 private:
  struct Target {
    std::string_view id;
    html::Node node;
  };
  void find(html::Node node, std::string_view id);

  List<Target> targets_;
};

}  // namespace klipp
