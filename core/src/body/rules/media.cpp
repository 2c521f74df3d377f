#include "body/rules/media.hpp"

#include <array>

#include "body/rules/rules.hpp"
#include "text/char_set.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

constexpr std::size_t kLongestExtension = 5;
constexpr std::size_t kMostDigits = 15;
constexpr std::size_t kLongestSize = 20;

bool is_extension(std::string_view text) {
  return !text.empty() && text.size() <= kLongestExtension && length_before(text, ~kAlphanumeric) == text.size();
}

/// "mp4", in lower case; or empty.
String extension_of(std::string_view address) {
  const std::string_view file = file_of(address);
  const std::string_view extension = file.substr(file.rfind('.') + 1);
  return is_extension(extension) ? lower_ascii(extension) : String();
}

/// Whether one of the words in `list` is `word`, which is none of several.
bool is_in(std::string_view list, std::string_view word) {
  return !word.empty() && list.find(String(" ").append(word).append(" ")) != std::string_view::npos;
}

/// "PDF" of an address that ends in it, or of "application/pdf"; or empty.
String type_name(std::string_view address, std::string_view mime) {
  String name = extension_of(address);
  if (name.empty()) {
    const std::string_view subtype = mime.substr(mime.find('/') + 1);
    if (is_extension(subtype)) name = lower_ascii(subtype);
  }
  String upper;
  for (const char c : name) upper += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return upper;
}

/// Whether what an author wrote can be a size: "1.2 MB".
bool is_size(std::string_view text) {
  constexpr CharSet kOfSizes = kAlphanumeric | CharSet(" .,");
  return text.size() <= kLongestSize && length_before(text, ~kOfSizes) == text.size();
}

/// A size with the language's own decimal sign.
String localized(std::string_view size, const Locale& locale) {
  String text;
  const std::string_view sign = locale.digits.substr(first_code_point(locale.digits).length);
  for (const char c : size) text.append(c == '.' ? sign : std::string_view(&c, 1));
  return text;
}

std::string_view word_of(MediaKind kind, const BodyContext& context) {
  return kind == MediaKind::kVideo ? context.locale.video : context.locale.audio;
}

}  // namespace

MediaKind media_kind(const Url& address, std::string_view type) {
  if (type.starts_with("audio/")) return MediaKind::kAudio;
  if (type.starts_with("video/")) return MediaKind::kVideo;
  const String extension = type.empty() ? extension_of(address.text()) : String();
  if (is_in(" mp3 m4a aac oga ogg opus wav flac weba ", extension)) return MediaKind::kAudio;
  return is_in(" mp4 m4v webm ogv mov ", extension) ? MediaKind::kVideo : MediaKind::kNone;
}

bool is_playable(const Url& address) {
  const String origin = address.origin();
  if (origin.starts_with("https://")) return true;
  const std::string_view host = std::string_view(origin).substr(0, origin.rfind(':'));
  return host == "http://127.0.0.1" || host == "http://localhost";
}

std::string_view file_of(std::string_view address) {
  address = address.substr(0, address.find_first_of("?#"));
  const std::size_t slash = address.rfind('/');
  const std::string_view file = slash == std::string_view::npos ? address : address.substr(slash + 1);
  return file.find('.') == std::string_view::npos ? std::string_view() : file;
}

/// `preload` stands before every address, so that none is asked for by the time a browser knows it. Captions of another
/// host are read only where the film, too, is asked for as a file that every page may read.
void open_player(HtmlWriter& out, const Player& player, const BodyContext& context) {
  out.line_break_in_source().write(player.kind == MediaKind::kVideo ? Markup<>("<video") : Markup<>("<audio"));
  const bool is_nameless = player.name.empty();
  out.write(
      R"( controls="" preload="none"[ crossorigin="$"][ title="$"][ aria-label="$"][ lang="$"][ width="$"][ height="$"][ poster="@"][ src="@"]>)",
      player.has_captions ? "anonymous" : "", player.name,
      is_nameless ? word_of(player.kind, context) : std::string_view(),
      is_nameless ? context.languages.of(word_of(player.kind, context)) : std::string_view(), player.width,
      player.height, player.poster, player.source);
}

void close_player(HtmlWriter& out, const Player& player, const Url& file, const BodyContext& context) {
  out.write(player.kind == MediaKind::kVideo ? Markup<>("</video>") : Markup<>("</audio>"));
  write_file(out, file, player.name, player.facts, context);
}

void open_player_figure(HtmlWriter& out) {
  out.line_break_in_source().write(R"(<figure class="klipp-player" part="player">)");
}

void open_file_link(HtmlWriter& out, const Url& address, const BodyContext& context) {
  out.write(R"(<a href="@"[ rel="$"]><span class="klipp-file-word"[ lang="$"]>$: </span>)", address,
            leads_elsewhere(address, context.base) ? "noopener noreferrer nofollow" : "",
            context.languages.of(context.locale.download), context.locale.download);
}

void close_file_link(HtmlWriter& out, const Url& address, const FileFacts& facts, const BodyContext& context) {
  const std::string_view size = is_size(facts.size) ? facts.size : std::string_view();
  String text = type_name(address.text(), facts.type);
  if (!text.empty() && !size.empty()) text.append(", ");
  text.append(localized(size, context.locale));
  if (!text.empty()) out.write(R"(<span class="klipp-file-facts"[ data-size="$"]> ($)</span>)", size, text);
  out.write("</a>");
}

void write_file(HtmlWriter& out, const Url& address, std::string_view name, const FileFacts& facts,
                const BodyContext& context) {
  if (name.empty()) name = file_of(address.text());
  out.line_break_in_source().write(R"(<p class="klipp-file">)");
  open_file_link(out, address, context);
  out.text(name.empty() ? std::string_view(address.text()) : name);
  close_file_link(out, address, facts, context);
  out.write("</p>").line_break_in_source();
}

String size_of_bytes(std::string_view digits) {
  if (digits.empty() || digits.size() > kMostDigits || length_before(digits, ~kDigits) != digits.size()) return {};
  constexpr std::array<std::string_view, 4> kUnits = {" kB", " MB", " GB", " TB"};
  std::uint64_t bytes = 0;
  for (const char c : digits) bytes = bytes * 10 + static_cast<std::uint64_t>(c - '0');
  std::size_t unit = 0;
  for (; bytes >= 999'500 && unit + 1 < kUnits.size(); ++unit) bytes /= 1'000;
  // One digit behind the period says something of small numbers only.
  const std::uint64_t tenths = (bytes + 50) / 100;
  String size = decimal(tenths < 100 ? tenths / 10 : (bytes + 500) / 1'000);
  if (tenths < 100 && tenths % 10 > 0) size.append(".").append(decimal(tenths % 10));
  return tenths > 0 ? size.append(kUnits[unit]) : String();
}

}  // namespace klipp
