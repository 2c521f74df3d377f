#include "networks.hpp"

#include "choices.hpp"
#include "excerpt.hpp"
#include "graphemes.hpp"
#include "icon_table.hpp"
#include "klipp/url.hpp"
#include "url_host.hpp"
#include "utf8.hpp"

namespace klipp {

namespace {

constexpr std::size_t kLongestHost = 253;  // RFC 1035, without the last dot
constexpr std::size_t kAnyUrl = 23;        // what X and Mastodon count for an address, however long

/// RFC 6068: every line break in a body is %0D%0A.
String with_crlf(std::string_view text) {
  String out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
    if (text[i] == '\r' || text[i] == '\n') {
      out += "\r\n";
    } else {
      out += text[i];
    }
  }
  return out;
}

/// What a letter in NetworkRow::address stands for.
String value_of(char letter, const Shared& shared, const String& title) {
  switch (letter) {
    case 'T': return title;
    case 'U': return shared.url;
    case 'H': return shared.hashtags;
    case 'V': return shared.via;
    case 'M': return shared.text.empty() ? shared.url : with_crlf(shared.text) + "\r\n\r\n" + shared.url;
    default: return title.empty() ? shared.url : title + " " + shared.url;
  }
}

/// The address with a value for each parameter that has one.
String fill(std::string_view format, const Shared& shared, const String& title) {
  String address(take_word(format));
  char separator = address.back() == '#' ? '\0' : '?';
  while (!format.empty()) {
    const std::string_view parameter = take_word(format);
    const String value = value_of(parameter.back(), shared, title);
    if (value.empty()) continue;
    if (separator != '\0') address += separator;
    address.append(parameter.substr(0, parameter.size() - 1)).append(encode_component(value));
    separator = '&';
  }
  return address;
}

std::size_t count_graphemes(std::string_view text) {
  std::size_t count = 0;
  for (; !text.empty(); ++count) text.remove_prefix(first_grapheme(text));
  return count;
}

/// X counts two for emoji, for East Asian and for most rare characters (twitter-text, configuration 3).
std::size_t count_for_x(std::string_view text) {
  std::size_t count = 0;
  while (!text.empty()) {
    const std::uint32_t c = first_code_point(text).value;
    const bool is_light =
        c <= 0x10FF || (c >= 0x2000 && c <= 0x200D) || (c >= 0x2010 && c <= 0x201F) || (c >= 0x2032 && c <= 0x2037);
    count += is_light ? 1 : 2;
    text.remove_prefix(first_grapheme(text));
  }
  return count;
}

/// " https://…" as 24, " #tag" for each hashtag, " via @name".
std::size_t taken_on_x(const Shared& shared) {
  std::size_t taken = 1 + kAnyUrl;
  if (!shared.via.empty()) taken += 6 + count_for_x(shared.via);
  // Each comma that parts two tags stands for one of the two characters that the next tag costs.
  if (!shared.hashtags.empty()) taken += 2 + count_for_x(shared.hashtags);
  for (const char c : shared.hashtags) taken += c == ',' ? 1 : 0;
  return taken;
}

std::size_t taken_by_any_url(const Shared&) { return 1 + kAnyUrl; }

/// Addresses are ASCII.
std::size_t taken_by_url(const Shared& shared) { return 1 + shared.url.size(); }

std::size_t taken_by_nothing(const Shared&) { return 0; }

constexpr LengthRule kUnlimited = {};
constexpr LengthRule kX = {280, count_for_x, taken_on_x};
constexpr LengthRule kBluesky = {300, count_graphemes, taken_by_url};
constexpr LengthRule kMastodon = {500, count_graphemes, taken_by_any_url};
constexpr LengthRule kThreads = {500, count_graphemes, taken_by_url};
constexpr LengthRule kReddit = {300, count_graphemes, taken_by_nothing};

/// The longest beginning of `title` that fits, behind a word where that is possible.
String fit(const String& title, std::size_t room, const LengthRule& rule) {
  // No character counts more than its bytes.
  if (title.size() <= room) return title;
  String cut = shorten(title, std::max<std::size_t>(room, 3));
  // A character may count two: take away half of what is too much until nothing is.
  for (std::size_t most = count_graphemes(cut); rule.measure(cut) > room;) {
    most -= std::min(most, std::max<std::size_t>(1, (rule.measure(cut) - room) / 2));
    if (most < 3) return {};
    cut = shorten(title, most);
  }
  return cut;
}

}  // namespace

