#pragma once

#include <optional>
#include <string_view>

#include "klipp/model.hpp"
#include "klipp/text.hpp"

namespace klipp {

/// "CC BY-ND 4.0", of the address of a Creative Commons licence in any of its forms (creativecommons.org/licenses/…,
/// /publicdomain/zero/…); empty for any other address. Nothing else says by itself that a text may be published anew.
String creative_commons_name(std::string_view address);

/// What an article says of its licence in another format than Klipp's: leave to publish it anew if `address` is that of
/// such a licence, and nothing otherwise. The first counts.
void take_license(std::optional<Republish>& republish, std::string_view address);

}  // namespace klipp
