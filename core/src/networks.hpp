#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "klipp/locale.hpp"
#include "klipp/model.hpp"

namespace klipp {

/// What a share link is made of: all text, not yet encoded.
struct Shared {
  std::string url;
  std::string title;
  std::string text;
};

/// One network a page can be shared on.
struct NetworkRow {
  Network network;
  std::string_view name;   ///< in documents, in `networks="…"` and in events
  std::string_view label;  ///< its own name; the locale's word where empty
  std::string (*address)(const Shared&);
};

/// Every network there is, in the order in which a bar that names none shows them.
const std::array<NetworkRow, 4>& network_table();

const NetworkRow& row_of(Network network);

/// The network called `name`, in any case of letters.
std::optional<Network> network_named(std::string_view name);

/// "x, facebook, linkedin, email", for messages.
std::string network_names();

}  // namespace klipp
