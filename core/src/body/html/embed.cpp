#include "body/html/embed.hpp"

#include "body/html/html_rules.hpp"
#include "text/char_set.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

using html::Node;
using html::Tag;

struct Provider {
  std::string_view host;  ///< and every host below it
  std::string_view name;
};

constexpr Provider kProviders[] = {
    {"youtube.com", "YouTube"},
    {"youtube-nocookie.com", "YouTube"},
    {"youtu.be", "YouTube"},
    {"vimeo.com", "Vimeo"},
    {"dailymotion.com", "Dailymotion"},
    {"spotify.com", "Spotify"},
    {"soundcloud.com", "SoundCloud"},
    {"podcasts.apple.com", "Apple Podcasts"},
    {"music.apple.com", "Apple Music"},
    {"bandcamp.com", "Bandcamp"},
    {"mixcloud.com", "Mixcloud"},
    {"twitter.com", "X"},
    {"x.com", "X"},
    {"facebook.com", "Facebook"},
    {"instagram.com", "Instagram"},
    {"tiktok.com", "TikTok"},
    {"threads.net", "Threads"},
    {"bsky.app", "Bluesky"},
    {"linkedin.com", "LinkedIn"},
    {"pinterest.com", "Pinterest"},
    {"reddit.com", "Reddit"},
    {"twitch.tv", "Twitch"},
    {"ted.com", "TED"},
    {"google.com", "Google"},
    {"openstreetmap.org", "OpenStreetMap"},
    {"codepen.io", "CodePen"},
    {"github.com", "GitHub"},
    {"flickr.com", "Flickr"},
    {"giphy.com", "GIPHY"},
    {"slideshare.net", "SlideShare"},
    {"scribd.com", "Scribd"},
    {"issuu.com", "Issuu"},
    {"dwcdn.net", "Datawrapper"},
    {"flourish.studio", "Flourish"},
    {"infogram.com", "Infogram"},
    {"typeform.com", "Typeform"},
    {"nrk.no", "NRK"},
    {"acast.com", "Acast"},
};

/// A player's address that has a page for people: what stands behind `player` goes behind `page`.
struct Player {
  std::string_view player;
  std::string_view page;
};

constexpr Player kPlayers[] = {
    {"youtube.com/embed/", "https://www.youtube.com/watch?v="},
    {"youtube-nocookie.com/embed/", "https://www.youtube.com/watch?v="},
    {"youtube.com/v/", "https://www.youtube.com/watch?v="},
    {"player.vimeo.com/video/", "https://vimeo.com/"},
    {"open.spotify.com/embed/", "https://open.spotify.com/"},
    {"dailymotion.com/embed/video/", "https://www.dailymotion.com/video/"},
};

/// The host of a web address, without "www.".
std::string_view host_of(std::string_view address) {
  const std::size_t start = address.find("//");
  if (start == std::string_view::npos) return {};
  address.remove_prefix(start + 2);
  std::string_view host = address.substr(0, address.find_first_of("/?#"));
  if (const std::size_t user = host.rfind('@'); user != std::string_view::npos) host.remove_prefix(user + 1);
  if (host.starts_with("www.")) host.remove_prefix(4);
  return host;
}

bool is_host_of(std::string_view host, std::string_view provider) {
  if (!host.ends_with(provider)) return false;
  return host.size() == provider.size() || host[host.size() - provider.size() - 1] == '.';
}

std::string_view name_of_provider(std::string_view address) {
  const std::string_view host = host_of(address);
  for (const Provider& provider : kProviders) {
    if (is_host_of(host, provider.host)) return provider.name;
  }
  return host;
}

/// The page where people see what the player shows.
Url page_of(const Url& target) {
  constexpr CharSet kEnds("?&#");
  const std::string_view address = target.text();
  for (const Player& each : kPlayers) {
    const std::size_t at = address.find(each.player);
    if (at > 20) continue;  // or nowhere
    const std::string_view rest = address.substr(at + each.player.size());
    const std::string_view id = rest.substr(0, length_before(rest, kEnds));
    if (!id.empty() && id != "videoseries") return resolve_url(String(each.page).append(id));
  }
  return target;
}

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

/// "harbour.mp4" of an address that ends in it.
std::string_view file_of(std::string_view address) {
  address = address.substr(0, address.find_first_of("?#"));
  const std::size_t slash = address.rfind('/');
  const std::string_view file = slash == std::string_view::npos ? address : address.substr(slash + 1);
  return file.find('.') == std::string_view::npos ? std::string_view() : file;
}

/// A file of the publisher's own, by its name.
Embed file_embed(const Url& target, std::string_view title) {
  if (!target.is_web()) return {};
  const std::string_view file = title.empty() ? file_of(target.text()) : title;
  return {target, String(file.empty() ? name_of_provider(target.text()) : file)};
}

Embed embed_of(const Url& target, std::string_view title) {
  if (!target.is_web()) return {};
  const Url page = page_of(target);
  const std::string_view provider = name_of_provider(page.text());
  String words =
      says_something(title, provider) ? String(title).append(" (").append(provider).append(")") : String(provider);
  return {page, std::move(words)};
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
  const std::string_view title = trim(node.attribute("title"));
  return is_file ? file_embed(target, title) : embed_of(target, title);
}

Embed read_embed(std::string_view address, const Url& base) {
  address = trim(address);
  if (address.find_first_of(" \t\r\n") != std::string_view::npos) return {};
  if (!address.starts_with("https://") && !address.starts_with("http://")) return {};
  return embed_of(resolve_url(address, base), {});
}

}  // namespace klipp
