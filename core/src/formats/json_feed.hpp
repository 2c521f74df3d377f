#pragma once

#include "formats/member_reader.hpp"
#include "klipp/model.hpp"

/// Which member of a document goes where in the model. What is wrong is noted in the reader's Reading.
namespace klipp {

/// Read into an Article.
const Shape& item_shape();

/// Read into a Feed, whose items then take over what they lack.
const Shape& feed_shape();

/// Gives an item the feed's language, authors and site where it names none.
void take_over(const Feed& feed, Article& item);

/// Reads text: as read_article and read_feed, without a copy of what was read. No error is one without a code.
Error read_into(Article& article, std::string_view json, const Limits& limits);
Error read_into(Feed& feed, std::string_view json, const Limits& limits);

}  // namespace klipp
