#pragma once

#include <memory>

#include "article_addresses.hpp"
#include "articles.hpp"
#include "http/routes.hpp"

namespace klipp::example {

/// GET /articles/NAME is the article on a page of its own. GET /embed/NAME is its card for frames on other sites (see
/// embed_page.hpp; `layout` is horizontal or compact). GET /republish/NAME is what others may publish of it, to copy,
/// if its document says so. Answers 404 to unknown names, and 500 if the document cannot be
/// shown, with the reason in the log. Routes must outlive the server.
void add_article_routes(Routes& routes, const std::shared_ptr<const Articles>& articles,
                        const ArticleAddresses& addresses);

}  // namespace klipp::example
