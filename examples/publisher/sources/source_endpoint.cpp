#include "sources/source_endpoint.hpp"

#include <string>
#include <utility>

#include "http/responses.hpp"
#include "klipp/convert.hpp"
#include "languages.hpp"
#include "page_texts.hpp"

namespace klipp::example {

namespace {

constexpr std::size_t kMostItems = 50;

void send_json(Response& response, std::string json, const char* type) {
  allow_every_origin(response);
  response.set_header("Cache-Control", "no-cache");
  send(response, 200, std::move(json), type);
}

/// Items keep their own addresses, which lead to where they were published.
std::string feed_of(const Articles& articles, const ArticleAddresses& addresses, const Locale& locale) {
  Document document;
  document.is_feed = true;
  document.feed.title = page_texts(locale).publisher;
  document.feed.home_page_url = addresses.home();
  for (NamedArticle& named : articles.list()) {
    if (document.feed.items.size() == kMostItems) break;
    named.article.url = addresses.canonical(named).text();
    document.feed.items.push_back(std::move(named.article));
  }
  return write_json_feed(document, addresses.home());
}

}  // namespace

bool send_source_document(const Sources& sources, std::string_view file, Response& response) {
  constexpr std::string_view kEnd = ".json";
  if (!file.ends_with(kEnd)) return false;
  file.remove_suffix(kEnd.size());
  std::optional<std::string> json = sources.document(file);
  if (json) send_json(response, *std::move(json), "application/json");
  return json.has_value();
}

void add_feed_route(Routes& routes, const std::shared_ptr<const Articles>& articles,
                    const ArticleAddresses& addresses) {
  routes.get("/feed.json", [articles, addresses](const Request& request, Response& response) {
    send_json(response, feed_of(*articles, addresses, answer_language(request)), "application/feed+json");
  });
}

}  // namespace klipp::example
