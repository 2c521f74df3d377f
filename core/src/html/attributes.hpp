#pragma once

#include <span>
#include <string_view>

#include "html/html_tree.hpp"
#include "klipp/text.hpp"
#include "klipp/url.hpp"

/// What attributes say that are read in more than one room.
namespace klipp::html {

/// The first of these attributes that is not empty.
std::string_view first_attribute(Node node, std::span<const std::string_view> names);

/// The value of a property in a `style` attribute, in lower case: "bold" of "font-weight: bold;".
String style_of(Node node, std::string_view property);

/// Whether a browser shows nothing of an element: `hidden`, or `display:none` of its own.
bool is_hidden(Node node);

/// Where the picture of an `img` is, as written: the address may wait behind `data-src`, `data-lazy-src` or
/// `data-original` for a script to load it. Empty if there is none, or if the picture is hidden or only counts readers.
std::string_view picture_address(Node img);

/// What addresses of a body start at: what a `base` says that is the first of it, or else `base`.
Url base_of(const Tree& body, const Url& base);

}  // namespace klipp::html
