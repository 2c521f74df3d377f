#pragma once

#include "klipp/model.hpp"
#include "member_reader.hpp"

/// Which member of a document goes where in the model. What is wrong is noted in the reader's Reading.
namespace klipp {

void read_item(const MemberReader& in, Article& article);

/// The feed and its items, which take over the feed's language and authors where they name none.
void read_feed_members(const MemberReader& in, Feed& feed);

/// The same for text: as read_article and read_feed, without a copy of what was read. No error is one without a code.
Error read_into(Article& article, std::string_view json, const Limits& limits);
Error read_into(Feed& feed, std::string_view json, const Limits& limits);

}  // namespace klipp
