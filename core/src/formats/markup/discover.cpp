#include "klipp/discover.hpp"

#include <algorithm>
#include <array>

#include "html/html_tree.hpp"
#include "klipp/url.hpp"
#include "text/choices.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

/// The types of feeds, the best first.
constexpr std::string_view kTypes = "application/feed+json application/json application/atom+xml application/rss+xml";

bool has_word(std::string_view words, std::string_view word) {
  while (!words.empty()) {
    if (lower_ascii(take_word(words)) == word) return true;
  }
  return false;
}

/// The latest posts, of an address such as "https://news.example/wp-json/" or "https://news.example/?rest_route=/".
String wordpress_posts(const Url& api) {
  const std::string_view address = api.text();
  const bool is_query = address.find('?') != std::string_view::npos;
  String posts(address);
  if (!posts.ends_with('/')) posts += '/';
  return posts.append("wp/v2/posts").append(is_query ? "&" : "?").append("_embed=1&per_page=20");
}

}  // namespace

List<String> feed_addresses(std::string_view page, std::string_view base) {
  const Url start = resolve_url(base);
  String wordpress;
  std::array<List<String>, 4> by_type;
  const html::Tree tree(page, html::Source::kPage);
  for_each_node(tree.root(), [&](html::Node node) {
    if (node.tag() != html::Tag::kLink) return;
    const Url url = resolve_url(node.attribute("href"), start);
    const std::string_view rel = node.attribute("rel");
    if (!url.is_web()) return;
    if (has_word(rel, "https://api.w.org/")) wordpress = wordpress_posts(url);
    const int type = choice_named(kTypes, lower_ascii(trim(node.attribute("type"))));
    // WordPress calls the JSON of one page an alternate, too.
    const bool is_other_json = type == 1 && url.text().find("/wp-json/") != std::string::npos;
    if (has_word(rel, "alternate") && type >= 0 && !is_other_json)
      by_type[static_cast<std::size_t>(type)].push_back(url.text());
  });
  List<String> addresses;
  if (!wordpress.empty()) addresses.push_back(wordpress);
  for (const List<String>& list : by_type) addresses.insert(addresses.end(), list.begin(), list.end());
  return addresses;
}

}  // namespace klipp
