#pragma once

#include <utility>

#include "klipp/html.hpp"
#include "klipp/locale.hpp"
#include "share/bar_content.hpp"
#include "text/missing_member.hpp"

namespace klipp {

/// Writes the bar as a part of a widget.
void write_bar(HtmlWriter& out, const BarContent& bar, const Locale& locale, const Languages& languages,
               Buttons buttons);

/// The bar as a widget of its own: all that stands in it are Klipp's words, unless `languages` says otherwise.
/// `end_tag(out)` ends its start tag. An error where it has no address to share.
template <typename EndTag>
Result<Html> render_bar(const BarContent& bar, const Locale& locale, const Languages& languages, const Options& options,
                        EndTag end_tag) {
  if (bar.shared.url.empty()) {
    return missing_member("/url", "a share bar", "the absolute address of the page to share (https://…)");
  }
  HtmlWriter out(options.limits);
  out.write(R"(<div class="klipp" lang="$" dir="$")", languages.text, languages.direction);
  end_tag(out);
  write_bar(out, bar, locale, languages, options.buttons);
  out.write("</div>");
  return std::move(out).finish();
}

}  // namespace klipp
