#pragma once

#include <string>
#include <string_view>
#include <vector>

/// What a client prefers: the headers Accept-Encoding and Accept-Language (RFC 9110, section 12).
namespace klipp::example {

struct Preference {
  std::string name;  ///< in lower case; "*" for all others
  int weight = 0;    ///< thousandths, 0 ("not at all") to 1000
};

/// The entries of such a header, in its order. An entry with a broken weight weighs 0.
std::vector<Preference> parse_preferences(std::string_view header);

/// The content codings in which a file may be sent. If the client has no preference, the first is best.
enum class Encoding { kBrotli, kGzip, kIdentity };

/// The encodings that the client accepts, in the order of its preference. kIdentity is always among them, and last if
/// the client refuses it: an answer in a form that nobody asked for is better than none.
std::vector<Encoding> accepted_encodings(std::string_view accept_encoding);

}  // namespace klipp::example
