#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace klipp::spec {

/// One test of a file of html5lib's tree-construction tests, as their README describes it.
struct TreeTest {
  int number = 0;                 ///< from 1, in its file
  std::string html;               ///< what is parsed
  std::string context;            ///< the element around it; empty for a whole page
  bool is_scripted = false;       ///< it is about a browser that runs scripts
  std::vector<std::string> tree;  ///< what that becomes: nodes and attributes, indented by two spaces for each level
};

/// All tests of a file's text.
std::vector<TreeTest> read_tree_tests(std::string_view text);

}  // namespace klipp::spec
