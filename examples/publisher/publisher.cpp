#include "publisher.hpp"

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "admin/admin_endpoint.hpp"
#include "article_addresses.hpp"
#include "article_endpoint.hpp"
#include "articles.hpp"
#include "build_pages.hpp"
#include "builder_endpoint.hpp"
#include "http/responses.hpp"
#include "http/static_files.hpp"
#include "icon.hpp"
#include "klipp/version.hpp"
#include "languages.hpp"
#include "link_endpoint.hpp"
#include "markup_endpoint.hpp"
#include "masthead.hpp"
#include "oembed_endpoint.hpp"
#include "page_cache.hpp"
#include "page_frame.hpp"
#include "pages.hpp"
#include "signup_endpoint.hpp"
#include "sources/source_endpoint.hpp"
#include "statistics/statistics_endpoint.hpp"

namespace klipp::example {

namespace {

// The names of the scripts stay the same when they change, so a copy may only be used for a while; with one that lasts
// longer, an old loader would meet a new module.
constexpr const char* kScriptsCache = "public, max-age=300";
// Those of a version's folder tell their contents.
constexpr const char* kVersionCache = "public, max-age=31536000, immutable";
// Of frame.html, whose documents, pictures and embeds may be anywhere, and so may the forms in them lead anywhere. It
// says nothing of who may frame it, since "*" would leave out pages without an origin of their own.
constexpr const char* kFramePolicy =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src * data:; media-src *; "
    "font-src 'self'; "
    "connect-src *; frame-src 'self' https:; base-uri 'none'; form-action *";
// Of the builder, which asks the address that somebody pastes.
constexpr const char* kBuilderPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src *; frame-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
constexpr std::size_t kMemory = 8 << 20;  // for the front page, in parts and languages

void add_files(Routes& routes, const std::string& prefix, StaticOptions options) {
  options.every_origin = true;
  options.page_policy = kFramePolicy;
  const auto files = std::make_shared<const StaticFiles>(std::move(options));
  routes.get(prefix + "**", [files](const Request& request, Response& response) {
    files->serve(request, request.parts[0], response);
  });
}

// Those of the disk, and those of sources, which are in no folder.
void add_documents(Routes& routes, const std::filesystem::path& root, const std::shared_ptr<const Sources>& sources,
                   const std::shared_ptr<CacheCounts>& counts) {
  std::shared_ptr<const StaticFiles> files;
  if (!root.empty()) {
    files = std::make_shared<const StaticFiles>(StaticOptions{.root = root, .every_origin = true, .counts = counts});
  }
  routes.get("/documents/**", [files, sources](const Request& request, Response& response) {
    const std::string file = request.parts[0];
    if (send_source_document(*sources, file, response)) return;
    files == nullptr ? void(response.status = 404) : files->serve(request, file, response);
    if (response.status == 200) set_document_caching(response);
  });
}

void add_constant(Routes& routes, const char* path, std::string_view bytes, const char* type) {
  routes.get(path, [content = Content::kept(std::string(bytes)), type](const Request&, Response& response) {
    send(response, 200, content, type);
  });
}

// Other sites show it beside a link to an article.
void add_icon(Routes& routes, const char* path, std::string_view icon, const char* type) {
  routes.get(path, [content = Content::kept(std::string(icon)), type](const Request&, Response& response) {
    allow_every_origin(response);
    response.set_header("Cache-Control", "public, max-age=86400");
    send(response, 200, content, type);
  });
}

void add_pages(Routes& routes, const std::shared_ptr<const Articles>& articles, const ArticleAddresses& addresses) {
  const auto pages = std::make_shared<PageCache>(kMemory, articles->caches().pages);
  routes.get("/", [articles, addresses, pages](const Request& request, Response& response) {
    const std::shared_ptr<const ArticleList> list = articles->list();
    const Locale& locale = answer_language(request);
    const std::size_t part = part_of_index(request.parameter("part"), *list);
    pages->answer({"/", list->digest, locale.tag, std::to_string(part)}, response,
                  [&](Response& made) { send_page(made, 200, index_page(locale, *list, addresses, part)); });
  });
  routes.get("/privacy", [pages](const Request& request, Response& response) {
    const Locale& locale = answer_language(request);
    pages->answer({"/privacy", locale.tag}, response,
                  [&](Response& made) { send_page(made, 200, privacy_page(locale)); });
  });
  add_constant(routes, kMastheadStylesheetPath, kMastheadStylesheet, "text/css; charset=utf-8");
  add_constant(routes, kStylesheetPath, kStylesheet, "text/css; charset=utf-8");
  add_icon(routes, kFaviconPath, kIconSvg, "image/svg+xml");
  add_icon(routes, kIconSvgPath, kIconSvg, "image/svg+xml");
  add_icon(routes, kIconPngPath, kIconPng, "image/png");
}

// The publisher's own pages are named as a partner's: a proxy may have changed the host that requests speak of.
Partners partners_of(const PublisherOptions& options, const std::string& origin) {
  std::vector<std::string> origins = options.partners;
  origins.push_back(origin);
  return Partners(origins, options.public_url.empty());
}

void add_signups(Routes& routes, const PublisherOptions& options, const std::string& origin, SignupStore& store,
                 const std::shared_ptr<Operations>& operations) {
  const Tokens tokens(store.secret());
  const Links links(origin, tokens, options.confirm_lifetime);
  const auto endpoint = std::make_shared<SignupEndpoint>(store, links, options.signups, partners_of(options, origin),
                                                         options.behind_proxy);
  endpoint->on_signup = [operations](SignupDesk::State outcome) { operations->metrics.count(outcome); };
  add_signup_routes(routes, endpoint);
  add_link_routes(routes, store, tokens);
}

// Nothing where nobody has a password.
std::shared_ptr<AdminAccess> admin_access(const PublisherOptions& options, const SignupStore& store) {
  if (options.admin_password.empty()) return nullptr;
  return std::make_shared<AdminAccess>(options.admin_password, Tokens(store.secret()), options.behind_proxy);
}

void add_statistics(Routes& routes, const PublisherOptions& options, const std::string& origin,
                    const std::shared_ptr<const Articles>& articles, SignupStore& store,
                    const std::shared_ptr<AdminAccess>& access) {
  const auto statistics =
      std::make_shared<Statistics>(store.transactions(), articles, partners_of(options, origin), origin);
  statistics->behind_proxy = options.behind_proxy;
  statistics->rate = options.statistics;
  if (access) {
    statistics->admits = [access](const Request& request, Response& response) {
      return access->lets_in(request, response);
    };
  }
  add_statistics_routes(routes, statistics);
}

}  // namespace

RunningPublisher add_publisher_routes(HttpServer& server, const PublisherOptions& options, SignupStore& store) {
  Routes& routes = server.routes();
  const std::string origin = options.public_url.empty() ? server.origin() : options.public_url;
  const ArticleAddresses addresses(origin);
  const auto sources = std::make_shared<Sources>(options.sources);
  const auto articles = std::make_shared<const Articles>(options.documents, sources);
  const auto& files = articles->caches().files;
  add_files(routes, "/v1/", {.root = options.dist / "v1", .cache_control = kScriptsCache, .counts = files});
  add_files(routes, "/" KLIPP_VERSION "/",
            {.root = options.dist / KLIPP_VERSION, .cache_control = kVersionCache, .counts = files});
  add_documents(routes, options.documents, sources, files);
  if (!options.sources.urls.empty()) add_feed_route(routes, articles, addresses);
  add_pages(routes, articles, addresses);
  add_article_routes(routes, articles, addresses);
  add_markup_routes(routes, articles, addresses);
  const bool has_gallery = !options.gallery.empty();
  add_builder_routes(routes, {options.dist / "v1", kBuilderPolicy, options.behind_proxy, options.dev, has_gallery},
                     articles, addresses);
  add_gallery_routes(routes, options.gallery);
  add_oembed_route(routes, articles, addresses);
  const auto operations = std::make_shared<Operations>();
  add_signups(routes, options, origin, store, operations);
  const std::shared_ptr<AdminAccess> access = admin_access(options, store);
  add_statistics(routes, options, origin, articles, store, access);
  server.site().headers = headers_of_all(options.hsts.count());
  server.site().error_page = [](const Request& request, Response& response) {
    send_error_page(response, response.status, error_page(answer_language(request), response.status));
  };
  if (access) {
    add_admin_routes(routes, {access, options.database, store, articles, sources, operations, options.signups.on_mail});
  }
  add_operations(server, operations, {options.documents, sources, articles, store}, options.metrics_token,
                 options.behind_proxy);
  return {operations, sources};
}

}  // namespace klipp::example
