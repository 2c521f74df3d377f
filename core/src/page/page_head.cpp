#include "page/page_head.hpp"

#include <utility>

#include "klipp/locale.hpp"
#include "page/json_ld.hpp"
#include "page/page_markup.hpp"
#include "page/preview.hpp"
#include "text/choices.hpp"

namespace klipp {

namespace {

constexpr std::string_view kJsonOembed = "application/json+oembed";
constexpr std::string_view kXmlOembed = "text/xml+oembed";

/// A `<meta>` called `value` by its attribute `name` ("name" or "property"), or nothing where there is no content.
std::string meta(std::string_view name, std::string_view value, std::string_view content) {
  if (content.empty()) return {};
  return "<meta" + attribute(name, value) + attribute("content", content) + ">\n";
}

std::string named(std::string_view name, std::string_view content) { return meta("name", name, content); }

std::string property(std::string_view name, std::string_view content) { return meta("property", name, content); }

std::string link(std::string_view rel, std::string_view type, const Url& href, std::string_view title = {}) {
  if (href.empty()) return {};
  return "<link" + attribute("rel", rel) + attribute("type", type) + attribute("href", href) +
         attribute("title", title) + ">\n";
}

/// The country that a tag names behind its language and script, "HK" of "zh-Hant-HK"; or nothing.
std::string_view region_in(std::string_view tag) {
  while (true) {
    const std::size_t end = tag.find('-');
    if (end == std::string_view::npos) return {};
    tag.remove_prefix(end + 1);
    const std::string_view part = tag.substr(0, tag.find('-'));
    if (part.size() == 2) return part;
    if (part.size() != 4) return {};
  }
}

/// Open Graph needs language and country, "nb_NO". Where the language does not name the country it is the one where
/// most who speak it are; of a language that Klipp does not speak that is unknown, and this empty.
std::string open_graph_locale(std::string_view language) {
  const Locale& locale = locale_for(language);
  const std::string_view spoken = locale.tag.substr(0, locale.tag.find('-'));
  std::string_view primary = language.substr(0, language.find('-'));
  const bool is_other_tag = choice_named(locale.other_tags, primary) >= 0;
  if (is_other_tag) primary = spoken;
  std::string_view region = region_in(language);
  if (region.empty() && primary == spoken) region = locale.region;
  return region.empty() ? std::string() : std::string(primary) + "_" + std::string(region);
}

std::string open_graph_image(const PageSubject& subject) {
  if (subject.picture.empty()) return {};
  const Picture& picture = *preview_picture(subject.article);
  std::string out = property("og:image", subject.picture.text());
  if (picture.width > 0 && picture.height > 0) {
    out += property("og:image:width", std::to_string(picture.width));
    out += property("og:image:height", std::to_string(picture.height));
  }
  return out + property("og:image:alt", subject.article.picture.alt);
}

/// https://ogp.me, with its vocabulary for articles.
std::string open_graph(const PageSubject& subject, const PageOptions& page) {
  const Article& article = subject.article;
  std::string out = property("og:type", subject.is_article() ? "article" : "website");
  out += property("og:title", subject.title) + property("og:description", subject.description);
  if (subject.url.is_web()) out += property("og:url", subject.url.text());
  out += open_graph_image(subject) + property("og:locale", open_graph_locale(subject.language));
  out += property("og:site_name", page.site_name);
  if (!subject.is_article()) return out;
  out += property("article:published_time", article.published.text);
  out += property("article:modified_time", article.modified.text);
  for (const Person& person : article.authors) out += property("article:author", web_address(person.url, subject.base));
  for (const std::string& tag : article.tags) out += property("article:tag", tag);
  return out;
}

/// The authors by name, for programs that read no JSON-LD.
std::string author_names(const Article& article) {
  std::string names;
  for (const Person& person : article.authors) names += (names.empty() ? "" : ", ") + person.name;
  return names;
}

/// One address for browsers, home screens and other sites' bookmarks; home screens show no SVG.
std::string icons(const PageSubject& subject, const PageOptions& page) {
  const Url icon = resolve_url(page.icon_url, subject.base);
  if (is_svg(icon.text())) return link("icon", "image/svg+xml", icon);
  return link("icon", {}, icon) + link("apple-touch-icon", {}, icon);
}

std::string alternates(const PageSubject& subject, const PageOptions& page) {
  const OembedLinks oembed = oembed_links(page.oembed_url, subject.url, subject.base);
  return link("alternate", "application/feed+json", resolve_url(page.feed_url, subject.base)) +
         link("alternate", kJsonOembed, oembed.json, subject.title) +
         link("alternate", kXmlOembed, oembed.xml, subject.title);
}

Url oembed_link(std::string_view endpoint, const Url& page, const Url& base, std::string_view format) {
  std::string address(endpoint.substr(0, endpoint.find('#')));
  address += address.find('?') == std::string::npos ? '?' : '&';
  return resolve_url(address + "url=" + encode_component(page.text()) + "&format=" + std::string(format), base);
}

}  // namespace

OembedLinks oembed_links(std::string_view endpoint, const Url& page, const Url& base) {
  if (endpoint.empty() || !page.is_web()) return {};
  return {oembed_link(endpoint, page, base, "json"), oembed_link(endpoint, page, base, "xml")};
}

std::string page_head(const PageSubject& subject, const PageOptions& page) {
  std::string out = "<title>" + escaped(subject.title) + "</title>\n";
  out += named("description", subject.description);
  if (subject.is_article()) out += named("author", author_names(subject.article));
  out += named("robots", page.noindex ? "noindex" : "max-image-preview:large");
  out += link("canonical", {}, subject.url) + icons(subject, page) + alternates(subject, page);
  if (subject.title.empty()) return out;
  out += open_graph(subject, page);
  out += named("twitter:card", subject.picture.empty() ? "summary" : "summary_large_image");
  if (!subject.is_article()) return out;
  return out + "<script type=\"application/ld+json\">" + news_article(subject, page) + "</script>\n";
}

}  // namespace klipp
