#pragma once

#include "formats/formats.hpp"
#include "formats/member_reader.hpp"
#include "klipp/model.hpp"

/// JSON Feed: which member of a document goes where in the model. Problems are noted in the reader's Reading.
namespace klipp {

using ItemShape = ShapeOf<Article, List<Article>>;
const ItemShape& item_shape();

/// For a Feed. Its items inherit what they lack.
using FeedShape = ShapeOf<Feed, Feed>;
const FeedShape& feed_shape();

/// Gives an item the feed's language, authors and site if it has none of its own.
void take_over(const Feed& feed, Article& item);

/// Adds what is attached to an item: a picture is the article's own if it has none yet, and anything else a file. Of
/// its size only digits stay.
void add_attachment(Article& item, Attachment attachment);

/// DocumentFormat::is and read.
bool is_json_feed(const json::Value& object);
void read_json_feed(const MemberReader& in, Document& document);

}  // namespace klipp
