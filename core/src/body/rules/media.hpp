#pragma once

#include <cstdint>
#include <string_view>

#include "body/body.hpp"
#include "klipp/html.hpp"
#include "klipp/text.hpp"
#include "klipp/url.hpp"

/// Sounds and films that readers play where they read, and files to download, whatever a body is written in.
namespace klipp {

enum class MediaKind : std::uint8_t { kNone, kAudio, kVideo };

/// By its MIME type, or else by how the address ends; kNone for anything that is neither sound nor film.
MediaKind media_kind(const Url& address, std::string_view type = {});

/// Whether a player may have it: players fetch nothing that others can read on its way. What a developer's own machine
/// serves leaves it as little (Secure Contexts, "potentially trustworthy").
bool is_playable(const Url& address);

/// "harbour.mp4" of an address that ends in it; or empty.
std::string_view file_of(std::string_view address);

/// What is said of a file behind its name.
struct FileFacts {
  std::string_view type = {};  ///< MIME type, if its address does not tell
  std::string_view size = {};  ///< "1.2 MB", with a period
};

struct Player {
  MediaKind kind = MediaKind::kNone;
  Url source;             ///< empty if elements with several sources follow
  std::string_view name;  ///< its title; it is called by Klipp's word for the kind if empty
  Url poster = {};
  String width = {};
  String height = {};
  bool has_captions = false;
  FileFacts facts = {};
};

/// The start of the figure around a player; behind it and a caption follows `</figure>`.
void open_player_figure(HtmlWriter& out);

/// The player, which fetches nothing before somebody plays it; its sources and captions may follow.
void open_player(HtmlWriter& out, const Player& player, const BodyContext& context);
/// Its end, and a link to its file: for where a page's policy or a browser does not play it.
void close_player(HtmlWriter& out, const Player& player, const Url& file, const BodyContext& context);

/// A link to a file, around its name: "Download: NAME (PDF, 1.2 MB)".
void open_file_link(HtmlWriter& out, const Url& address, const BodyContext& context);
void close_file_link(HtmlWriter& out, const Url& address, const FileFacts& facts, const BodyContext& context);

/// A line with such a link. A file without a name is called as its address ends.
void write_file(HtmlWriter& out, const Url& address, std::string_view name, const FileFacts& facts,
                const BodyContext& context);

/// "1.2 MB" of "1234567"; empty for what is no number of bytes.
String size_of_bytes(std::string_view digits);

}  // namespace klipp
