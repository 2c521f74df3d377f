/// html5lib's tests of how HTML becomes a tree, against the tree that the core makes. Every one that the core can be
/// asked gives the tree of the standard.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "tree_file.hpp"
#include "tree_lines.hpp"

namespace klipp::spec {
namespace {

/// Of upstream's folder, so that none is passed over unseen.
constexpr std::size_t kTests = 1721;
constexpr std::size_t kScripted = 8;     ///< what a browser makes of HTML that runs scripts
constexpr std::size_t kElsewhere = 178;  ///< what stands in an element that no body stands in, such as `tr`

struct NamedTest {
  std::string file;
  TreeTest test;
};

/// All tests in the folder itself; those in `scripted` are about what scripts write.
const std::vector<NamedTest>& tests() {
  static const std::vector<NamedTest> kAll = [] {
    std::vector<NamedTest> all;
    for (const auto& entry : std::filesystem::directory_iterator(KLIPP_UPSTREAM_TESTS)) {
      if (entry.path().extension() != ".dat") continue;
      std::ifstream in(entry.path(), std::ios::binary);
      const std::string text{std::istreambuf_iterator<char>(in), {}};
      for (TreeTest& test : read_tree_tests(text)) all.push_back({entry.path().stem(), std::move(test)});
    }
    return all;
  }();
  return kAll;
}

/// The core parses whole pages and what stands in a body. In a `div` that is the same.
bool is_elsewhere(const TreeTest& test) {
  return !test.context.empty() && test.context != "body" && test.context != "div";
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

TEST(HtmlSpec, IsReadWhole) {
  std::size_t scripted = 0;
  std::size_t elsewhere = 0;
  for (const auto& [file, test] : tests()) {
    EXPECT_FALSE(test.tree.empty() && test.context.empty()) << file << " " << test.number;
    scripted += test.is_scripted ? 1 : 0;
    elsewhere += is_elsewhere(test) ? 1 : 0;
  }
  EXPECT_EQ(tests().size(), kTests);
  EXPECT_EQ(scripted, kScripted);
  EXPECT_EQ(elsewhere, kElsewhere);
}

TEST(HtmlSpec, BecomesTheTreeOfTheStandard) {
  for (const auto& [file, test] : tests()) {
    if (test.is_scripted || is_elsewhere(test)) continue;
    EXPECT_EQ(joined(made_tree(test)), joined(wanted_tree(test))) << file << " " << test.number << ": " << test.html;
  }
}

}  // namespace
}  // namespace klipp::spec
