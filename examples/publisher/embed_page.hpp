#pragma once

#include <string>
#include <string_view>

#include "article_addresses.hpp"
#include "http/response.hpp"
#include "klipp/options.hpp"
#include "klipp/result.hpp"
#include "theme.hpp"

/// An article's card on a page of its own, for frames on other sites. It fills its frame and works without script. Its
/// script (web/src/frame/embed.js) tells the page around the frame which height it needs. Its links open outside the
/// frame.
namespace klipp::example {

struct EmbedPage {
  std::string html;
  std::string origin;          ///< of its style sheets and its script
  std::string picture_origin;  ///< of its picture; empty if it has none
};

struct EmbedLook {
  Layout layout = Layout::kHorizontal;
  Theme theme = Theme::kLight;
};

Result<EmbedPage> embed_page(const NamedArticle& named, const ArticleAddresses& addresses, EmbedLook look);

/// Answers with the page. Any site may frame it, and search engines do not list it. Its policy lets it load its style
/// sheets, its script and its picture, and puts it into a sandbox without an origin everywhere.
void send_embed_page(Response& response, EmbedPage page);

extern const std::string_view kEmbedStylesheet;
inline constexpr const char* kEmbedStylesheetPath = "/embed.css";

/// How a card is embedded in the given room.
struct EmbedSize {
  Layout layout = Layout::kHorizontal;
  int width = 0;  ///< CSS pixels
  int height = 0;
};

/// WordPress makes every frame at least and at most this high, whatever is asked for. CSS pixels.
inline constexpr int kLowestFrame = 200;
inline constexpr int kHighestFrame = 1000;

/// The largest card that fits into `most_width` times `most_height` CSS pixels. If none fits, the compact card, which
/// may be cut off. The width is at least 1. The height is at least kLowestFrame, even if there is less room: content
/// management systems do the same, and WordPress would change a lower one.
EmbedSize embed_size(int most_width, int most_height, bool has_picture);

}  // namespace klipp::example
