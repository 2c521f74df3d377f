#include "page/json_ld.hpp"

#include "json/json_writer.hpp"
#include "page/page_markup.hpp"

namespace klipp {

namespace {

using json::Writer;

void write_image(Writer& out, const PageSubject& subject) {
  if (subject.picture.empty()) return;
  const Picture& picture = *preview_picture(subject.article);
  out.key("image").open('{').key("@type").text("ImageObject").key("url").text(subject.picture.text());
  if (picture.width > 0 && picture.height > 0) {
    out.key("width").number(picture.width).key("height").number(picture.height);
  }
  const Picture& shown = subject.article.picture;
  out.member("caption", shown.caption).member("creditText", shown.credit).close('}');
}

/// JSON Feed does not distinguish people from newsrooms. An author with the site's name is the site.
void write_authors(Writer& out, const PageSubject& subject, const PageOptions& page) {
  if (subject.article.authors.empty()) return;
  out.key("author").open('[');
  for (const Person& person : subject.article.authors) {
    out.open('{').key("@type").text(person.name == page.site_name ? "Organization" : "Person");
    out.member("name", person.name).member("url", web_address(person.url, subject.base));
    out.member("image", web_address(person.picture, subject.base)).member("jobTitle", person.role).close('}');
  }
  out.close(']');
}

void write_publisher(Writer& out, const PageSubject& subject, const PageOptions& page) {
  if (page.site_name.empty()) return;
  out.key("publisher").open('{').key("@type").text("Organization").key("name").text(page.site_name);
  out.member("url", web_address(page.site_url, subject.base));
  const std::string icon = web_address(page.icon_url, subject.base);
  if (!icon.empty()) out.key("logo").open('{').key("@type").text("ImageObject").key("url").text(icon).close('}');
  out.close('}');
}

void write_page(Writer& out, const Url& url) {
  if (!url.is_web()) return;
  out.key("mainEntityOfPage").open('{').key("@type").text("WebPage").key("@id").text(url.text()).close('}');
}

/// The page on how to publish it anew is what `usageInfo` is for.
void write_license(Writer& out, const PageSubject& subject) {
  const std::optional<Republish>& republish = subject.article.republish;
  if (!republish) return;
  out.member("license", web_address(republish->license_url, subject.base));
  out.member("usageInfo", web_address(republish->url, subject.base));
}

void write_corrections(Writer& out, const List<Correction>& corrections) {
  if (corrections.empty()) return;
  out.key("correction").open('[');
  for (const Correction& each : corrections) {
    out.open('{').key("@type").text("CorrectionComment").key("text").text(each.text);
    out.member("datePublished", each.date.text).close('}');
  }
  out.close(']');
}

void write_keywords(Writer& out, const List<String>& tags) {
  if (tags.empty()) return;
  out.key("keywords").open('[');
  for (const String& tag : tags) out.text(tag);
  out.close(']');
}

}  // namespace

std::string news_article(const PageSubject& subject, const PageOptions& page) {
  Writer out;
  out.open('{').key("@context").text("https://schema.org").key("@type").text("NewsArticle");
  out.key("headline").text(subject.title).member("description", subject.description);
  write_image(out, subject);
  out.member("datePublished", subject.article.published.text).member("dateModified", subject.article.modified.text);
  write_authors(out, subject, page);
  write_publisher(out, subject, page);
  write_page(out, subject.url);
  out.member("inLanguage", subject.language);
  if (subject.article.is_teaser) out.key("isAccessibleForFree").boolean(false);
  write_license(out, subject);
  write_corrections(out, subject.article.corrections);
  write_keywords(out, subject.article.tags);
  return std::string(out.close('}').str());
}

}  // namespace klipp
