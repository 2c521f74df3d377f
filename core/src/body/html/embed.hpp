#pragma once

#include <string_view>

#include "body/embeds/providers.hpp"
#include "html/html_tree.hpp"
#include "klipp/text.hpp"
#include "klipp/url.hpp"

namespace klipp {

/// Of an `iframe`, `embed`, `object`, `video` or `audio`. A file of the publisher's own is called by its name.
Embed read_embed(html::Node node, const Url& base);

/// Of an address that stands alone where an embed was meant to be.
Embed read_embed(std::string_view address, const Url& base);

/// Whether it is an element of those.
bool is_embed(html::Node node);

/// Of Klipp's own panel, of a body that was converted; without a frame if it is none.
Embed read_panel(html::Node figure, const Url& base);

/// Whether a script of a provider would make a frame of it: what publishers are given to paste, mostly a quotation that
/// can be read without.
bool is_post(html::Node node);

/// The post that such an element quotes; without a frame if the table of providers does not know it.
Embed read_post(html::Node node, const Url& base);

/// Whether there is a link to the page of an embed in what quotes it.
bool has_link_to(html::Node node, const Url& page, const Url& base);

/// What a link to an embed says: the title and the provider, as far as they say something.
String words_of(const Embed& embed);

}  // namespace klipp
