#include "markup_endpoint.hpp"

#include <algorithm>
#include <iostream>
#include <optional>
#include <string>
#include <utility>

#include "http/responses.hpp"
#include "klipp/options.hpp"
#include "klipp/render.hpp"

namespace klipp::example {

namespace {

// What elements have as attributes. Other options, such as limits, are not for strangers to set.
constexpr std::string_view kAttributes[] = {"lang",          "view",     "layout",  "limit",   "lead",  "heading",
                                            "heading-level", "url",      "title",   "text",    "label", "networks",
                                            "via",           "hashtags", "buttons", "mastodon"};

std::string set_attributes(Options& options, const Request& request) {
  for (const auto& [name, value] : request.query) {
    if (std::find(std::begin(kAttributes), std::end(kAttributes), name) == std::end(kAttributes)) {
      return name + " is not an attribute of this element";
    }
    if (const Error error = set_option(options, name, value)) return error.message;
  }
  return "";
}

void answer(const Articles& articles, const ArticleAddresses& addresses, const Request& request, Response& response) {
  allow_every_origin(response);
  const std::optional<Kind> kind = kind_named(std::string(request.parts[0]));
  const std::string name = request.parts[1];
  const std::optional<std::string> document = articles.document(name);
  if (!kind || *kind == Kind::kBody || !document) {
    response.status = 404;
    return;
  }
  Options options;
  options.base = addresses.document(name);
  if (const std::string message = set_attributes(options, request); !message.empty()) {
    return send(response, 400, message + "\n", "text/plain; charset=utf-8");
  }
  const Result<Html> markup = render(*kind, *document, options);
  if (markup) {
    response.set_header("Cache-Control", "no-cache");  // as the document that it shows
    return send(response, 200, std::string(markup.value().text()), "text/html; charset=utf-8");
  }
  std::cerr << "klipp-publisher: " << name << ".json: " << markup.error().place() << ": " << markup.error().message
            << '\n';
  response.status = 500;
}

}  // namespace

void add_markup_route(Routes& routes, const std::shared_ptr<const Articles>& articles,
                      const ArticleAddresses& addresses) {
  routes.get("/markup/*/*", [articles, addresses](const Request& request, Response& response) {
    answer(*articles, addresses, request, response);
  });
}

}  // namespace klipp::example
