#pragma once

#include <string>
#include <string_view>

#include "article_addresses.hpp"
#include "theme.hpp"

/// oEmbed 1.0 (https://oembed.com): what a content management system asks when somebody pastes an article's address.
namespace klipp::example {

/// CSS pixels that the asker has room for; whatever it does not say is plenty.
struct EmbedRoom {
  int width = 1'000'000;
  int height = 1'000'000;
};

/// An answer of type "rich". Its html is a frame of the article's embed page, because a frame is what the askers that
/// strip scripts let through.
struct OembedAnswer {
  std::string title;
  std::string author_name;
  std::string author_url;  ///< of the only author, if it is a web address
  std::string provider_name;
  std::string provider_url;
  std::string thumbnail_url;  ///< no SVG; with both its sizes, and within the room, or not at all
  int thumbnail_width = 0;
  int thumbnail_height = 0;
  std::string html;
  int width = 0;
  int height = 0;
};

OembedAnswer oembed_answer(const NamedArticle& named, const ArticleAddresses& addresses, const EmbedRoom& room,
                           Theme theme);

/// Seconds that an answer may be kept.
inline constexpr int kOembedAge = 3600;

std::string oembed_json(const OembedAnswer& answer);
std::string oembed_xml(const OembedAnswer& answer);

}  // namespace klipp::example
