#include "networks.hpp"

#include "klipp/url.hpp"
#include "utf8.hpp"

namespace klipp {

namespace {

std::string x_address(const Shared& shared) {
  return "https://x.com/intent/tweet?text=" + encode_component(shared.title) + "&url=" + encode_component(shared.url);
}

std::string facebook_address(const Shared& shared) {
  return "https://www.facebook.com/sharer/sharer.php?u=" + encode_component(shared.url);
}

std::string linkedin_address(const Shared& shared) {
  return "https://www.linkedin.com/sharing/share-offsite/?url=" + encode_component(shared.url);
}

// RFC 6068: line breaks in a body are %0D%0A.
std::string email_address(const Shared& shared) {
  const std::string body = shared.text.empty() ? shared.url : shared.text + "\r\n\r\n" + shared.url;
  return "mailto:?subject=" + encode_component(shared.title) + "&body=" + encode_component(body);
}

}  // namespace

const std::array<NetworkRow, 4>& network_table() {
  static constexpr std::array<NetworkRow, 4> kRows = {{
      {Network::kX, "x", "X", x_address},
      {Network::kFacebook, "facebook", "Facebook", facebook_address},
      {Network::kLinkedIn, "linkedin", "LinkedIn", linkedin_address},
      {Network::kEmail, "email", "", email_address},
  }};
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

}  // namespace klipp
