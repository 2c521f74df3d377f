#include "networks.hpp"

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

/// An address that grows by one percent-encoded value after the other; empty ones are left out.
class Address {
 public:
  explicit Address(std::string start, char separator = '?') : text_(std::move(start)), separator_(separator) {}

  Address& with(std::string_view name, std::string_view value) {
    if (value.empty()) return *this;
    text_.append(1, separator_).append(name).append(1, '=').append(encode_component(value));
    separator_ = '&';
    return *this;
  }

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string text_;
  char separator_;
};

/// For networks that take one text: the address is part of it.
std::string title_and_url(const Shared& shared) {
  return shared.title.empty() ? shared.url : shared.title + " " + shared.url;
}

std::string x_address(const Shared& shared) {
  return Address("https://x.com/intent/tweet")
      .with("text", shared.title)
      .with("url", shared.url)
      .with("hashtags", shared.hashtags)
      .with("via", shared.via)
      .text();
}

std::string facebook_address(const Shared& shared) {
  return Address("https://www.facebook.com/sharer/sharer.php").with("u", shared.url).text();
}

std::string linkedin_address(const Shared& shared) {
  return Address("https://www.linkedin.com/sharing/share-offsite/").with("url", shared.url).text();
}

std::string bluesky_address(const Shared& shared) {
  return Address("https://bsky.app/intent/compose").with("text", title_and_url(shared)).text();
}

/// Without an instance, Mastodon's own page asks which one is the reader's; it takes the text behind "#", so that not
/// even that page's server learns what is shared.
std::string mastodon_address(const Shared& shared) {
  Address address = shared.mastodon.empty() ? Address("https://share.joinmastodon.org/", '#')
                                            : Address("https://" + shared.mastodon + "/share");
  return address.with("text", title_and_url(shared)).text();
}

std::string threads_address(const Shared& shared) {
  return Address("https://www.threads.com/intent/post").with("text", shared.title).with("url", shared.url).text();
}

std::string whatsapp_address(const Shared& shared) {
  return Address("https://wa.me/").with("text", title_and_url(shared)).text();
}

std::string telegram_address(const Shared& shared) {
  return Address("https://t.me/share/url").with("url", shared.url).with("text", shared.title).text();
}

std::string reddit_address(const Shared& shared) {
  return Address("https://www.reddit.com/submit").with("url", shared.url).with("title", shared.title).text();
}

/// RFC 6068: every line break in a body is %0D%0A.
std::string with_crlf(std::string_view text) {
  std::string out;
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

std::string email_address(const Shared& shared) {
  const std::string body = shared.text.empty() ? shared.url : with_crlf(shared.text) + "\r\n\r\n" + shared.url;
  return Address("mailto:").with("subject", shared.title).with("body", body).text();
}

/// Copying and the device's own menu are the host's work; without script they are links to the page.
std::string page_address(const Shared& shared) { return shared.url; }

/// The page itself knows best how it is printed: it does so when it is opened with this fragment.
std::string print_address(const Shared& shared) { return shared.url.substr(0, shared.url.find('#')) + "#print"; }

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
std::string fit(const std::string& title, std::size_t room, const LengthRule& rule) {
  // No character counts more than its bytes.
  if (title.size() <= room) return title;
  std::string cut = shorten(title, std::max<std::size_t>(room, 3));
  // A character may count two: take away half of what is too much until nothing is.
  for (std::size_t most = count_graphemes(cut); rule.measure(cut) > room;) {
    most -= std::min(most, std::max<std::size_t>(1, (rule.measure(cut) - room) / 2));
    if (most < 3) return {};
    cut = shorten(title, most);
  }
  return cut;
}

}  // namespace

const std::array<NetworkRow, 13>& network_table() {
  // clang-format off
  static constexpr std::array<NetworkRow, 13> kRows = {{
      {Network::kX,        "x",        "X",        nullptr, icons::kX,        x_address,        kX},
      {Network::kFacebook, "facebook", "Facebook", nullptr, icons::kFacebook, facebook_address, kUnlimited},
      {Network::kLinkedIn, "linkedin", "LinkedIn", nullptr, icons::kLinkedIn, linkedin_address, kUnlimited},
      {Network::kBluesky,  "bluesky",  "Bluesky",  nullptr, icons::kBluesky,  bluesky_address,  kBluesky},
      {Network::kMastodon, "mastodon", "Mastodon", nullptr, icons::kMastodon, mastodon_address, kMastodon},
      {Network::kThreads,  "threads",  "Threads",  nullptr, icons::kThreads,  threads_address,  kThreads},
      {Network::kWhatsApp, "whatsapp", "WhatsApp", nullptr, icons::kWhatsApp, whatsapp_address, kUnlimited},
      {Network::kTelegram, "telegram", "Telegram", nullptr, icons::kTelegram, telegram_address, kUnlimited},
      {Network::kReddit,   "reddit",   "Reddit",   nullptr, icons::kReddit,   reddit_address,   kReddit},
      {Network::kEmail,    "email",    "", &ShareWords::by_email,   icons::kEmail,  email_address, kUnlimited},
      {Network::kCopy,     "copy",     "", &ShareWords::copy_link,       icons::kCopy,   page_address,  kUnlimited},
      {Network::kNative,   "native",   "", &ShareWords::elsewhere, icons::kNative, page_address,  kUnlimited},
      {Network::kPrint,    "print",    "", &ShareWords::print,           icons::kPrint,  print_address, kUnlimited},
  }};
  // clang-format on
  return kRows;
}

const NetworkRow& row_of(Network network) { return network_table()[static_cast<std::size_t>(network)]; }

std::optional<Network> network_named(std::string_view name) {
  const std::string wanted = lower_ascii(name);
  for (const NetworkRow& row : network_table()) {
    if (row.name == wanted) return row.network;
  }
  return std::nullopt;
}

std::string network_names() {
  std::string names;
  for (const NetworkRow& row : network_table()) names.append(names.empty() ? "" : ", ").append(row.name);
  return names;
}

std::string_view label_of(const NetworkRow& row, const Locale& locale) {
  return row.word == nullptr ? row.label : locale.sharing.*row.word;
}

std::string share_address(const NetworkRow& row, Shared shared) {
  if (row.length.most > 0) {
    const std::size_t taken = std::min(row.length.most, row.length.taken(shared));
    shared.title = fit(shared.title, row.length.most - taken, row.length);
  }
  return row.address(shared);
}

std::string clean_hashtag(std::string_view text) {
  std::string tag;
  for (const char c : text) {
    if (std::string_view("#,; \t\r\n").find(c) == std::string_view::npos) tag += c;
  }
  return tag;
}

std::optional<std::string> mastodon_host(std::string_view text) {
  std::optional<std::string> host = encode_host(trim(text));
  return host && host->size() <= kLongestHost ? host : std::nullopt;
}

}  // namespace klipp