const std::array<NetworkRow, kNetworks>& network_table() {
  // clang-format off
  static constexpr std::array<NetworkRow, kNetworks> kRows = {{
      {Network::kX,        "x",        "X",        nullptr, icons::kX,        "https://x.com/intent/tweet text=T url=U hashtags=H via=V", kX},
      {Network::kFacebook, "facebook", "Facebook", nullptr, icons::kFacebook, "https://www.facebook.com/sharer/sharer.php u=U", kUnlimited},
      {Network::kLinkedIn, "linkedin", "LinkedIn", nullptr, icons::kLinkedIn, "https://www.linkedin.com/sharing/share-offsite/ url=U", kUnlimited},
      {Network::kBluesky,  "bluesky",  "Bluesky",  nullptr, icons::kBluesky,  "https://bsky.app/intent/compose text=B", kBluesky},
      // Mastodon's own page asks which instance is the reader's; it takes the text behind "#", so that not even that
      // page's server learns what is shared.
      {Network::kMastodon, "mastodon", "Mastodon", nullptr, icons::kMastodon, "https://share.joinmastodon.org/# text=B", kMastodon},
      {Network::kThreads,  "threads",  "Threads",  nullptr, icons::kThreads,  "https://www.threads.com/intent/post text=T url=U", kThreads},
      {Network::kWhatsApp, "whatsapp", "WhatsApp", nullptr, icons::kWhatsApp, "https://wa.me/ text=B", kUnlimited},
      {Network::kTelegram, "telegram", "Telegram", nullptr, icons::kTelegram, "https://t.me/share/url url=U text=T", kUnlimited},
      {Network::kReddit,   "reddit",   "Reddit",   nullptr, icons::kReddit,   "https://www.reddit.com/submit url=U title=T", kReddit},
      {Network::kEmail,    "email",    "", &ShareWords::by_email,  icons::kEmail,  "mailto: subject=T body=M", kUnlimited},
      // Copying and the device's own menu are the host's work; without script they are links to the page.
      {Network::kCopy,     "copy",     "", &ShareWords::copy_link, icons::kCopy,   "", kUnlimited},
      {Network::kNative,   "native",   "", &ShareWords::elsewhere, icons::kNative, "", kUnlimited},
      {Network::kPrint,    "print",    "", &ShareWords::print,     icons::kPrint,  "", kUnlimited},
  }};
  // clang-format on
  return kRows;
}

const NetworkRow& row_of(Network network) { return network_table()[static_cast<std::size_t>(network)]; }

std::optional<Network> network_named(std::string_view name) {
  const String wanted = lower_ascii(name);
  for (const NetworkRow& row : network_table()) {
    if (row.name == wanted) return row.network;
  }
  return std::nullopt;
}

String network_names() {
  String names;
  for (const NetworkRow& row : network_table()) names.append(names.empty() ? "" : ", ").append(row.name);
  return names;
}

std::string_view label_of(const NetworkRow& row, const Locale& locale) {
  return row.word == nullptr ? row.label : locale.sharing.*row.word;
}

String share_address(const NetworkRow& row, const Shared& shared) {
  // The page itself knows best how it is printed: it does so when it is opened with this fragment.
  if (row.network == Network::kPrint) return shared.url.substr(0, shared.url.find('#')) + "#print";
  if (row.address.empty()) return shared.url;
  String title = shared.title;
  if (row.length.most > 0) {
    const std::size_t taken = std::min(row.length.most, row.length.taken(shared));
    title = fit(title, row.length.most - taken, row.length);
  }
  if (row.network != Network::kMastodon || shared.mastodon.empty()) return fill(row.address, shared, title);
  return fill("https://" + shared.mastodon + "/share text=B", shared, title);
}

String clean_hashtag(std::string_view text) {
  String tag;
  for (const char c : text) {
    if (std::string_view("#,; \t\r\n").find(c) == std::string_view::npos) tag += c;
  }
  return tag;
}

std::optional<String> mastodon_host(std::string_view text) {
  std::optional<String> host = encode_host(trim(text));
  return host && host->size() <= kLongestHost ? host : std::nullopt;
}

}  // namespace klipp
