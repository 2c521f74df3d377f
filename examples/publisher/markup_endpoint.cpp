#include "markup_endpoint.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "http/responses.hpp"
#include "klipp/options.hpp"
#include "klipp/render.hpp"
#include "log.hpp"
#include "page_cache.hpp"

namespace klipp::example {

namespace {

// What elements have as attributes. Other options, such as limits, are not for strangers to set.
constexpr std::string_view kAttributes[] = {"lang",          "view",     "layout",  "limit",   "lead",  "heading",
                                            "heading-level", "url",      "title",   "text",    "label", "networks",
                                            "via",           "hashtags", "buttons", "mastodon"};

constexpr std::size_t kMemory = 32 << 20;

struct Desk {
  std::shared_ptr<const Articles> articles;
  ArticleAddresses addresses;
  std::shared_ptr<PageCache> markup = std::make_shared<PageCache>(kMemory, articles->caches().pages);
};

std::string set_attributes(Options& options, const Request& request) {
  for (const auto& [name, value] : request.query) {
    if (std::find(std::begin(kAttributes), std::end(kAttributes), name) == std::end(kAttributes)) {
      return name + " is not an attribute of this element";
    }
    if (const Error error = set_option(options, name, value)) return error.message;
  }
  return "";
}

std::string query_of(const Request& request) {
  std::string query;
  for (const auto& [name, value] : request.query) query.append(name).append(1, '\0').append(value).append(1, '\0');
  return query;
}

void make(const PublishedDocument& document, const std::string& name, Kind kind, const Options& options,
          Response& response) {
  const Result<Html> markup = render(kind, document.json, options);
  if (markup) {
    set_document_caching(response);
    return send(response, 200, std::string(markup.value().text()), "text/html; charset=utf-8");
  }
  log_problem(name + ".json: " + markup.error().place() + ": " + markup.error().message);
  response.status = 500;
}

void answer(const Desk& desk, const Request& request, Response& response) {
  const std::optional<Kind> kind = kind_named(request.parts[0]);
  const std::string& name = request.parts[1];
  const std::shared_ptr<const PublishedDocument> document = desk.articles->document(name);
  if (!kind || *kind == Kind::kBody || !document) {
    response.status = 404;
    return;
  }
  Options options;
  options.base = desk.addresses.document(name);
  if (const std::string message = set_attributes(options, request); !message.empty()) {
    return send(response, 400, message + "\n", "text/plain; charset=utf-8");
  }
  desk.markup->answer({request.parts[0], name, document->digest, query_of(request)}, response,
                      [&](Response& made) { make(*document, name, *kind, options, made); });
}

}  // namespace

void add_markup_route(Routes& routes, const std::shared_ptr<const Articles>& articles,
                      const ArticleAddresses& addresses) {
  const Desk desk{articles, addresses};
  routes.get("/markup/*/*", [desk](const Request& request, Response& response) {
    answer(desk, request, response);
    allow_every_origin(response);
  });
}

}  // namespace klipp::example
