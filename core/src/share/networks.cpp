#include "share/networks.hpp"

#include "klipp/url.hpp"
#include "model/names.hpp"
#include "share/icon_table.hpp"
#include "text/char_set.hpp"
#include "text/choices.hpp"
#include "text/utf8.hpp"
#include "url/percent.hpp"

namespace klipp {

namespace {

// clang-format off
/// In the order of Network, whose names are in model/names.hpp.
constexpr NetworkRow kRows[] = {
    {Network::kX,        {}, "X",        "x.com/intent/tweet?[text={T}&]url={U}[&hashtags={H}][&via={V}]", icons::kX},
    {Network::kFacebook, {}, "Facebook", "www.facebook.com/sharer/sharer.php?u={U}", icons::kFacebook},
    {Network::kLinkedIn, {}, "LinkedIn", "www.linkedin.com/sharing/share-offsite/?url={U}", icons::kLinkedIn},
    {Network::kBluesky,  {}, "Bluesky",  "bsky.app/intent/compose?text=[{T}%20]{U}", icons::kBluesky},
    // Mastodon's own page asks which instance is the reader's; it takes the text behind "#", so that not even that
    // page's server learns what is shared.
    {Network::kMastodon, {}, "Mastodon", "share.joinmastodon.org/#text=[{T}%20]{U}", icons::kMastodon},
    {Network::kThreads,  {}, "Threads",  "www.threads.com/intent/post?[text={T}&]url={U}", icons::kThreads},
    {Network::kWhatsApp, {}, "WhatsApp", "wa.me/?text=[{T}%20]{U}", icons::kWhatsApp},
    {Network::kTelegram, {}, "Telegram", "t.me/share/url?url={U}[&text={T}]", icons::kTelegram},
    {Network::kReddit,   {}, "Reddit",   "www.reddit.com/submit?url={U}[&title={T}]", icons::kReddit},
    {Network::kEmail,    {}, "",         "mailto:?[subject={T}&]body=[{M}%0D%0A%0D%0A]{U}", icons::kEmail},
    // Copying and the device's own menu are the host's work; without script they are links to the page.
    {Network::kCopy,     {}, "",         "", icons::kCopy},
    {Network::kNative,   {}, "",         "", icons::kNative},
    {Network::kPrint,    {}, "",         "", icons::kPrint},
};
// clang-format on
static_assert(in_order(kRows, &NetworkRow::network, Network::kPrint));

constexpr std::size_t packed_size() {
  std::size_t size = 0;
  for (const NetworkRow& row : kRows) size += row.label.size() + row.address.size() + row.icon.size() + 3;
  return size;
}

/// The table in one piece of text, a line for each row and a NUL between its fields: without a pointer and a size for
/// each, it is smaller to download.
struct PackedRows {
  char text[packed_size()] = {};
};

constexpr PackedRows pack() {
  PackedRows packed;
  char* end = packed.text;
  for (const NetworkRow& row : kRows) {
    for (const std::string_view field : {row.label, row.address, row.icon}) {
      for (const char c : field) *end++ = c;
      *end++ = '\0';
    }
    end[-1] = '\n';
  }
  return packed;
}

constexpr PackedRows kPacked = pack();

constexpr CharSet kLineEnds("\r\n");
constexpr CharSet kSigns("[]{");

/// RFC 6068: every line break in a body is %0D%0A.
void append_lines(String& address, std::string_view text) {
  for (;;) {
    append_component(address, take(text, length_before(text, kLineEnds)));
    if (text.empty()) return;
    address += "%0D%0A";
    if (take(text, 1).front() == '\r' && text.starts_with('\n')) take(text, 1);
  }
}

/// What a letter in NetworkRow::address stands for.
std::string_view value_of(char letter, const Shared& shared, std::string_view title) {
  switch (letter) {
    case 'T': return title;
    case 'U': return shared.url.text();
    case 'H': return shared.hashtags;
    case 'V': return shared.via;
    default: return shared.text;
  }
}

/// Appends `format` with its values, as NetworkRow::address says.
void fill(String& address, std::string_view format, const Shared& shared, std::string_view title) {
  while (!format.empty()) {
    address += take(format, length_before(format, kSigns));
    if (format.empty()) return;
    const std::string_view value = value_of(format[format.find('{') + 1], shared, title);
    if (format[0] == '{') {
      append_lines(address, value);
      format.remove_prefix(3);
    } else {
      format.remove_prefix(format[0] == '[' && value.empty() ? format.find(']') : 1);
    }
  }
}

}  // namespace

NetworkRow row_of(Network network) {
  const int index = static_cast<int>(network);
  NetworkRow row;
  row.network = network;
  row.name = kNetworkNames[network];
  row.icon = choice_at({kPacked.text, sizeof kPacked.text}, index, '\n');
  row.label = take_before(row.icon, '\0');
  row.address = take_before(row.icon, '\0');
  return row;
}

std::string_view label_of(const NetworkRow& row, const Locale& locale) {
  switch (row.network) {
    case Network::kEmail: return locale.share_by_email;
    case Network::kCopy: return locale.share_by_link;
    case Network::kNative: return locale.share_by_device;
    case Network::kPrint: return locale.share_by_print;
    default: return row.label;
  }
}

Url share_address(const NetworkRow& row, const Shared& shared) {
  // The page itself knows best how it is printed: it does so when it is opened with this fragment.
  if (row.network == Network::kPrint) {
    std::string_view url = shared.url.text();
    return Url(String(take_before(url, '#')).append("#print"));
  }
  std::string_view format = row.address;
  if (format.empty()) return shared.url;
  String address(row.network == Network::kEmail ? "" : "https://");
  if (row.network == Network::kMastodon && !shared.mastodon.empty()) {
    address.append(shared.mastodon);
    format = "/share?text=[{T}%20]{U}";
  }
  fill(address, format, shared, fitting_title(row.network, shared));
  return Url(address);
}

}  // namespace klipp
