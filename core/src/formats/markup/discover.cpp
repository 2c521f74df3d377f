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

bool is_key(std::string_view text) {
  const auto is_hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
  return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, is_hex);
}

/// A folder's address, also if it is written without a slash at its end; empty if it has a query.
String folder_of(const Url& url) {
  String folder = url.is_web() && url.text().find_first_of("?#") == String::npos ? url.text() : String();
  if (!folder.empty() && !folder.ends_with('/')) folder += '/';
  return folder;
}

/// The latest posts of Ghost's Content API (https://docs.ghost.org/content-api). The tags of its scripts for readers
/// have its address or the site's, and the key, which is made for browsers and opens what is public.
String ghost_posts(html::Node script) {
  constexpr std::string_view kApi = "ghost/api/content/";
  const std::string_view key = script.attribute("data-key");
  if (!is_key(key)) return {};
  String api = folder_of(resolve_url(script.attribute("data-api")));
  if (!api.ends_with(kApi)) {
    api.clear();
    for (const std::string_view site : {"data-ghost", "data-sodo-search"}) {
      if (api.empty()) api = folder_of(resolve_url(script.attribute(site)));
    }
    if (api.empty()) return {};
    api.append(kApi);
  }
  return api.append("posts/?key=").append(key).append("&include=authors,tags&limit=20");
}

}  // namespace

List<String> feed_addresses(std::string_view page, std::string_view base) {
  const Url start = resolve_url(base);
  String wordpress;
  String ghost;
  std::array<List<String>, 4> by_type;
  const html::Tree tree(page, html::Source::kPage);
  for_each_node(tree.root(), [&](html::Node node) {
    if (node.tag() == html::Tag::kScript && ghost.empty()) ghost = ghost_posts(node);
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
  for (const String& api : {wordpress, ghost}) {
    if (!api.empty()) addresses.push_back(api);
  }
  for (const List<String>& list : by_type) addresses.insert(addresses.end(), list.begin(), list.end());
  return addresses;
}

}  // namespace klipp
