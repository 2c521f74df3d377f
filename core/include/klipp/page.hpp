#pragma once

#include <string>
#include <string_view>

#include "klipp/options.hpp"
#include "klipp/result.hpp"

/// What stands around a widget's markup when a server, not the host, puts it on a page.
namespace klipp {

struct PageOptions {
  std::string stylesheet_url;  ///< linked; needs `style-src` of that origin only
  std::string styles;          ///< CSS put inline where no stylesheet_url is given; must be trusted
  std::string script_url;      ///< klipp.js, which makes the prerendered widget live; none where empty
};

/// The custom element of `kind` with its markup in a declarative shadow root, and the link that is its fallback.
/// The host adopts it without fetching the document or any WebAssembly.
Result<std::string> render_shadow(Kind kind, std::string_view document, const Options& options,
                                  const PageOptions& page);

/// A complete HTML page that holds nothing but the widget.
Result<std::string> render_page(Kind kind, std::string_view document, const Options& options, const PageOptions& page);

}  // namespace klipp
