#include "tree_file.hpp"

#include <sstream>

namespace klipp::spec {

namespace {

void add_line(std::string& text, const std::string& line) { text += (text.empty() ? "" : "\n") + line; }

/// A line of a tree begins a node or an attribute, or goes on with a text.
void add_to_tree(std::vector<std::string>& tree, const std::string& line) {
  if (line.rfind("| ", 0) == 0) {
    tree.push_back(line.substr(2));
  } else if (!tree.empty()) {
    tree.back() += "\n" + line;
  }
}

/// An empty line stands between a tree and the next test.
void end_tree(TreeTest& test) {
  if (!test.tree.empty() && test.tree.back().ends_with("\n")) test.tree.back().pop_back();
}

}  // namespace

std::vector<TreeTest> read_tree_tests(std::string_view text) {
  std::vector<TreeTest> tests;
  std::istringstream in{std::string(text)};
  std::string part;
  bool is_first = false;  // of the lines of its part
  for (std::string line; std::getline(in, line);) {
    const bool is_html = part == "#data" && line != "#errors";
    if (line == "#data") {
      if (!tests.empty()) end_tree(tests.back());
      tests.push_back({static_cast<int>(tests.size()) + 1, {}, {}, false, {}});
    }
    if (!is_html && line.rfind('#', 0) == 0) {
      part = line;
      is_first = true;
      tests.back().is_scripted |= line == "#script-on";
      continue;
    }
    if (is_html) tests.back().html += (is_first ? "" : "\n") + line;
    if (part == "#document-fragment") add_line(tests.back().context, line);
    if (part == "#document") add_to_tree(tests.back().tree, line);
    is_first = false;
  }
  return tests;
}

}  // namespace klipp::spec
