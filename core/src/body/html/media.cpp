#include "body/html/media.hpp"

#include "body/html/html_rules.hpp"
#include "body/html/picture.hpp"
#include "html/plain_text.hpp"
#include "text/char_set.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

using html::Node;
using html::Tag;

/// How far above its film a card of Ghost's is.
constexpr int kHighestCard = 3;

bool is_media(Node node) { return node.tag() == Tag::kAudio || node.tag() == Tag::kVideo; }

/// "video/mp4" of "video/mp4; codecs=…"; empty for what is none.
std::string_view media_type_of(Node source) {
  constexpr CharSet kOfTypes = kAlphanumeric | CharSet("/.+-");
  std::string_view type = source.attribute("type");
  type = trim(type.substr(0, type.find(';')));
  const bool is_one = media_kind({}, type) != MediaKind::kNone && length_before(type, ~kOfTypes) == type.size();
  return is_one ? type : std::string_view();
}

Url source_of(Node node, const Url& base) {
  std::string_view address = trim(node.attribute("src"));
  if (address.empty()) address = trim(node.attribute("data-src"));
  const Url source = address.empty() ? Url() : resolve_url(address, base);
  return is_playable(source) ? source : Url();
}

/// The words that a card of Ghost's has for its sound.
String title_of(Node node) {
  String title(trim(node.attribute("title")));
  if (!node.parent().has_class("kg-audio-player-container") && !node.parent().has_class("kg-audio-card")) return title;
  for (Node each = node; each && title.empty(); each = each.next()) {
    if (each.kind() == html::NodeKind::kElement && each.has_class("kg-audio-title")) title = html::plain_text(each);
  }
  return title;
}

/// What Ghost has as a poster is a blank picture of another site, and the picture itself stands at the card.
Url poster_of(Node video, const Url& base) {
  std::string_view address = trim(video.attribute("poster"));
  if (address.find("spacergif.org/") != std::string_view::npos) address = {};
  Node card = video;
  for (int level = 0; level < kHighestCard && card && address.empty(); ++level, card = card.parent()) {
    address = trim(card.attribute("data-kg-custom-thumbnail"));
    if (address.empty()) address = trim(card.attribute("data-kg-thumbnail"));
  }
  const Url poster = address.empty() ? Url() : resolve_url(address, base);
  return poster.is_web() ? poster : Url();
}

bool is_captions(Node track) {
  const String kind = lower_ascii(track.attribute("kind"));
  return kind.empty() || kind == "captions" || kind == "subtitles";
}

Url captions_of(Node track, const Url& base) {
  const bool fits = track.tag() == Tag::kTrack && is_captions(track);
  const Url address = fits ? resolve_url(track.attribute("src"), base) : Url();
  return is_playable(address) ? address : Url();
}

void write_source(HtmlWriter& out, Node node, const Url& base) {
  const Url source = node.tag() == Tag::kSource ? source_of(node, base) : Url();
  if (!source.empty()) out.write(R"(<source src="@"[ type="$"] />)", source, media_type_of(node));
}

/// Nobody has asked for them yet, so that none is `default`: browsers would fetch that.
void write_captions(HtmlWriter& out, Node track, const BodyContext& context) {
  const Url address = captions_of(track, context.base);
  if (address.empty()) return;
  const std::string_view label = trim(track.attribute("label"));
  const String language = language_tag(trim(track.attribute("srclang")));
  out.write(R"(<track kind="captions" src="@"[ srclang="$"] label="$" />)", address, language,
            label.empty() ? context.locale.captions : label);
}

}  // namespace

HtmlMedia read_media(Node node, const Url& base) {
  HtmlMedia media;
  if (!is_media(node)) return media;
  media.node = node;
  media.player.source = media.file = source_of(node, base);
  for (Node each = node.first_child(); each; each = each.next()) {
    if (media.file.empty() && each.tag() == Tag::kSource) media.file = source_of(each, base);
    if (!captions_of(each, base).empty()) media.player.has_captions = true;
  }
  media.player.kind = node.tag() == Tag::kVideo ? MediaKind::kVideo : MediaKind::kAudio;
  if (node.tag() == Tag::kAudio) return media;
  media.player.poster = poster_of(node, base);
  if (const int width = pixels_of(node.attribute("width"))) media.player.width = decimal(width);
  if (const int height = pixels_of(node.attribute("height"))) media.player.height = decimal(height);
  return media;
}

bool is_player(Node node, const Url& base) {
  std::size_t players = 0;
  bool has_others = false;
  const auto enter = [&](Node each) {
    if (is_left_out(each)) return false;
    if (is_media(each)) players += read_media(each, base).file.empty() ? 2 : 1;
    has_others = has_others || each.tag() == Tag::kImg || each.tag() == Tag::kTable || each.tag() == Tag::kIframe ||
                 each.tag() == Tag::kBlockquote;
    return !is_media(each);
  };
  walk(
      node, enter, [](Node) {}, [&] { return players > 1 || has_others; });
  return players == 1 && !has_others;
}

String file_size_in(Node link) {
  String size;
  for_each_node(link, [&](Node each) {
    if (each.has_class("kg-file-card-filesize")) size = html::plain_text(each);
    if (each.has_attribute("data-size")) size = trim(each.attribute("data-size"));
  });
  return size;
}

void write_media(HtmlWriter& out, const HtmlMedia& media, const BodyContext& context) {
  const String title = title_of(media.node);
  Player player = media.player;
  player.name = title;
  open_player(out, player, context);
  for (Node each = media.node.first_child(); each; each = each.next()) {
    if (player.source.empty()) write_source(out, each, context.base);
    write_captions(out, each, context);
  }
  close_player(out, player, media.file, context);
}

}  // namespace klipp
