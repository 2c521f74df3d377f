#pragma once

#include <optional>
#include <string_view>

#include "klipp/model.hpp"
#include "text/choices.hpp"

/// The room of the model: plain values (klipp/model.hpp), and the words that documents have for its enumerators. It may
/// use text; it never reads a document and never writes markup.
namespace klipp {

inline constexpr Choices<Network, Network::kPrint> kNetworkNames(
    "x facebook linkedin bluesky mastodon threads whatsapp telegram reddit email copy native print");

inline constexpr Choices<Provider, Provider::kBrevo> kProviderNames(
    "json form mailchimp buttondown listmonk ghost kit brevo");

inline constexpr Choices<SharePlacement, SharePlacement::kBottom> kPlacementNames("both top bottom");

inline constexpr Choices<FormField::Type, FormField::Type::kCheckbox> kFieldTypeNames("text select checkbox");

/// Types of pictures that not every browser shows, from the smallest files on. Of those that a picture has a browser
/// takes the first that it knows.
inline constexpr std::string_view kNewPictureTypes = "image/avif image/webp";

/// The network called `name`, in any case of letters.
std::optional<Network> network_named(std::string_view name);

}  // namespace klipp
