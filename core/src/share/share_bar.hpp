#pragma once

#include "klipp/html.hpp"
#include "klipp/locale.hpp"
#include "share/bar_content.hpp"

namespace klipp {

/// Writes the bar as a part of a widget.
void write_bar(HtmlWriter& out, const BarContent& bar, const ShareWords& words, const Languages& languages,
               Buttons buttons);

/// The bar as a widget of its own: all that stands in it are Klipp's words, unless `languages` says otherwise. An error
/// where it has no address to share.
Result<Html> render_bar(const BarContent& bar, const ShareWords& words, const Languages& languages,
                        const Options& options);

}  // namespace klipp
