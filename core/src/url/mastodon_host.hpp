#pragma once

#include <optional>
#include <string_view>

#include "klipp/text.hpp"

namespace klipp {

/// The host of a Mastodon instance in the spelling of the URL standard; nothing where `text` is none.
std::optional<String> mastodon_host(std::string_view text);

}  // namespace klipp
