#include "body/embeds/providers.hpp"

#include <iterator>

#include "text/char_set.hpp"
#include "text/choices.hpp"
#include "text/utf8.hpp"
#include "url/percent.hpp"

namespace klipp {

/// Never defined: the compiler stops at the call.
void row_has_more_or_fewer_columns();

namespace {

/// One row of the table, as one text with "|" between its columns: in modules, a pointer and a size for each column
/// would take more bytes than most of them.
class Provider {
 public:
  enum class Column : std::uint8_t { kName, kKnows, kFrame, kPage, kSize };

  template <std::size_t kLength>
  consteval Provider(const char (&row)[kLength]) : row_(row, kLength - 1) {  // NOLINT(google-explicit-constructor)
    int bars = 0;
    for (const char c : row_) bars += c == '|' ? 1 : 0;
    if (bars != static_cast<int>(Column::kSize)) row_has_more_or_fewer_columns();
  }
  [[nodiscard]] std::string_view operator[](Column column) const {
    return choice_at(row_, static_cast<int>(column), '|');
  }

 private:
  std::string_view row_;
};

using enum Provider::Column;

/// The columns: name; addresses, of pages and of frames; the frame; the page; the frame's size. Empty frames and pages
/// are the address itself.
///
/// | in an address | stands for |
/// | --- | --- |
/// | `*` | a word, up to the next of `/ ? & # !`, which is kept |
/// | `+` | a number, which is kept |
/// | `~` | a part that is not kept |
/// | `>` | everything that follows, which is kept |
/// | `?name=` `&name=` | a parameter that must be there; one that need not be, as the last |
///
/// A host stands for those below it, too; without one it is any host. In a frame or page, `$1` and `$2` are what was
/// kept, `$d` is the first of them decoded, `$u` the address encoded, `$h` its host and `$t` the seconds after which a
/// film begins. Brackets are left out where what they hold is empty. All but `$d` are by https.
///
/// What a page's policy has to allow is each frame's host: web/PARTNERS.md has them, and a test compares.
// NOLINTBEGIN(bugprone-suspicious-missing-comma): a row may be longer than a line
constexpr Provider kProviders[] = {
    "YouTube|youtube.com/embed/videoseries?list=* youtube-nocookie.com/embed/videoseries?list=* "
    "youtube.com/playlist?list=*|www.youtube-nocookie.com/embed/videoseries?list=$1|"
    "www.youtube.com/playlist?list=$1|16/9",
    "YouTube|youtube.com/embed/live_stream?channel=* youtube-nocookie.com/embed/live_stream?channel=*|"
    "www.youtube-nocookie.com/embed/live_stream?channel=$1|www.youtube.com/channel/$1/live|16/9",
    "YouTube|youtube.com/shorts/*|www.youtube-nocookie.com/embed/$1|www.youtube.com/shorts/$1|9/16",
    "YouTube|youtube.com/embed/* youtube-nocookie.com/embed/* youtube.com/watch?v=* youtube.com/live/* youtube.com/v/* "
    "youtu.be/*|www.youtube-nocookie.com/embed/$1[?start=$t]|www.youtube.com/watch?v=$1[&t=$t]|16/9",
    "Vimeo|player.vimeo.com/video/+&h=* vimeo.com/channels/~/+ vimeo.com/+/* vimeo.com/+|"
    "player.vimeo.com/video/$1?dnt=1[&h=$2]|vimeo.com/$1[/$2]|16/9",
    "Dailymotion|dailymotion.com/embed/video/* dailymotion.com/video/* dai.ly/* "
    "geo.dailymotion.com/player.html?video=* geo.dailymotion.com/player/~?video=*|"
    "geo.dailymotion.com/player.html?video=$1|www.dailymotion.com/video/$1|16/9",
    "TED|ted.com/talks/lang/~/* ted.com/talks/*|embed.ted.com/talks/$1|www.ted.com/talks/$1|16/9",
    "VG TV|vgtv.no/embed?id=+ vgtv.no/video/+|www.vgtv.no/embed/?id=$1|www.vgtv.no/video/$1|16/9",
    "Spotify|open.spotify.com/embed/*/* open.spotify.com/embed-podcast/*/* open.spotify.com/intl-~/*/* "
    "open.spotify.com/*/*|open.spotify.com/embed/$1/$2|open.spotify.com/$1/$2|352",
    "SoundCloud|w.soundcloud.com/player/?url=*||$d|166",
    "SoundCloud|soundcloud.com/>|w.soundcloud.com/player/?url=$u||166",
    "Apple Podcasts|podcasts.apple.com/>|embed.podcasts.apple.com/$1|podcasts.apple.com/$1|450",
    "Apple Music|music.apple.com/>|embed.music.apple.com/$1|music.apple.com/$1|450",
    "Acast|embed.acast.com/$/*/* embed.acast.com/*/*||play.acast.com/s/$1/$2|190",
    "Acast|embed.acast.com/*||play.acast.com/s/$1|380",
    "Acast|play.acast.com/s/*/* shows.acast.com/*/episodes/*|embed.acast.com/$1/$2||190",
    "TikTok|tiktok.com/@*/video/+|www.tiktok.com/player/v1/$2|www.tiktok.com/@$1/video/$2|9/16",
    "TikTok|tiktok.com/embed/v2/+ tiktok.com/embed/+ tiktok.com/player/v1/+|www.tiktok.com/player/v1/$1|"
    "www.tiktok.com/embed/v2/$1|9/16",
    "Instagram|instagram.com/p/* instagram.com/reel/* instagram.com/reels/* instagram.com/tv/* instagram.com/~/p/* "
    "instagram.com/~/reel/*|www.instagram.com/p/$1/embed/captioned/|www.instagram.com/p/$1/|700",
    "X|platform.twitter.com/embed/Tweet.html?id=+|platform.twitter.com/embed/Tweet.html?id=$1&dnt=true|"
    "x.com/i/status/$1|550",
    "X|twitter.com/*/status/+ x.com/*/status/+|platform.twitter.com/embed/Tweet.html?id=$2&dnt=true|"
    "x.com/$1/status/$2|550",
    "Facebook|facebook.com/plugins/post.php?href=*|www.facebook.com/plugins/post.php?href=$1&show_text=true|$d|"
    "600",
    "Facebook|facebook.com/plugins/video.php?href=*|www.facebook.com/plugins/video.php?href=$1|$d|16/9",
    "Facebook|facebook.com/*/videos/> facebook.com/watch?v=+ facebook.com/reel/+ fb.watch/*|"
    "www.facebook.com/plugins/video.php?href=$u||16/9",
    "Facebook|facebook.com/*/posts/> facebook.com/*/photos/> facebook.com/permalink.php?story_fbid=* "
    "facebook.com/photo?fbid=* facebook.com/photo.php?fbid=*|"
    "www.facebook.com/plugins/post.php?href=$u&show_text=true||600",
    "Bluesky|embed.bsky.app/embed/did:*/app.bsky.feed.post/* bsky.app/profile/did:*/post/*|"
    "embed.bsky.app/embed/did:$1/app.bsky.feed.post/$2|bsky.app/profile/did:$1/post/$2|500",
    "Threads|threads.net/@*/post/* threads.com/@*/post/*|www.threads.com/@$1/post/$2/embed|"
    "www.threads.com/@$1/post/$2|500",
    "Reddit|reddit.com/r/*/comments/*|embed.reddit.com/r/$1/comments/$2/?embed=true|"
    "www.reddit.com/r/$1/comments/$2/|500",
    "LinkedIn|linkedin.com/embed/feed/update/*||www.linkedin.com/feed/update/$1|600",
    "Mastodon|/@*/+/embed||$h/@$1/$2|500",
    "Datawrapper|datawrapper.dwcdn.net/*|||400",
    "Flourish|flo.uri.sh/*/+/embed||public.flourish.studio/$1/$2/|600",
    "Flourish|public.flourish.studio/visualisation/+|flo.uri.sh/visualisation/$1/embed||600",
    "Google Maps|google.com/maps/embed?pb=~!2d*!3d*||www.google.com/maps?q=$2,$1|450",
    "Google Maps|google.com/maps/embed/v1/~?q=* google.com/maps?output=embed&q=*||www.google.com/maps?q=$1|450",
    "OpenStreetMap|openstreetmap.org/export/embed.html?bbox=*||www.openstreetmap.org/?bbox=$1|450",
    "Brightcove|players.brightcove.net/*/~/index.html?videoId=*|||16/9",
    "JW Player|cdn.jwplayer.com/players/* content.jwplatform.com/players/*|||16/9",
    "NRK|static.nrk.no/ludo/~/video-embed.html|||16/9",
};
// NOLINTEND(bugprone-suspicious-missing-comma)

/// Hosts, each with the name of what it provides, where the table says no more of it.
constexpr std::string_view kHosts =
    "google.com|Google|bandcamp.com|Bandcamp|mixcloud.com|Mixcloud|pinterest.com|Pinterest|twitch.tv|Twitch|"
    "codepen.io|CodePen|github.com|GitHub|flickr.com|Flickr|giphy.com|GIPHY|slideshare.net|SlideShare|scribd.com|"
    "Scribd|"
    "issuu.com|Issuu|infogram.com|Infogram|typeform.com|Typeform|nrk.no|NRK|tv2.no|TV 2|tv.vg.no|VG TV|acast.com|Acast|"
    "flourish.studio|Flourish|dwcdn.net|Datawrapper|brightcove.net|Brightcove|jwplayer.com|JW "
    "Player|spotify.com|Spotify";

constexpr CharSet kEnds("/?&#");
constexpr CharSet kEndsOfWord("/?&#!");
constexpr CharSet kSigns("*+~>?&");
constexpr CharSet kBar("|");

/// Without scheme and "www.".
std::string_view bare(std::string_view address) {
  const std::size_t start = address.find("//");
  if (start == std::string_view::npos) return {};
  address.remove_prefix(start + 2);
  if (address.starts_with("www.")) address.remove_prefix(4);
  return address;
}

/// With the name and password that may stand in front, and the port.
std::string_view authority_of(std::string_view bare_address) {
  return bare_address.substr(0, length_before(bare_address, kEnds));
}

bool is_host_of(std::string_view host, std::string_view provider) {
  if (!host.ends_with(provider)) return false;
  return host.size() == provider.size() || host[host.size() - provider.size() - 1] == '.';
}

/// The value of a parameter from a query; `name` ends in "=".
std::string_view parameter_in(std::string_view address, std::string_view name) {
  constexpr CharSet kAfter("&#");
  for (std::size_t at = 0; (at = address.find(name, at)) != std::string_view::npos; ++at) {
    if (at == 0 || address[at - 1] == '/' || !kEnds.has(address[at - 1])) continue;
    const std::string_view value = address.substr(at + name.size());
    return value.substr(0, length_before(value, kAfter));
  }
  return {};
}

/// An address, held against what the table knows.
struct Found {
  std::string_view address;
  std::string_view parts[2] = {};  ///< that were kept

