#pragma once

#include <httplib.h>

#include <string>
#include <string_view>

#include "article_addresses.hpp"
#include "klipp/options.hpp"
#include "klipp/result.hpp"
#include "theme.hpp"

/// An article's card on a page of its own, for frames on other sites. It fills its frame, works without script, and
/// with one tells the page around it how tall it needs to be (web/src/frame/embed.js). Its links open outside the frame.
namespace klipp::example {

struct EmbedPage {
  std::string html;
  std::string origin;          ///< of its style sheets and its script
  std::string picture_origin;  ///< where its picture comes from; empty where it has none
};

struct EmbedLook {
  Layout layout = Layout::kHorizontal;
  Theme theme = Theme::kLight;
};

Result<EmbedPage> embed_page(const NamedArticle& named, const ArticleAddresses& addresses, EmbedLook look);

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

/// What WordPress makes of frames that are lower or higher, whatever was asked for. CSS pixels.
inline constexpr int kLowestFrame = 200;
inline constexpr int kHighestFrame = 1000;

/// The roomiest card that fits into `most_width` times `most_height` CSS pixels; the compact one, perhaps cut off,
/// where none does. The width is at least 1, the height at least kLowestFrame also where there is less room: content
/// management systems answer so, too, and what WordPress would change cannot be kept.
EmbedSize embed_size(int most_width, int most_height, bool has_picture);

}  // namespace klipp::example
