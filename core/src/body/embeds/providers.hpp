#pragma once

#include <string_view>

#include "klipp/text.hpp"
#include "klipp/url.hpp"

namespace klipp {

/// What a page embeds of another one. Klipp shows who provides it and leads there, and shows the thing itself where its
/// reader asks for that: nothing is requested of a provider before.
struct Embed {
  Url page;  ///< where people see it; empty if there is nothing to lead to
  /// What shows it here: https, without a name or password, and the provider's variant that tells least of readers.
  /// Empty where nothing does.
  Url frame;
  String provider;  ///< its name, or else the host
  String title;     ///< empty if the page gives none that says something
  String size;      ///< of the frame: its shape ("16/9"), or its height in pixels
};

/// What the table of providers (providers.cpp) knows of an address, of a page as of a frame. Without a frame if it
/// knows none, and empty if it is no web address.
Embed find_embed(const Url& address);

/// What a publisher has in an `iframe`: also of hosts that the table does not know. `width` and `height` are those of
/// the element in pixels, 0 if it has none.
Embed framed_embed(const Url& address, int width, int height);

/// The provider's name, or else the host, of a web address.
String provider_of(const Url& address);

/// `frame` if Klipp shows it in one; else empty.
Url safe_frame(const Url& frame);

}  // namespace klipp
