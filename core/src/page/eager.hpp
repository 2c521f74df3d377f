#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace klipp {

/// Markup of a widget as PageOptions::eager_pictures asks for it: so many of its pictures, from the first, do not wait
/// until they are near, and are fetched before everything else.
std::string with_eager_pictures(std::string_view markup, std::size_t count);

}  // namespace klipp
