#pragma once

#include "klipp/html.hpp"
#include "klipp/options.hpp"
#include "share/networks.hpp"
#include "text/char_set.hpp"

namespace klipp {

/// Networks in order, each once.
class NetworkList {
 public:
  void add(Network network);
  [[nodiscard]] std::size_t size() const { return size_; }
  Network operator[](std::size_t i) const { return networks_[i]; }

 private:
  Network networks_[kNetworks] = {};
  std::size_t size_ = 0;
};

/// What a share bar shows and shares.
struct Bar {
  std::string_view label;  ///< the publisher's; Klipp's own where empty
  Shared shared;
  NetworkList networks;
};

/// Adds the networks that `names` lists ("x, email"), passing over what Klipp does not know.
void add_networks(NetworkList& list, std::string_view names);

/// All networks there are, where the list has none.
void add_all_if_empty(NetworkList& list);

/// Adds hashtags to a list such as "ports,ferries": those that `text` lists with any of `separators` between them,
/// without "#" and what would end them.
void add_hashtags(String& list, std::string_view text, const CharSet& separators);

/// What may stand between the names of a list in an attribute.
inline constexpr CharSet kSeparators(", \t\n");

/// The name of an account, as it stands behind "@".
std::string_view account(std::string_view name);

/// Writes the bar.
void write_bar(HtmlWriter& out, const Bar& bar, const ShareWords& words, const Languages& languages, Buttons buttons);

}  // namespace klipp
