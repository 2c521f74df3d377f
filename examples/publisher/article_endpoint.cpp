#include "article_endpoint.hpp"

#include <optional>
#include <string>
#include <utility>

#include "embed_page.hpp"
#include "http/responses.hpp"
#include "icon.hpp"
#include "klipp/document.hpp"
#include "klipp/page.hpp"
#include "klipp/render.hpp"
#include "log.hpp"
#include "masthead.hpp"
#include "page_cache.hpp"
#include "page_frame.hpp"
#include "page_texts.hpp"

namespace klipp::example {

namespace {

constexpr std::size_t kMemory = 32 << 20;  // for pages, and as much for cards

struct Desk {
  std::shared_ptr<const Articles> articles;
  ArticleAddresses addresses;
  std::shared_ptr<PageCache> pages = std::make_shared<PageCache>(kMemory, articles->caches().pages);
  std::shared_ptr<PageCache> cards = std::make_shared<PageCache>(kMemory, articles->caches().pages);
};

Options options_of(const Desk& desk, const std::string& name, const std::optional<NamedArticle>& named) {
  Options options;
  options.base = desk.addresses.document(name);
  options.heading_level = 1;
  // An article that does not say where it is found is found here.
  if (named && named->article.url.empty()) options.url = desk.addresses.page(name);
  return options;
}

// Who asks for the page in a theme means the card that its oEmbed answers with: authors who paste an address have no
// other way to say it.
std::string oembed_address(const Desk& desk, std::optional<Theme> theme) {
  return desk.addresses.oembed() + (theme ? "?theme=" + name_of(*theme) : "");
}

PageOptions page_options(const Desk& desk, const std::string& name, const std::optional<NamedArticle>& named,
                         std::optional<Theme> theme) {
  PageOptions page;
  page.stylesheet_url = "/v1/klipp.css";
  page.script_url = "/v1/klipp.js";
  page.site_name = kPublisherName;
  page.site_url = desk.addresses.home();
  page.icon_url = kIconPngPath;
  if (desk.articles->document("feed")) page.feed_url = desk.addresses.document("feed");
  // The endpoint knows pages of this origin; an article that lives elsewhere has its own there.
  const bool is_here = named && desk.addresses.name_in(desk.addresses.canonical(*named).text()) == name;
  if (is_here) page.oembed_url = oembed_address(desk, theme);
  return page;
}

// Prints the page that a share bar's print button opens. What an article says is escaped, also in the head's JSON, so
// the first end of a head is the page's own.
std::string with_print_script(std::string page) {
  const std::size_t end_of_head = page.find("</head>");
  if (end_of_head == std::string::npos) return page;
  return page.insert(end_of_head, "<script async src=\"/v1/print.js\"></script>\n");
}

void set_links(const Desk& desk, const NamedArticle& named, const std::string& oembed, Response& response) {
  const Url canonical = desk.addresses.canonical(named);
  const OembedLinks links = oembed_links(oembed, canonical);
  std::string header = "<" + canonical.text() + ">; rel=\"canonical\"";
  if (!links.json.empty()) {
    header += ", <" + links.json.text() + R"(>; rel="alternate"; type="application/json+oembed")";
    header += ", <" + links.xml.text() + R"(>; rel="alternate"; type="text/xml+oembed")";
  }
  response.set_header("Link", header);
}

void refuse(const std::string& name, const Error& error, Response& response) {
  log_problem(name + ".json: " + error.place() + ": " + error.message);
  response.status = 500;
}

void make_article(const Desk& desk, const std::string& name, const PublishedDocument& document,
                  std::optional<Theme> theme, Response& response) {
  std::optional<NamedArticle> named;
  if (document.article) named = NamedArticle{name, *document.article};
  const PageOptions page = page_options(desk, name, named, theme);
  Result<std::string> html = render_page(Kind::kArticle, document.json, options_of(desk, name, named), page);
  if (!html.ok()) return refuse(name, html.error(), response);
  if (named) set_links(desk, *named, page.oembed_url, response);
  const Locale& locale = locale_for(document.article ? document.article->language : "");
  const std::string builder = "?address=" + encode_component(desk.addresses.document(name));
  send_page(response, 200, with_masthead(with_print_script(std::move(html).value()), locale, builder));
}

void answer_article(const Desk& desk, const Request& request, Response& response) {
  const std::string& name = request.parts[0];
  const std::shared_ptr<const PublishedDocument> document = desk.articles->document(name);
  if (!document) {
    response.status = 404;
    return;
  }
  const std::optional<Theme> theme = theme_named(request.parameter("theme"));
  const bool has_feed = desk.articles->document("feed") != nullptr;
  const std::string look = (theme ? name_of(*theme) : std::string()) + (has_feed ? " feed" : "");
  desk.pages->answer({name, document->digest, look}, response,
                     [&](Response& made) { make_article(desk, name, *document, theme, made); });
}

// What readers without script find behind the link below an article. It is the article once more, so that search
// engines are kept away. Nobody learns of an article that it may not be published anew: there is no such page then.
void make_republish(const Desk& desk, NamedArticle named, Response& response) {
  Article& article = named.article;
  if (article.url.empty()) article.url = desk.addresses.page(named.name);
  Options options;
  options.base = desk.addresses.document(named.name);
  options.heading_level = 1;
  options.view = View::kRepublish;
  const Result<Html> panel = render_article(article, options);
  if (!panel.ok()) {
    response.status = 404;
    return;
  }
  response.set_header("X-Robots-Tag", "noindex");
  send_page(response, 200, framed_page(locale_for(article.language), article.title, panel.value()));
}

void answer_republish(const Desk& desk, const Request& request, Response& response) {
  const std::string& name = request.parts[0];
  const std::shared_ptr<const PublishedDocument> document = desk.articles->document(name);
  if (!document || !document->article) {
    response.status = 404;
    return;
  }
  desk.pages->answer({name, document->digest, "republish"}, response, [&](Response& made) {
    make_republish(desk, {name, *document->article}, made);
  });
}

EmbedLook look_of(const Request& request) {
  const bool is_compact = request.parameter("layout") == name_of(Layout::kCompact);
  const Theme theme = theme_named(request.parameter("theme")).value_or(Theme::kLight);
  return {is_compact ? Layout::kCompact : Layout::kHorizontal, theme};
}

void make_card(const Desk& desk, const NamedArticle& named, EmbedLook look, Response& response) {
  Result<EmbedPage> page = embed_page(named, desk.addresses, look);
  if (!page.ok()) return refuse(named.name, page.error(), response);
  send_embed_page(response, std::move(page).value());
}

void answer_embed(const Desk& desk, const Request& request, Response& response) {
  const std::string& name = request.parts[0];
  const std::shared_ptr<const PublishedDocument> document = desk.articles->document(name);
  if (!document || !document->article) {
    response.status = 404;
    return;
  }
  const EmbedLook look = look_of(request);
  desk.cards->answer({name, document->digest, name_of(look.layout), name_of(look.theme)}, response,
                     [&](Response& made) {
                       make_card(desk, {name, *document->article}, look, made);
                     });
}

}  // namespace

void add_article_routes(Routes& routes, const std::shared_ptr<const Articles>& articles,
                        const ArticleAddresses& addresses) {
  const Desk desk{articles, addresses};
  routes.get("/articles/*",
             [desk](const Request& request, Response& response) { answer_article(desk, request, response); });
  routes.get("/republish/*",
             [desk](const Request& request, Response& response) { answer_republish(desk, request, response); });
  routes.get("/embed/*", [desk](const Request& request, Response& response) { answer_embed(desk, request, response); });
  const auto stylesheet = Content::kept(std::string(kEmbedStylesheet));
  routes.get(kEmbedStylesheetPath, [stylesheet](const Request&, Response& response) {
    allow_every_origin(response);  // the page in the frame is of no origin
    send(response, 200, stylesheet, "text/css; charset=utf-8");
  });
}

}  // namespace klipp::example
