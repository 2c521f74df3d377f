#include "formats/markup/rss1.hpp"

#include "formats/markup/feed_item.hpp"

/// RSS 1.0 (https://web.resource.org/rss/1.0/spec), which is RDF: the items stand beside the channel. Dates, people and
/// tags are Dublin Core's.
namespace klipp {

namespace {

constexpr std::string_view kRss1 = "http://purl.org/rss/1.0/";
constexpr std::string_view kRdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

void take_title(const ItemPart& part, FeedItem& item) { item.article.title = words_of(part.node); }
void take_link(const ItemPart& part, FeedItem& item) { item.article.url = address_of(text_of(part.node), part.node); }
void take_description(const ItemPart& part, FeedItem& item) { item.description = html_of(part.node); }

constexpr FeedRow kRows[] = {
    {Space::kOwn, "title", take_title},
    {Space::kOwn, "link", take_link},
    {Space::kOwn, "description", take_description},
};

String core_text(xml::Node channel, std::string_view name) {
  return text_of(channel.child({"http://purl.org/dc/elements/1.1/", name}));
}

}  // namespace

bool is_rss1(std::string_view first_name) { return first_name.substr(first_name.find(':') + 1) == "RDF"; }

void read_rss1(std::string_view text, Document& document, Reading& reading) {
  const xml::Tree tree(text, reading.limits);
  reading.refusal = tree.error();
  if (reading.refusal) return;
  document.is_feed = true;
  Feed& feed = document.feed;
  const xml::Node channel = tree.root().child({kRss1, "channel"});
  feed.title = words_of(own_child(channel, "title"));
  feed.home_page_url = address_of(text_of(own_child(channel, "link")), channel);
  feed.language = core_text(channel, "language");
  feed.icon = address_of(text_of(tree.root().child({kRss1, "image"}).child({kRss1, "url"})), channel);
  read_items(tree.root(), {kRss1, "item"}, kRows, reading, feed);
  // An item's name is its address.
  std::size_t index = 0;
  for (xml::Node each = tree.root().first_child(); each && index < feed.items.size(); each = each.next()) {
    if (!each.is({kRss1, "item"})) continue;
    Article& article = feed.items[index++];
    if (article.id.empty()) article.id = each.attribute(xml::Name{kRdf, "about"});
    if (article.url.empty() && resolve_url(article.id).is_web()) article.url = article.id;
  }
}

}  // namespace klipp
