#pragma once

#include <optional>
#include <string_view>

#include "klipp/text.hpp"

namespace klipp {

/// The host of a Mastodon instance in the spelling of the URL standard, of what people write for it: the host, its
/// address ("https://mastodon.social/"), or the name of an account ("@kari@mastodon.social"). Nothing where `text` is
/// none of these.
std::optional<String> mastodon_host(std::string_view text);

}  // namespace klipp
