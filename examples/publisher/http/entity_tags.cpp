#include "http/entity_tags.hpp"

#include <cstdint>

#include "http/responses.hpp"
#include "http/text.hpp"

namespace klipp::example {

std::string entity_tag(std::string_view bytes) {
  // FNV-1a, 64 bits.
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  std::string tag = "\"";
  for (int shift = 60; shift >= 0; shift -= 4) tag += "0123456789abcdef"[(hash >> shift) & 15U];
  return tag + '"';
}

bool is_known_to_client(const httplib::Request& request, const std::string& tag) {
  const std::string tags = joined_header(request, "If-None-Match");
  for (std::string_view known : split(tags, ',')) {
    known = trim_ascii(known);
    if (known.substr(0, 2) == "W/") known.remove_prefix(2);
    if (known == tag || known == "*") return true;
  }
  return false;
}

}  // namespace klipp::example
