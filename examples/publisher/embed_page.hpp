#pragma once

#include <httplib.h>

#include <string>
#include <string_view>

#include "article_addresses.hpp"
#include "klipp/options.hpp"
#include "klipp/result.hpp"

/// An article's card on a page of its own, for frames on other sites. It works without script, and with one tells its
/// height to the page around it (web/frame/embed.js). Its links open outside the frame.
namespace klipp::example {

struct EmbedPage {
  std::string html;
  std::string picture_origin;  ///< where its picture comes from; empty where it has none
};

Result<EmbedPage> embed_page(const NamedArticle& named, const ArticleAddresses& addresses, Layout layout);

/// Answers with the page: any site may frame it, no search engine lists it, and its policy lets it load its style
/// sheets, its script and its picture, and puts it into a sandbox without an origin wherever it stands.
void send_embed_page(httplib::Response& response, EmbedPage page);

extern const std::string_view kEmbedStylesheet;
inline constexpr const char* kEmbedStylesheetPath = "/embed.css";

/// How a card is embedded in the room there is.
struct EmbedSize {
  Layout layout = Layout::kHorizontal;
  int width = 0;  ///< CSS pixels
  int height = 0;
};

/// The roomiest card that fits into `most_width` times `most_height` CSS pixels; the compact one, perhaps cut off,
/// where none does. Both are at least 1.
EmbedSize embed_size(int most_width, int most_height, bool has_picture);

}  // namespace klipp::example
