#include "share/bar_content.hpp"

#include "model/names.hpp"
#include "share/hashtags.hpp"
#include "text/shorten.hpp"
#include "text/utf8.hpp"
#include "url/mastodon_host.hpp"

namespace klipp {

namespace {

void add_networks(NetworkList& list, std::string_view names) {
  while (!names.empty()) {
    if (const std::optional<Network> network = network_named(take_before(names, kSeparators))) list.add(*network);
  }
}

void add_all_if_empty(NetworkList& list) {
  if (list.size() > 0) return;
  for (std::size_t i = 0; i < kNetworks; ++i) list.add(static_cast<Network>(i));
}

std::string_view account(std::string_view name) {
  name = trim(name);
  while (name.starts_with('@')) name.remove_prefix(1);
  return name;
}

constexpr std::size_t kTitleGraphemes = 500;  // the longest post that any of the networks takes

std::string_view first_of(std::string_view a, std::string_view b, std::string_view c = {}) {
  return !a.empty() ? a : !b.empty() ? b : c;
}

/// The networks from the option, or else from the document. All networks if neither names one that Klipp knows.
NetworkList networks_of(const ShareBar& share, const Options& options) {
  NetworkList list;
  add_networks(list, options.networks);
  if (options.networks.empty()) {
    for (const Network network : share.networks) list.add(network);
  }
  add_all_if_empty(list);
  return list;
}

String hashtags_of(const ShareBar& share, const Options& options) {
  String list;
  add_hashtags(list, options.hashtags, kSeparators);
  if (!list.empty()) return list;
  for (const String& tag : share.hashtags) add_hashtags(list, tag, CharSet(""));
  return list;
}

}  // namespace

void NetworkList::add(Network network) {
  for (std::size_t i = 0; i < size_; ++i) {
    if (networks_[i] == network) return;
  }
  networks_[size_++] = network;
}

Url shared_url(const Options& options, const BarSource& source, const Url& base) {
  Url address = resolve_url(first_of(options.url, source.share.url, source.url), base);
  return address.is_web() ? address : Url{};
}

BarContent bar_content(const Options& options, const BarSource& source, const Url& base) {
  const ShareBar& share = source.share;
  return {.label = first_of(options.label, share.label),
          .shared = {.title = shorten(first_of(options.title, share.title, source.title), kTitleGraphemes),
                     .text = String(first_of(options.text, share.text, source.text)),
                     .hashtags = hashtags_of(share, options),
                     .via = String(account(first_of(options.via, share.via))),
                     .mastodon = mastodon_host(first_of(options.mastodon, share.mastodon)).value_or(""),
                     .url = shared_url(options, source, base)},
          .networks = networks_of(share, options)};
}

}  // namespace klipp
