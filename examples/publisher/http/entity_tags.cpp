#include "http/entity_tags.hpp"

#include "http/text.hpp"

namespace klipp::example {

bool is_known_to_client(const Request& request, std::string_view tag) {
  const std::string tags = request.headers.joined("If-None-Match");
  for (std::string_view known : split(tags, ',')) {
    known = trim_ascii(known);
    if (known.substr(0, 2) == "W/") known.remove_prefix(2);
    if (known == tag || known == "*") return true;
  }
  return false;
}

}  // namespace klipp::example
