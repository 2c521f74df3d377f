#pragma once

#include "body/rules/media.hpp"
#include "html/html_tree.hpp"

namespace klipp {

/// What an `audio` or `video` plays.
struct HtmlMedia {
  html::Node node;
  Player player;
  Url file;  ///< the first of its sources; empty if it has none that a player may have
};

/// Reads such an element; of any other, nothing.
HtmlMedia read_media(html::Node node, const Url& base);

/// Whether a figure or card is the player in it, with its caption.
bool is_player(html::Node node, const Url& base);

/// "1 MB" of what a link to a file says of its size.
String file_size_in(html::Node link);

/// The player, with its sources and captions.
void write_media(HtmlWriter& out, const HtmlMedia& media, const BodyContext& context);

}  // namespace klipp
