#include "publisher.hpp"

#include <iostream>
#include <memory>
#include <string>

#include "articles.hpp"
#include "http/responses.hpp"
#include "http/static_files.hpp"
#include "klipp/page.hpp"
#include "languages.hpp"
#include "page_frame.hpp"
#include "pages.hpp"
#include "signup_endpoint.hpp"

namespace klipp::example {

namespace {

// The names of the scripts stay the same when they change, so a copy may only be used for a while; with one that lasts
// longer, an old loader would meet a new module.
constexpr const char* kScriptsCache = "public, max-age=300";
constexpr const char* kDocumentsCache = "no-cache";

void add_files(httplib::Server& routes, const std::string& prefix, StaticOptions options) {
  options.every_origin = true;
  const auto files = std::make_shared<const StaticFiles>(std::move(options));
  routes.Get(prefix + "(.+)", [files](const httplib::Request& request, httplib::Response& response) {
    files->serve(request, request.matches[1], response);
  });
}

Result<std::string> render_article_page(const std::string& document, const std::string& url) {
  Options options;
  options.base = url;
  options.heading_level = 1;
  PageOptions page;
  page.stylesheet_url = "/v1/klipp.css";
  page.script_url = "/v1/klipp.js";
  return render_page(Kind::kArticle, document, options, page);
}

void answer_article(const Articles& articles, const std::string& origin, const std::string& name,
                    httplib::Response& response) {
  const std::optional<std::string> document = articles.document(name);
  if (!document) {
    response.status = 404;
    return;
  }
  Result<std::string> page = render_article_page(*document, origin + "/documents/" + name + ".json");
  if (page.ok()) return send_page(response, 200, std::move(page).value());
  const Error& error = page.error();
  std::cerr << "klipp-publisher: " << name << ".json: " << error.place() << ": " << error.message << '\n';
  response.status = 500;
}

void add_pages(HttpServer& server, const std::shared_ptr<const Articles>& articles) {
  httplib::Server& routes = server.routes();
  routes.Get("/", [articles](const httplib::Request& request, httplib::Response& response) {
    send_page(response, 200, index_page(answer_language(request), articles->list()));
  });
  routes.Get("/privacy", [](const httplib::Request& request, httplib::Response& response) {
    send_page(response, 200, privacy_page(answer_language(request)));
  });
  routes.Get(kStylesheetPath, [](const httplib::Request&, httplib::Response& response) {
    send(response, 200, std::string(kStylesheet), "text/css; charset=utf-8");
  });
  routes.Get(kIconPath, [](const httplib::Request&, httplib::Response& response) {
    send(response, 200, std::string(kIcon), "image/svg+xml");
  });
  routes.Get("/articles/([^/]+)",
             [articles, origin = server.origin()](const httplib::Request& request, httplib::Response& response) {
               answer_article(*articles, origin, request.matches[1], response);
             });
}

}  // namespace

void add_publisher_routes(HttpServer& server, const PublisherOptions& options, SignupStore& store) {
  add_files(server.routes(), "/v1/", {.root = options.dist / "v1", .cache_control = kScriptsCache});
  add_files(server.routes(), "/documents/", {.root = options.documents, .cache_control = kDocumentsCache});
  add_pages(server, std::make_shared<const Articles>(options.documents));
  add_signup_routes(server.routes(), store);
  server.set_error_page(
      [](const httplib::Request& request, int status) { return error_page(answer_language(request), status); });
}

}  // namespace klipp::example
