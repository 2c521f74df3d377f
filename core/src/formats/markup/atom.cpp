#include "formats/markup/atom.hpp"

#include <utility>

#include "formats/markup/feed_item.hpp"
#include "formats/markup/xhtml.hpp"
#include "formats/teaser.hpp"
#include "model/licenses.hpp"
#include "text/utf8.hpp"

/// Atom 1.0 (RFC 4287), and 0.3 where it has the same meaning: a feed, or one entry. Each text says whether it is plain
/// text, HTML or XHTML.
namespace klipp {

namespace {

constexpr std::string_view kAtom = "http://www.w3.org/2005/Atom";
/// Of the draft that was in use before, Atom 0.3.
constexpr std::string_view kDraft = "http://purl.org/atom/ns#";

enum class TextType : std::uint8_t { kText, kHtml, kXhtml, kNone };

TextType type_of(xml::Node node) {
  const String type = lower_ascii(trim(node.attribute("type")));
  if (!node.attribute("src").empty()) return TextType::kNone;
  if (type.empty() || type == "text" || type == "text/plain") return TextType::kText;
  if (type == "html" || type == "text/html") return TextType::kHtml;
  return type == "xhtml" || type == "application/xhtml+xml" ? TextType::kXhtml : TextType::kNone;
}

/// The text without markup.
String plain(xml::Node node) {
  switch (type_of(node)) {
    case TextType::kHtml: return words_of(node);
    case TextType::kNone: return {};
    default: return text_of(node);
  }
}

/// XHTML stands in a `div` that is not part of it.
xml::Node inside_div(xml::Node node) {
  xml::Node only;
  for (xml::Node each = node.first_child(); each; each = each.next()) {
    if (!each.is_element()) continue;
    if (only || each.local_name() != "div") return node;
    only = each;
  }
  return only ? only : node;
}

ItemHtml xhtml_of(xml::Node node) { return {String(trim(html_of_elements(inside_div(node)))), {}}; }

/// HTML that is written as text.
ItemHtml escaped_html_of(xml::Node node) { return {String(trim(node.all_text())), base_of(node).text()}; }

void take_id(const ItemPart& part, FeedItem& item) { item.article.id = text_of(part.node); }
void take_title(const ItemPart& part, FeedItem& item) { item.article.title = plain(part.node); }
void take_published(const ItemPart& part, FeedItem& item) { part.read_date(item.article.published); }
void take_updated(const ItemPart& part, FeedItem& item) { part.read_date(item.article.modified); }

void take_summary(const ItemPart& part, FeedItem& item) {
  switch (type_of(part.node)) {
    case TextType::kText: item.article.summary = teaser_of(text_of(part.node)); break;
    case TextType::kHtml: item.description = escaped_html_of(part.node); break;
    case TextType::kXhtml: item.description = xhtml_of(part.node); break;
    case TextType::kNone: break;
  }
}

void take_content(const ItemPart& part, FeedItem& item) {
  switch (type_of(part.node)) {
    case TextType::kText: item.article.content_text = String(trim(part.node.all_text())); break;
    case TextType::kHtml: item.content = escaped_html_of(part.node); break;
    case TextType::kXhtml: item.content = xhtml_of(part.node); break;
    case TextType::kNone: break;
  }
}

bool is_alternate(xml::Node link) {
  const std::string_view rel = link.attribute("rel");
  return rel.empty() || rel == "alternate";
}

/// Whether a link leads to something that people read.
bool is_page(xml::Node link) {
  const std::string_view type = link.attribute("type");
  return type.empty() || type.find("html") != std::string_view::npos;
}

void take_link(const ItemPart& part, FeedItem& item) {
  const xml::Node link = part.node;
  const auto address = [&] { return address_of(link.attribute("href"), link); };
  if (is_alternate(link)) {
    if (is_page(link) || item.article.url.empty()) item.article.url = address();
  } else if (link.attribute("rel") == "license") {
    take_license(item.article.republish, link.attribute("href"));  // RFC 4946
  } else if (link.attribute("rel") == "enclosure") {
    attach_file(item, {.url = address(),
                       .type = String(trim(link.attribute("type"))),
                       .title = String(trim(link.attribute("title"))),
                       .bytes = String(trim(link.attribute("length")))});
  }
}

Person person_of(xml::Node node) {
  return {text_of(own_child(node, "name")), address_of(text_of(own_child(node, "uri")), node)};
}

void take_author(const ItemPart& part, FeedItem& item) { add_author(item.article.authors, person_of(part.node)); }

void take_category(const ItemPart& part, FeedItem& item) {
  const std::string_view label = part.node.attribute("label");
  item.article.tags.emplace_back(trim(label.empty() ? part.node.attribute("term") : label));
}

constexpr FeedRow kRows[] = {
    {Space::kOwn, "id", take_id},
    {Space::kOwn, "title", take_title},
    {Space::kOwn, "link", take_link},
    {Space::kOwn, "summary", take_summary},
    {Space::kOwn, "content", take_content},
    {Space::kOwn, "published", take_published},
    {Space::kOwn, "updated", take_updated},
    {Space::kOwn, "author", take_author},
    {Space::kOwn, "category", take_category},
    {Space::kOwn, "issued", take_published},
    {Space::kOwn, "modified", take_updated},
};

void read_head(xml::Node root, Feed& feed) {
  feed.title = plain(own_child(root, "title"));
  feed.language = trim(root.attribute("xml:lang"));
  const xml::Node icon = own_child(root, "icon");
  feed.icon = address_of(text_of(icon), icon);
  for (xml::Node each = root.first_child(); each; each = each.next()) {
    if (space_of(each, root) != Space::kOwn) continue;
    if (each.local_name() == "author") add_author(feed.authors, person_of(each));
    if (each.local_name() != "link" || !is_alternate(each)) continue;
    if (is_page(each) || feed.home_page_url.empty()) feed.home_page_url = address_of(each.attribute("href"), each);
  }
}

}  // namespace

bool is_atom(std::string_view first_name) {
  const std::string_view local = first_name.substr(first_name.find(':') + 1);
  return local == "feed" || local == "entry";
}

void read_atom(std::string_view text, Document& document, Reading& reading) {
  const xml::Tree tree(text, reading.limits);
  reading.refusal = tree.error();
  if (reading.refusal) return;
  const xml::Node root = tree.root();
  if (root.space() != kAtom && root.space() != kDraft) {
    reading.refusal = {ErrorCode::kBadValue, "", "is not Atom 1.0, whose namespace is http://www.w3.org/2005/Atom", 0};
    return;
  }
  document.is_feed = root.local_name() == "feed";
  if (!document.is_feed) return read_item(root, kRows, reading, document.feed);
  read_head(root, document.feed);
  read_items(root, {root.space(), "entry"}, kRows, reading, document.feed);
}

}  // namespace klipp
