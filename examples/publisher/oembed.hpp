#pragma once

#include <string>
#include <string_view>

#include "article_addresses.hpp"
#include "theme.hpp"

/// oEmbed 1.0 (https://oembed.com): content management systems ask for this if somebody pastes an article's address.
namespace klipp::example {

/// The room that the consumer has, in CSS pixels. Without limits of its own there is plenty.
struct EmbedRoom {
  int width = 1'000'000;
  int height = 1'000'000;
};

/// An answer of type "rich". Its html is a frame of the article's embed page, because consumers that strip scripts let
/// frames through.
struct OembedAnswer {
  std::string title;
  std::string author_name;
  std::string author_url;  ///< of the author, if there is only one and this is a web address
  std::string provider_name;
  std::string provider_url;
  std::string thumbnail_url;  ///< only if both sizes are known and within the room, and never an SVG
  int thumbnail_width = 0;
  int thumbnail_height = 0;
  std::string html;
  int width = 0;
  int height = 0;
};

OembedAnswer oembed_answer(const NamedArticle& named, const ArticleAddresses& addresses, const EmbedRoom& room,
                           Theme theme);

/// How many seconds an answer may be cached.
inline constexpr int kOembedAge = 3600;

std::string oembed_json(const OembedAnswer& answer);
std::string oembed_xml(const OembedAnswer& answer);

}  // namespace klipp::example
