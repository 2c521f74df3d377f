#include "formats/markup/rss.hpp"

#include "formats/markup/feed_item.hpp"
#include "text/utf8.hpp"

/// RSS 2.0 (https://www.rssboard.org/rss-specification) and 0.9x, with the modules that feed_item.hpp names. Titles and
/// descriptions are HTML there.
namespace klipp {

namespace {

void take_title(const ItemPart& part, FeedItem& item) { item.article.title = words_of(part.node); }
void take_link(const ItemPart& part, FeedItem& item) { item.article.url = address_of(text_of(part.node), part.node); }
void take_description(const ItemPart& part, FeedItem& item) { item.description = html_of(part.node); }
void take_category(const ItemPart& part, FeedItem& item) { item.article.tags.push_back(words_of(part.node)); }
void take_date(const ItemPart& part, FeedItem& item) { part.read_date(item.article.published); }

void take_guid(const ItemPart& part, FeedItem& item) {
  item.article.id = text_of(part.node);
  const bool is_link = part.node.attribute("isPermaLink") != "false" && resolve_url(item.article.id).is_web();
  if (is_link && item.article.url.empty()) item.article.url = item.article.id;
}

/// "mail@news.example (The name)", or the name alone. An address for mail is not for readers.
void take_author(const ItemPart& part, FeedItem& item) {
  const String words = words_of(part.node);
  std::string_view name = words;
  const std::size_t bracket = name.find('(');
  if (name.find('@') != std::string_view::npos) {
    name = bracket == std::string_view::npos ? std::string_view() : name.substr(bracket + 1);
    name = trim(name.substr(0, name.find(')')));
  }
  add_author(item.article.authors, {String(name), {}});
}

void take_enclosure(const ItemPart& part, FeedItem& item) {
  const xml::Node node = part.node;
  attach_file(item, {.url = address_of(node.attribute("url"), node),
                     .type = String(trim(node.attribute("type"))),
                     .title = {},
                     .bytes = String(trim(node.attribute("length")))});
}

constexpr FeedRow kRows[] = {
    {Space::kOwn, "title", take_title},   {Space::kOwn, "link", take_link},
    {Space::kOwn, "guid", take_guid},     {Space::kOwn, "description", take_description},
    {Space::kOwn, "pubDate", take_date},  {Space::kOwn, "category", take_category},
    {Space::kOwn, "author", take_author}, {Space::kOwn, "enclosure", take_enclosure},
};

}  // namespace

bool is_rss(std::string_view first_name) { return first_name == "rss"; }

void read_rss(std::string_view text, Document& document, Reading& reading) {
  const xml::Tree tree(text, reading.limits);
  reading.refusal = tree.error();
  if (reading.refusal) return;
  document.is_feed = true;
  Feed& feed = document.feed;
  const xml::Node channel = own_child(tree.root(), "channel");
  if (!channel) reading.refusal = {ErrorCode::kMissing, "/channel", "is missing; a feed in RSS needs it", {}};
  feed.title = words_of(own_child(channel, "title"));
  feed.home_page_url = address_of(text_of(own_child(channel, "link")), channel);
  feed.language = text_of(own_child(channel, "language"));
  feed.icon = address_of(text_of(own_child(own_child(channel, "image"), "url")), channel);
  read_items(channel, {channel.space(), "item"}, kRows, reading, feed);
}

}  // namespace klipp