  bool fits(std::string_view known);
  /// A form of the table with its places filled.
  [[nodiscard]] String filled(std::string_view form) const;
  [[nodiscard]] Url address_by(std::string_view form) const {
    return resolve_url(String("https://").append(filled(form)));
  }

 private:
  [[nodiscard]] String value(char place) const;
};

/// How many bytes of `text` a sign stands for; what follows it in the table begins with `next`.
std::size_t length_of(char sign, std::string_view text, std::string_view next) {
  constexpr CharSet kFragment("#");
  if (sign == '+') return length_before(text, ~kDigits);
  if (sign == '>') return length_before(text, kFragment);
  const std::size_t most = length_before(text, sign == '*' ? kEndsOfWord : kEnds);
  const std::size_t found = next.empty() ? most : text.find(next, 1);
  return found < most ? found : most;
}

bool Found::fits(std::string_view known) {
  std::string_view rest = bare(address);
  const std::string_view all = rest;
  const std::string_view host = known.substr(0, known.find('/'));
  if (!host.empty() && !is_host_of(authority_of(rest), host)) return false;
  rest.remove_prefix(authority_of(rest).size());
  known.remove_prefix(host.size());
  parts[0] = parts[1] = {};
  for (std::size_t kept = 0; !known.empty();) {
    const char sign = take(known, 1).front();
    if (sign == '?' || sign == '&') {
      if (!rest.empty() && !kEnds.has(rest.front())) return false;
      const std::string_view name = take(known, known.find('=') + 1);
      rest = parameter_in(all, name);
      if (rest.empty()) return sign == '&';
    } else if (kSigns.has(sign)) {
      const std::size_t length = length_of(sign, rest, known.substr(0, length_before(known, kSigns)));
      if (length == 0) return false;
      const std::string_view part = take(rest, length);
      if (sign != '~') parts[kept++] = part;
    } else if (rest.empty() || take(rest, 1).front() != sign) {
      return false;
    }
  }
  return rest.empty() || kEndsOfWord.has(rest.front());
}

/// "90" of "90", "90s" or "1m30s"; empty for anything else, and for the start.
String seconds_of(std::string_view time) {
  constexpr unsigned kMost = 100'000;
  unsigned seconds = 0;
  unsigned number = 0;
  for (const char c : time) {
    if (kDigits.has(c)) {
      number = number * 10 + static_cast<unsigned>(c - '0');
    } else {
      seconds += number * (c == 'h' ? 3600 : c == 'm' ? 60 : c == 's' ? 1 : kMost);
      number = 0;
    }
    if (number + seconds >= kMost) return {};
  }
  return number + seconds > 0 ? decimal(static_cast<int>(number + seconds)) : String();
}

String Found::value(char place) const {
  switch (place) {
    case '1': return String(parts[0]);
    case '2': return String(parts[1]);
    case 'd': return percent_decode(parts[0]);
    case 'u': return encode_component(address);
    case 'h': return String(authority_of(bare(address)));
    default: {
      const std::string_view start = parameter_in(address, "start=");
      return seconds_of(start.empty() ? parameter_in(address, "t=") : start);
    }
  }
}

String Found::filled(std::string_view form) const {
  Buffer out;
  while (!form.empty()) {
    const char c = take(form, 1).front();
    if (c == '$') {
      out.append(value(take(form, 1).front()));
    } else if (c == '[') {
      const std::string_view inside = take(form, form.find(']'));
      if (!value(inside.back()).empty()) out.append(filled(inside));
    } else if (c != ']') {
      out.append({&c, 1});
    }
  }
  return std::move(out).take();
}

std::string_view name_of_host(std::string_view host) {
  for (std::string_view rest = kHosts; !rest.empty();) {
    const std::string_view each = take_before(rest, kBar);
    const std::string_view name = take_before(rest, kBar);
    if (is_host_of(host, each)) return name;
  }
  for (const Provider& provider : kProviders) {
    for (std::string_view rest = provider[kKnows]; !rest.empty();) {
      const std::string_view known = take_before(rest, kSpaces);
      if (known.front() != '/' && is_host_of(host, known.substr(0, known.find('/')))) return provider[kName];
    }
  }
  return host;
}

std::string_view host_of(std::string_view address) {
  std::string_view host = authority_of(bare(address));
  if (const std::size_t user = host.rfind('@'); user != std::string_view::npos) host.remove_prefix(user + 1);
  return host;
}

/// What a frame says in its address that it shows: a page of the provider's own, and for people.
Url named_page(const String& address, std::string_view provider) {
  Url page = resolve_url(address);
  if (!page.is_web() || name_of_host(host_of(page.text())) != provider) return {};
  return host_of(page.text()).starts_with("api.") ? Url() : page;
}

/// The row that knows an address, if one does.
const Provider* find_row(Found& found) {
  for (const Provider& provider : kProviders) {
    for (std::string_view rest = provider[kKnows]; !rest.empty();) {
      if (found.fits(take_before(rest, kSpaces))) return &provider;
    }
  }
  return nullptr;
}

Embed embed_by(const Provider& row, const Found& found, const Url& address) {
  const std::string_view frame = row[kFrame];
  const std::string_view page = row[kPage];
  Embed embed;
  embed.provider = row[kName];
  embed.frame = safe_frame(frame.empty() ? address : found.address_by(frame));
  if (!page.empty()) embed.page = page == "$d" ? named_page(found.filled(page), row[kName]) : found.address_by(page);
  if (embed.page.empty()) embed.page = address;
  embed.size = row[kSize];
  return embed;
}

/// The shape or height of a frame whose provider says nothing of it.
String size_of_element(int width, int height) {
  if (height == 0) return String("16/9");  // NOLINT(modernize-return-braced-init-list): explicit in modules
  return width > 0 ? decimal(width).append("/").append(decimal(height)) : decimal(height);
}

}  // namespace

Url safe_frame(const Url& frame) {
  const std::string_view text = frame.text();
  if (!text.starts_with("https://")) return {};
  return authority_of(bare(text)).find('@') == std::string_view::npos ? frame : Url();
}

String provider_of(const Url& address) {
  Found found{address.text()};
  const Provider* const row = find_row(found);
  return String(row != nullptr ? (*row)[kName] : name_of_host(host_of(address.text())));
}

Embed find_embed(const Url& address) {
  if (!address.is_web()) return {};
  Found found{address.text()};
  if (const Provider* const row = find_row(found)) return embed_by(*row, found, address);
  Embed embed;
  embed.page = address;
  embed.provider = name_of_host(host_of(address.text()));
  return embed;
}

Embed framed_embed(const Url& address, int width, int height) {
  Embed embed = find_embed(address);
  if (embed.frame.empty()) {
    embed.frame = safe_frame(address);
    embed.size = size_of_element(width, height);
  } else if (height > 0 && embed.size.find('/') == std::string_view::npos) {
    embed.size = decimal(height);
  }
  return embed;
}

}  // namespace klipp
