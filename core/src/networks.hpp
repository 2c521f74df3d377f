#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "klipp/locale.hpp"
#include "klipp/model.hpp"
#include "klipp/text.hpp"

namespace klipp {

/// What a share link is made of: all text, not yet encoded.
struct Shared {
  String url;
  String title;     ///< one line
  String text;      ///< may have several
  String hashtags;  ///< "ports,ferries": cleaned by clean_hashtag
  String via;       ///< without "@"
  String mastodon;  ///< what mastodon_host made of an instance's name
};

/// How long a text a network takes. Titles are cut so that they fit; addresses are never cut.
struct LengthRule {
  std::size_t most = 0;  ///< 0 where there is no limit worth minding
  /// What a text counts.
  std::size_t (*measure)(std::string_view) = nullptr;
  /// What is counted besides the title.
  std::size_t (*taken)(const Shared&) = nullptr;
};

/// One network a page can be shared on.
struct NetworkRow {
  Network network;
  std::string_view name;               ///< in documents, in `networks="…"` and in events
  std::string_view label;              ///< its own name; empty where the languages have words of theirs
  std::string_view ShareWords::*word;  ///< those words
  std::string_view icon;               ///< path data, as in icon_table.hpp
  /// "https://a.example/share text=T url=U": where it is shared, and the parameters, of which those without a value are
  /// left out. The last letter of each stands for the title, the address (U), both (B), the hashtags, the account that
  /// is named (V) or the body of a mail (M). Empty for what is no other site's.
  std::string_view address;
  LengthRule length;
};

/// How many networks there are.
inline constexpr std::size_t kNetworks = static_cast<std::size_t>(Network::kPrint) + 1;

/// Every network there is, in the order in which a bar that names none shows them.
const std::array<NetworkRow, kNetworks>& network_table();

const NetworkRow& row_of(Network network);

/// The network called `name`, in any case of letters.
std::optional<Network> network_named(std::string_view name);

/// "x, facebook, linkedin, …", for messages.
String network_names();

/// What the network is called in a language.
std::string_view label_of(const NetworkRow& row, const ShareWords& words);

/// The address that shares `shared` there, with its title cut to what the network takes.
String share_address(const NetworkRow& row, const Shared& shared);

/// A hashtag without "#", and without what would end it.
String clean_hashtag(std::string_view text);

/// The host of a Mastodon instance in the spelling of the URL standard; nothing where `text` is none.
std::optional<String> mastodon_host(std::string_view text);

}  // namespace klipp
