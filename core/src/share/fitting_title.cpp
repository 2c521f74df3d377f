#include <algorithm>

#include "share/networks.hpp"
#include "text/graphemes.hpp"
#include "text/shorten.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

constexpr std::size_t kAnyUrl = 23;  // what X and Mastodon count for an address, however long

/// How long a text a network takes.
struct LengthRule {
  std::size_t most = 0;  ///< 0 if there is no limit that matters
  /// What a text counts.
  std::size_t (*measure)(std::string_view) = nullptr;
  /// What is counted besides the title.
  std::size_t (*taken)(const Shared&) = nullptr;
};

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
  // A comma between two tags counts as one of the two characters that the next tag costs.
  if (!shared.hashtags.empty()) taken += 2 + count_for_x(shared.hashtags);
  for (const char c : shared.hashtags) taken += c == ',' ? 1 : 0;
  return taken;
}

std::size_t taken_by_any_url(const Shared&) { return 1 + kAnyUrl; }

/// Addresses are ASCII.
std::size_t taken_by_url(const Shared& shared) { return 1 + shared.url.text().size(); }

std::size_t taken_by_nothing(const Shared&) { return 0; }

LengthRule rule_of(Network network) {
  switch (network) {
    case Network::kX: return {280, count_for_x, taken_on_x};
    case Network::kBluesky: return {300, count_graphemes, taken_by_url};
    case Network::kMastodon: return {500, count_graphemes, taken_by_any_url};
    case Network::kThreads: return {500, count_graphemes, taken_by_url};
    case Network::kReddit: return {300, count_graphemes, taken_by_nothing};
    default: return {};
  }
}

/// The longest beginning of `title` that fits; it ends after a word if possible.
String fit(const String& title, std::size_t room, const LengthRule& rule) {
  // No character counts more than its bytes.
  if (title.size() <= room) return title;
  String cut = shorten(title, std::max<std::size_t>(room, 3));
  // A character may count as two: remove half of the excess until there is none.
  for (std::size_t most = count_graphemes(cut); rule.measure(cut) > room;) {
    most -= std::min(most, std::max<std::size_t>(1, (rule.measure(cut) - room) / 2));
    if (most < 3) return {};
    cut = shorten(title, most);
  }
  return cut;
}

}  // namespace

String fitting_title(Network network, const Shared& shared) {
  const LengthRule rule = rule_of(network);
  if (rule.most == 0) return shared.title;
  return fit(shared.title, rule.most - std::min(rule.most, rule.taken(shared)), rule);
}

}  // namespace klipp
