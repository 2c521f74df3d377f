#pragma once

#include <string_view>

#include "html/html_tree.hpp"
#include "klipp/text.hpp"
#include "klipp/url.hpp"

namespace klipp {

/// A picture of a body, as an `img` tells of it.
struct BodyPicture {
  html::Node node;
  Url source;
  UrlSet set;    ///< the same in other sizes
  String sizes;  ///< how wide it is shown, for the browser to choose; empty if there is nothing to choose
  std::string_view alt;
  std::string_view title;
  String width;  ///< CSS pixels; empty if unknown
  String height;
};

/// Reads an `img`: its address may wait behind `data-src`, `data-lazy-src` or `data-original` for a script to load it.
/// No source if it has no address that passes, or only counts readers.
BodyPicture read_picture(html::Node img, const Url& base);

/// The addresses of a `source` of a `picture`.
UrlSet read_picture_source(html::Node source, const Url& base);

/// The words that a picture stands for: those of a smiley. Empty for other pictures.
std::string_view smiley_of(html::Node img);

/// Whether the picture was made to be seen in a line of text, as an icon.
bool is_icon(const BodyPicture& picture);

/// The width or height that an attribute gives in pixels; 0 if it gives none.
int pixels_of(std::string_view value);

}  // namespace klipp
