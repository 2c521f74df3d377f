#include "formats/markup/page.hpp"

#include <utility>

#include "formats/date.hpp"
#include "formats/markup/pixels.hpp"
#include "formats/markup/schema_org.hpp"
#include "formats/teaser.hpp"
#include "html/html_tree.hpp"
#include "html/plain_text.hpp"
#include "klipp/url.hpp"
#include "text/choices.hpp"
#include "text/encoding.hpp"
#include "text/utf8.hpp"

/// A page: schema.org's articles in JSON-LD (schema.org/Article), Open Graph (ogp.me), and the names that HTML has for
/// these things. What is said in JSON-LD comes first, as it is made for articles alone.
namespace klipp {

namespace {

constexpr std::string_view kJsonLd = "application/ld+json";

/// Where the tags of a page that say how it is encoded have to end (html.spec.whatwg.org).
constexpr std::size_t kEncodingBytes = 1024;

/// The value behind `charset=` in the first tags; UTF-8 if it is not said or not read.
Encoding encoding_of(std::string_view bytes) {
  if (const std::optional<Encoding> sure = encoding_by_first_bytes(bytes)) return *sure;
  const String start = lower_ascii(bytes.substr(0, kEncodingBytes));
  constexpr std::string_view kName = "charset=";
  const std::size_t at = start.find(kName);
  if (at == std::string_view::npos) return Encoding::kUtf8;
  std::string_view label = std::string_view(start).substr(at + kName.size());
  if (label.starts_with('"') || label.starts_with('\'')) label.remove_prefix(1);
  label = label.substr(0, label.find_first_of("\"' ;/>"));
  return encoding_named(label) == Encoding::kWindows1252 ? Encoding::kWindows1252 : Encoding::kUtf8;
}

bool has_word(std::string_view words, std::string_view word) { return choice_named(lower_ascii(words), word) >= 0; }

void set(String& place, std::string_view text) {
  text = trim(text);
  if (place.empty()) place = text;
}

void set(DateTime& place, std::string_view text) {
  if (!place) place = parse_date(trim(text));
}

/// What the tags of a page say; what stands first counts.
class TagReader {
 public:
  void visit(html::Node node) {
    switch (node.tag()) {
      case html::Tag::kHtml: set(article.language, node.attribute("lang")); break;
      case html::Tag::kTitle: set(title_, html::plain_text(node)); break;
      case html::Tag::kMeta: take_meta(node); break;
      case html::Tag::kLink: take_link(node); break;
      default: break;
    }
  }

  /// What is named only where nothing better is.
  void finish() {
    set(article.title, title_);
    set(article.summary, description_);
    if (article.authors.empty() && !author_.empty()) article.authors.push_back({author_, {}});
  }

  Article article;

 private:
  void take_meta(html::Node node) {
    const String name = lower_ascii(trim(node.attribute(node.has_attribute("property") ? "property" : "name")));
    const std::string_view text = node.attribute("content");
    if (name.starts_with("og:")) return take_open_graph(std::string_view(name).substr(3), text);
    if (name == "article:published_time") set(article.published, text);
    if (name == "article:modified_time") set(article.modified, text);
    if (name == "article:tag" && !trim(text).empty()) article.tags.emplace_back(trim(text));
    if (name == "description") set(description_, text);
    if (name == "author" || (name == "article:author" && !resolve_url(text).is_web())) set(author_, text);
  }

  void take_open_graph(std::string_view name, std::string_view text) {
    Picture& picture = article.picture;
    if (name == "title") set(article.title, text);
    if (name == "description") set(article.summary, text);
    if (name == "url") set(address_, text);
    if (name == "site_name") set(article.site.name, text);
    if (name == "locale") set(article.language, text);
    if (name == "image" || name == "image:url") set(picture.url, text);
    if (name == "image:alt") set(picture.alt, text);
    if (name == "image:width" && picture.width == 0) picture.width = pixels_in(text);
    if (name == "image:height" && picture.height == 0) picture.height = pixels_in(text);
  }

  void take_link(html::Node node) {
    if (has_word(node.attribute("rel"), "canonical")) set(article.url, node.attribute("href"));
    if (has_word(node.attribute("rel"), "icon")) set(article.site.icon, node.attribute("href"));
  }

 public:
  /// Open Graph's own name for the page.
  [[nodiscard]] std::string_view address() const { return address_; }

 private:
  String title_;
  String description_;
  String author_;
  String address_;
};

/// Puts what JSON-LD says in the place of what tags say.
void prefer(Article& article, Article&& said) {
  const auto take = [](String& place, String& better) {
    if (!better.empty()) place = std::move(better);
  };
  take(article.title, said.title);
  take(article.summary, said.summary);
  if (article.language.empty()) article.language = std::move(said.language);
  if (article.url.empty()) article.url = std::move(said.url);
  if (article.site.name.empty()) article.site.name = std::move(said.site.name);
  if (said.published) article.published = std::move(said.published);
  if (said.modified) article.modified = std::move(said.modified);
  if (!said.authors.empty()) article.authors = std::move(said.authors);
  if (said.republish) article.republish = std::move(said.republish);
  if (!said.tags.empty()) article.tags = std::move(said.tags);
  if (!said.picture.url.empty()) {
    if (said.picture.alt.empty()) said.picture.alt = std::move(article.picture.alt);
    article.picture = std::move(said.picture);
  }
}

Article article_of(html::Node root, Reading& reading) {
  TagReader tags;
  List<String> scripts;
  for_each_node(root, [&](html::Node node) {
    tags.visit(node);
    const bool is_data = node.tag() == html::Tag::kScript && lower_ascii(trim(node.attribute("type"))) == kJsonLd;
    if (is_data && node.first_child()) scripts.emplace_back(node.first_child().text());
  });
  tags.finish();
  Article article = std::move(tags.article);
  if (std::optional<Article> said = schema_org_article(scripts, reading)) prefer(article, *std::move(said));
  if (article.url.empty()) article.url = tags.address();
  return article;
}

}  // namespace

bool is_page(std::string_view first_name) {
  return choice_named("html head body title meta", lower_ascii(first_name)) >= 0;
}

void read_page(std::string_view text, Document& document, Reading& reading) {
  if (text.size() > reading.limits.document_bytes) {
    reading.refusal = limit_passed(Limit::kDocumentBytes, reading.limits, "", reading.limits.document_bytes);
    return;
  }
  const Encoding encoding = encoding_of(text);
  const String utf8 = to_utf8(text, encoding);
  reading.refusal = check_utf8(utf8);
  if (reading.refusal) {
    reading.refusal.offset = offset_before(text, encoding, *reading.refusal.offset);
    return;
  }
  const html::Tree tree(utf8, html::Source::kPage);
  Article article = article_of(tree.root(), reading);
  article.id = article.url;
  if (article.site.name.empty()) article.site = {};
  if (article.tags.size() > reading.limits.list_items) article.tags.resize(reading.limits.list_items);
  article.summary = teaser_of(article.summary);
  // The text is on the page, which the article leads to.
  keep_teaser(article);
  document.feed.items.push_back(std::move(article));
}

}  // namespace klipp
