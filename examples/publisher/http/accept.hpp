#pragma once

#include <string>
#include <string_view>
#include <vector>

/// What a client would like: the headers Accept-Encoding and Accept-Language (RFC 9110, section 12).
namespace klipp::example {

struct Preference {
  std::string name;  ///< in lower case; "*" for all that are not named
  int weight = 0;    ///< thousandths, 0 ("not at all") to 1000
};

/// The entries of such a header in its own order. An entry whose weight cannot be read weighs 0.
std::vector<Preference> parse_preferences(std::string_view header);

/// The content codings a file may be sent in, best first where the client likes them equally.
enum class Encoding { kBrotli, kGzip, kIdentity };

/// The encodings that the client takes, in the order it wants them. kIdentity is always among them, last where the
/// client refuses it: an answer in a form that nobody asked for is better than none.
std::vector<Encoding> accepted_encodings(std::string_view accept_encoding);

}  // namespace klipp::example
