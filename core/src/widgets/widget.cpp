#include "widgets/widget.hpp"

#include <cstdint>

namespace klipp {

namespace {

/// The page's own words come before the document's, and these before Klipp's.
Locale locale_of(const Article& article, const Options& options) {
  const Locale& known = locale_for(or_else(options.lang, article.language));
  return relabelled(relabelled(known, article.labels), options.labels);
}

}  // namespace

Widget::Widget(const Article& the_article, const Options& the_options)
    : article(the_article),
      options(the_options),
      locale(locale_of(the_article, the_options)),
      languages(or_else(language_tag(the_article.language), language_tag(the_options.lang)), locale.tag),
      base(resolve_url(the_article.url, resolve_url(the_options.base))) {
  if (base.empty()) base = resolve_url(the_options.base);
  languages.labels = the_article.labels;
}

String hash_name(std::string_view text) {
  std::uint32_t hash = 2166136261U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  String name;
  for (; hash != 0; hash /= 36) name += "0123456789abcdefghijklmnopqrstuvwxyz"[hash % 36];
  return name;
}

String Widget::id_prefix() const {
  return "klipp-" + hash_name(article.url + "\n" + article.id + "\n" + article.title) + "-";
}

}  // namespace klipp
