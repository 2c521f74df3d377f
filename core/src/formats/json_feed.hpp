#pragma once

#include "formats/member_reader.hpp"
#include "klipp/model.hpp"

/// Which member of a document goes where in the model. Problems are noted in the reader's Reading.
namespace klipp {

using ItemShape = ShapeOf<Article, List<Article>>;
const ItemShape& item_shape();

/// For a Feed. Its items inherit what they lack.
using FeedShape = ShapeOf<Feed, Feed>;
const FeedShape& feed_shape();

/// Gives an item the feed's language, authors and site if it has none of its own.
void take_over(const Feed& feed, Article& item);

/// Like read_article and read_feed, but without a copy of the result.
Error read_into(Article& article, std::string_view json, const Limits& limits);
Error read_into(Feed& feed, std::string_view json, const Limits& limits);

}  // namespace klipp
