#pragma once

#include <string_view>

#include "html/html_tree.hpp"
#include "klipp/text.hpp"
#include "klipp/url.hpp"

namespace klipp {

/// What a page embeds and Klipp does not show: a link to it.
struct Embed {
  Url target;    ///< empty if there is nothing to lead to
  String words;  ///< the provider's name, and the title if the page gives one that says something
};

/// Of an `iframe`, `embed`, `object`, `video` or `audio`.
Embed read_embed(html::Node node, const Url& base);

/// Of an address that stands alone where an embed was meant to be.
Embed read_embed(std::string_view address, const Url& base);

/// Whether Klipp shows a link in place of the element.
bool is_embed(html::Node node);

}  // namespace klipp
