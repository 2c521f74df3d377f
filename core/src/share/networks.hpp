#pragma once

#include <optional>
#include <string_view>

#include "klipp/locale.hpp"
#include "klipp/model.hpp"
#include "klipp/text.hpp"
#include "klipp/url.hpp"
#include "text/choices.hpp"

/// The room of sharing: the networks and their addresses, how long a text each takes (fitting_title.cpp), and the bar.
/// It may use the model, languages and the writer of markup, and never reads a document.
namespace klipp {

/// The parts of a share link: plain text, not yet encoded.
struct Shared {
  String title;     ///< one line
  String text;      ///< may have several
  String hashtags;  ///< "ports,ferries": cleaned by add_hashtags
  String via;       ///< without "@"
  String mastodon;  ///< what mastodon_host made of an instance's name
  Url url;
};

/// One network a page can be shared on.
struct NetworkRow {
  Network network;
  std::string_view name;   ///< in documents, in `networks="…"` and in events
  std::string_view label;  ///< its own name; empty if each language has a word for it
  /// "a.example/share?[text={T}&]url={U}": where it is shared, behind "https://" but for a mail. {T} stands for the
  /// title, {U} for the address, {H} for hashtags, {V} for the account that is named, {M} for the text of a mail,
  /// percent-encoded; a part in brackets is left out if its value is empty. Empty for networks that are not sites.
  std::string_view address;
  std::string_view icon;  ///< path data, as in icon_table.hpp
};

/// How many networks there are.
inline constexpr std::size_t kNetworks = count_to(Network::kPrint);

/// The row of a network. A bar that names no networks shows them in the order of Network.
NetworkRow row_of(Network network);

/// What the network is called in a language. From kEmail on their names are words.
std::string_view label_of(const NetworkRow& row, const Locale& locale);

/// The address that shares `shared` on the network, with a title that is cut to the network's limit. It is a safe Url:
/// everything in it is from the table, percent-encoded, a Url itself, or from mastodon_host().
Url share_address(const NetworkRow& row, const Shared& shared);

/// The title, cut to the network's limit. Titles are cut so that they fit; addresses never are.
String fitting_title(Network network, const Shared& shared);

}  // namespace klipp
