#include "module.hpp"
#include "share/share_bar.hpp"

/// The module that renders share bars of what their options say: no documents, no bodies.
namespace klipp::module {

std::int32_t render_here(Kind kind, std::string_view options_text, std::string_view document) {
  if (kind != Kind::kShare || !document.empty()) return leave();
  Options options;
  if (const Error error = read_options(options, options_text)) return fail(error);
  // Without an address the bar is a document's, and that is missing.
  if (options.url.empty()) return leave();
  const Locale locale = relabelled(locale_for(options.lang), options.labels);
  const String text = language_tag(options.lang);
  const Languages languages(text.empty() ? locale.tag : text, locale.tag);
  const auto end_tag = [](HtmlWriter& out) { out.write(">"); };
  return finish_or_leave(
      render_bar(bar_content(options, {ShareBar{}}, resolve_url(options.base)), locale, languages, options, end_tag),
      {});
}

}  // namespace klipp::module
