#include "model/names.hpp"

#include "text/utf8.hpp"

namespace klipp {

std::optional<Network> network_named(std::string_view name) { return kNetworkNames.find(lower_ascii(name)); }

}  // namespace klipp
