#pragma once

#include "html/html_tree.hpp"
#include "klipp/url.hpp"

/// What stands in a figure, or in what old editors made of a picture and its caption.
namespace klipp {

/// Whether there is a table in it, beside one that it is itself.
bool has_table(html::Node figure);

/// Whether its one picture can be shown, and the rest is its caption.
bool is_figure_of_picture(html::Node figure, const Url& base);

/// Whether a caption is that of a picture, which stands in the same box.
bool is_of_picture(html::Node caption);

}  // namespace klipp
