#pragma once

#include "body/body.hpp"
#include "body/embeds/providers.hpp"
#include "klipp/html.hpp"

/// What stands where a page embeds another: who provides it, what it is and a link to it. Its button shows it, and is
/// hidden until the host (web/src/player) makes it work.
namespace klipp {

/// The panel of an embed that has a frame.
void write_panel(HtmlWriter& out, const Embed& embed, const BodyContext& context);

/// The start and the end of a panel around a post that is quoted; `has_link` says that the quotation itself leads to
/// the post. Between them come blocks.
void open_post(HtmlWriter& out, std::string_view lang, std::string_view dir);
void close_post(HtmlWriter& out, const Embed& embed, bool has_link, const BodyContext& context);

}  // namespace klipp
