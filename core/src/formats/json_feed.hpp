#pragma once

#include "formats/member_reader.hpp"
#include "klipp/model.hpp"

/// Which member of a document goes where in the model. What is wrong is noted in the reader's Reading.
namespace klipp {

using ItemShape = ShapeOf<Article, List<Article>>;
const ItemShape& item_shape();

/// Of a Feed, whose items then take over what they lack.
using FeedShape = ShapeOf<Feed, Feed>;
const FeedShape& feed_shape();

/// Gives an item the feed's language, authors and site where it names none.
void take_over(const Feed& feed, Article& item);

/// Reads text: as read_article and read_feed, without a copy of what was read.
Error read_into(Article& article, std::string_view json, const Limits& limits);
Error read_into(Feed& feed, std::string_view json, const Limits& limits);

}  // namespace klipp
