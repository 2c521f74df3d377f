#include "body/html/embed.hpp"

#include <algorithm>

#include "body/html/picture.hpp"
#include "body/rules/media.hpp"
#include "text/char_set.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

using html::Node;
using html::Tag;

/// Titles that players give all of their videos say nothing.
bool says_something(std::string_view title, std::string_view provider) {
  if (title.empty() || title == provider) return false;
  const String lower = lower_ascii(title);
  for (const std::string_view generic : {"youtube video player", "youtube video", "vimeo video player",
                                         "embedded content", "spotify embed", "iframe", "video player", "embed"}) {
    if (lower == generic) return false;
  }
  return true;
}

std::string_view first_address_of(Node node) {
  for (const std::string_view name : {"src", "data-src", "data-lazy-src", "data-litespeed-src", "data"}) {
    const std::string_view value = trim(node.attribute(name));
    if (!value.empty() && value != "about:blank") return value;
  }
  return {};
}

std::string_view parameter_of(Node node) {
  const std::string_view name = node.attribute("name");
  return node.tag() == Tag::kParam && (name == "movie" || name == "src") ? trim(node.attribute("value"))
                                                                         : std::string_view();
}

/// Of the element itself or of what it holds: `source`, `param`, or an older element inside.
Url target_of(Node node, const Url& base) {
  Url target;
  const auto enter = [&](Node each) {
    const bool has_address = each == node || each.tag() == Tag::kSource || is_embed(each);
    target = resolve_url(has_address ? first_address_of(each) : parameter_of(each), base);
    return true;
  };
  walk(
      node, enter, [](Node) {}, [&] { return target.is_web(); });
  return target;
}

/// A file of the publisher's own, by its name.
Embed file_embed(const Url& target, std::string_view title) {
  Embed embed;
  if (!target.is_web()) return embed;
  embed.page = target;
  const std::string_view file = title.empty() ? file_of(target.text()) : title;
  embed.provider = file.empty() ? provider_of(target) : String(file);
  return embed;
}

/// Any page that a publisher frames is shown in a frame; of other elements only what the table of providers knows.
Embed embed_of(Node node, const Url& target) {
  if (!target.is_web()) return {};
  Embed embed = node.tag() == Tag::kIframe
                    ? framed_embed(target, pixels_of(node.attribute("width")), pixels_of(node.attribute("height")))
                    : find_embed(target);
  const std::string_view title = trim(node.attribute("title"));
  if (says_something(title, embed.provider)) embed.title = title;
  return embed;
}

/// The addresses that a post's element has beside its links: of the page, or of the frame.
Embed embed_by_attribute(Node node, const Url& base) {
  constexpr std::string_view kNames[] = {"data-instgrm-permalink", "data-text-post-permalink", "data-href",
                                         "data-embed-url", "cite"};
  Embed unknown;
  for (const std::string_view name : kNames) {
    Embed embed = find_embed(resolve_url(trim(node.attribute(name)), base));
    if (!embed.frame.empty()) return embed;
    if (unknown.page.empty()) unknown = std::move(embed);
  }
  const std::string_view uri = node.attribute("data-bluesky-uri");
  const std::string_view path = node.attribute("data-src");
  String frame("https://");
  if (uri.starts_with("at://"))
    frame.append("embed.bsky.app/embed/").append(uri.substr(5));
  else if (!path.empty())
    frame.append("flo.uri.sh/").append(path).append("/embed");
  Embed embed = find_embed(resolve_url(frame));
  return embed.frame.empty() ? unknown : embed;
}

/// What sizes of frames consist of.
constexpr CharSet kSizes = kDigits | CharSet("/");

/// Of a button of Klipp's own, what it shows.
Node button_in(Node figure) {
  Node button;
  for_each_node(figure, [&](Node each) {
    if (each.has_attribute("data-player")) button = each;
  });
  return button;
}

}  // namespace

bool is_embed(Node node) {
  switch (node.tag()) {
    case Tag::kIframe:
    case Tag::kEmbed:
    case Tag::kObject:
    case Tag::kVideo:
    case Tag::kAudio: return true;
    default: return false;
  }
}

Embed read_embed(Node node, const Url& base) {
  const Url target = target_of(node, base);
  if (pixels_of(node.attribute("width")) == 1 && pixels_of(node.attribute("height")) == 1) return {};
  const bool is_file = node.tag() == Tag::kVideo || node.tag() == Tag::kAudio;
  return is_file ? file_embed(target, trim(node.attribute("title"))) : embed_of(node, target);
}

Embed read_embed(std::string_view address, const Url& base) {
  address = trim(address);
  if (address.find_first_of(" \t\r\n") != std::string_view::npos) return {};
  if (!address.starts_with("https://") && !address.starts_with("http://")) return {};
  return find_embed(resolve_url(address, base));
}

Embed read_panel(Node figure, const Url& base) {
  Embed embed;
  const Node button = button_in(figure);
  if (!figure.has_class("klipp-embed") || !button) return embed;
  embed.frame = safe_frame(resolve_url(button.attribute("data-player"), base));
  embed.provider = provider_of(embed.frame);
  embed.title = button.attribute("data-title");
  const std::string_view size = button.attribute("data-size");
  if (length_before(size, ~kSizes) == size.size()) embed.size = size;
  for_each_node(figure, [&](Node each) {
    if (each.tag() == Tag::kA) embed.page = resolve_url(each.attribute("href"), base);
  });
  if (!embed.page.is_web()) embed.page = embed.frame;
  return embed;
}

bool is_post(Node node) {
  constexpr std::string_view kClasses[] = {"twitter-tweet",   "twitter-video",   "instagram-media", "fb-post",
                                           "fb-video",        "mastodon-embed",  "bluesky-embed",   "tiktok-embed",
                                           "text-post-media", "reddit-embed-bq", "flourish-embed",  "klipp-post"};
  if (node.tag() != Tag::kBlockquote && node.tag() != Tag::kDiv && node.tag() != Tag::kFigure) return false;
  return std::any_of(std::begin(kClasses), std::end(kClasses),
                     [&](std::string_view name) { return node.has_class(name); });
}

Embed read_post(Node node, const Url& base) {
  Embed post = embed_by_attribute(node, base);
  if (!post.frame.empty()) return post;
  // The last link is the one with the date; those before it may be of the text.
  for_each_node(node, [&](Node each) {
    if (each.tag() != Tag::kA) return;
    Embed embed = find_embed(resolve_url(trim(each.attribute("href")), base));
    if (!embed.frame.empty()) post = std::move(embed);
  });
  const Node button = post.frame.empty() ? button_in(node) : Node();
  return button ? find_embed(resolve_url(button.attribute("data-player"), base)) : post;
}

bool has_link_to(Node node, const Url& page, const Url& base) {
  bool found = false;
  for_each_node(node, [&](Node each) {
    if (each.tag() != Tag::kA || each.parent().has_class("klipp-embed-source")) return;
    found = found || find_embed(resolve_url(trim(each.attribute("href")), base)).page.text() == page.text();
  });
  return found;
}

String words_of(const Embed& embed) {
  return embed.title.empty() ? embed.provider : String(embed.title).append(" (").append(embed.provider).append(")");
}

}  // namespace klipp
