#include "sources/source_endpoint.hpp"

#include <string>
#include <utility>

#include "http/responses.hpp"
#include "klipp/convert.hpp"
#include "page_cache.hpp"
#include "page_texts.hpp"

namespace klipp::example {

namespace {

constexpr std::size_t kMostItems = 50;
constexpr std::size_t kMemory = 16 << 20;

void send_json(Response& response, std::string json, const char* type) {
  allow_every_origin(response);
  set_document_caching(response);
  send(response, 200, std::move(json), type);
}

// Items keep their own addresses, which lead to where they were published.
std::string feed_of(const ArticleList& list, const ArticleAddresses& addresses) {
  Document document;
  document.is_feed = true;
  document.feed.title = kPublisherName;
  document.feed.home_page_url = addresses.home();
  for (const NamedArticle& named : list.articles) {
    if (document.feed.items.size() == kMostItems) break;
    document.feed.items.push_back(named.article);
    document.feed.items.back().url = addresses.canonical(named).text();
  }
  return write_json_feed(document, addresses.home());
}

}  // namespace

bool send_source_document(const Sources& sources, std::string_view file, Response& response) {
  constexpr std::string_view kEnd = ".json";
  if (!file.ends_with(kEnd)) return false;
  file.remove_suffix(kEnd.size());
  std::optional<std::string> json = sources.document(file);
  if (!json) return false;
  send_json(response, *std::move(json), "application/json");
  return true;
}

void add_feed_route(Routes& routes, const std::shared_ptr<const Articles>& articles,
                    const ArticleAddresses& addresses) {
  const auto feeds = std::make_shared<PageCache>(kMemory);
  routes.get("/feed.json", [articles, addresses, feeds](const Request&, Response& response) {
    const std::shared_ptr<const ArticleList> list = articles->list();
    feeds->answer({list->digest}, response,
                  [&](Response& made) { send_json(made, feed_of(*list, addresses), "application/feed+json"); });
  });
}

}  // namespace klipp::example
