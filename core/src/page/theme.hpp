#pragma once

#include <string>

#include "klipp/page.hpp"

/// Themes in what stands around a widget.
namespace klipp {

/// ` theme="bold dark"` of an element, or nothing.
std::string theme_attribute(const PageOptions& page);

/// As the style sheet knows a page of its own: by a class for each word of the theme.
std::string page_class(const PageOptions& page);

}  // namespace klipp
