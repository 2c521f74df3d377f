#pragma once

#include <string>
#include <vector>

namespace klipp::spec {

struct TreeTest;

/// The tree that a test wants, as far as html/html_tree.hpp shows one: elements of unknown names and those of SVG and
/// MathML are all alike, a template holds what stands in it, and nothing stands beside the element `html`.
std::vector<std::string> wanted_tree(const TreeTest& test);

/// The tree that the core makes of the test's HTML, in the same form. Only attributes that the wanted tree has are
/// asked for.
std::vector<std::string> made_tree(const TreeTest& test);

}  // namespace klipp::spec
