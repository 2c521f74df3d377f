#pragma once

#include <string_view>

#include "html/html_tree.hpp"

/// What systems leave in texts and no author wrote.
namespace klipp {

/// The paragraph "The post … appeared first on …" at the end of what WordPress feeds carry, in the languages that its
/// translations have; no node without one.
html::Node feed_tail(html::Node root);

/// The length of a left-over shortcode that `text` begins with: "[gallery ids="1,2"]", "[/caption]", "[vc_row]". 0 if
/// it begins with anything else, such as "[sic]" or "[1]".
std::size_t shortcode_length(std::string_view text);

}  // namespace klipp
