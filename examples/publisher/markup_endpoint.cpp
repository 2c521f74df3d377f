#include "markup_endpoint.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "http/responses.hpp"
#include "klipp/options.hpp"
#include "klipp/page.hpp"
#include "klipp/render.hpp"
#include "log.hpp"
#include "page_cache.hpp"

namespace klipp::example {

namespace {

// What elements have as attributes. Other options, such as limits, are not for strangers to set.
constexpr std::string_view kAttributes[] = {"lang",          "view",     "layout",  "limit",    "lead",  "heading",
                                            "heading-level", "url",      "title",   "text",     "label", "networks",
                                            "via",           "hashtags", "buttons", "mastodon", "fields"};

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

// What the element has as an attribute, and is no option of rendering.
Request without_theme(Request request) {
  std::erase_if(request.query, [](const auto& field) { return field.first == "theme"; });
  return request;
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

PageOptions page_options(const Desk& desk, const std::string& theme) {
  PageOptions page;
  page.theme = theme;
  page.stylesheet_url = desk.addresses.home() + (names_theme(theme) ? "v1/themed.css" : "v1/klipp.css");
  page.script_url = desk.addresses.home() + "v1/klipp.js";
  return page;
}

void make_prerendered(const PublishedDocument& document, const std::string& name, Kind kind, const Options& options,
                      const PageOptions& page, Response& response) {
  const Result<std::string> markup = render_shadow(kind, document.json, options, page);
  if (markup) {
    set_document_caching(response);
    return send(response, 200, markup.value(), "text/plain; charset=utf-8");
  }
  log_problem(name + ".json: " + markup.error().place() + ": " + markup.error().message);
  response.status = 500;
}

/// What is asked for: the document, and how it is to be shown. `document` is null if the answer has been made already.
struct Wanted {
  Kind kind = Kind::kBody;
  std::string name;
  std::shared_ptr<const PublishedDocument> document;
  Options options;
};

Wanted read(const Desk& desk, const Request& request, Response& response) {
  const std::optional<Kind> kind = kind_named(request.parts[0]);
  Wanted wanted{kind.value_or(Kind::kBody), request.parts[1], desk.articles->document(request.parts[1]), {}};
  if (wanted.kind == Kind::kBody || !wanted.document) {
    response.status = 404;
    wanted.document = nullptr;
    return wanted;
  }
  wanted.options.base = desk.addresses.document(wanted.name);
  if (const std::string message = set_attributes(wanted.options, request); !message.empty()) {
    send(response, 400, message + "\n", "text/plain; charset=utf-8");
    wanted.document = nullptr;
  }
  return wanted;
}

void answer(const Desk& desk, const Request& request, Response& response) {
  const Wanted wanted = read(desk, request, response);
  if (!wanted.document) return;
  desk.markup->answer({request.parts[0], wanted.name, wanted.document->digest, query_of(request)}, response,
                      [&](Response& made) { make(*wanted.document, wanted.name, wanted.kind, wanted.options, made); });
}

void answer_prerendered(const Desk& desk, const Request& request, Response& response) {
  const std::string theme = request.parameter("theme");
  if (!theme.empty() && !is_theme(theme)) {
    return send(response, 400, "that is no theme\n", "text/plain; charset=utf-8");
  }
  const Wanted wanted = read(desk, without_theme(request), response);
  if (!wanted.document) return;
  desk.markup->answer({"prerendered", request.parts[0], wanted.name, wanted.document->digest, query_of(request)},
                      response, [&](Response& made) {
                        make_prerendered(*wanted.document, wanted.name, wanted.kind, wanted.options,
                                         page_options(desk, theme), made);
                      });
}

}  // namespace

void add_markup_routes(Routes& routes, const std::shared_ptr<const Articles>& articles,
                       const ArticleAddresses& addresses) {
  const Desk desk{articles, addresses};
  routes.get("/markup/*/*", [desk](const Request& request, Response& response) {
    answer(desk, request, response);
    allow_every_origin(response);
  });
  routes.get("/prerendered/*/*", [desk](const Request& request, Response& response) {
    answer_prerendered(desk, request, response);
    allow_every_origin(response);
  });
}

}  // namespace klipp::example
