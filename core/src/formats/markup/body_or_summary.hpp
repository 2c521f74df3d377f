#pragma once

#include "formats/markup/feed_item.hpp"

namespace klipp {

/// Decides which HTML of an item is its body and which its summary, and puts both into the article. Without a text of
/// its own the description is the body if it is long, or made of more than a paragraph; what WordPress or others cut is
/// a summary however long it is.
void take_texts(FeedItem& item);

}  // namespace klipp
