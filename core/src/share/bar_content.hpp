#pragma once

#include <string_view>

#include "klipp/options.hpp"
#include "share/networks.hpp"

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
struct BarContent {
  std::string_view label;  ///< the publisher's; Klipp's own if empty
  Shared shared;           ///< without an address where there is none to share
  NetworkList networks;
};

/// What a document says, where no option does.
struct BarSource {
  const ShareBar& share;
  std::string_view url = {};
  std::string_view title = {};
  std::string_view text = {};
};

/// The absolute address that a bar shares; empty where there is none.
Url shared_url(const Options& options, const BarSource& source, const Url& base);

/// The options before the document's share bar, that before the rest of the document, and that before what is usual.
BarContent bar_content(const Options& options, const BarSource& source, const Url& base);

}  // namespace klipp
