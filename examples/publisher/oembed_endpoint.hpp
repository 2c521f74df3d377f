#pragma once

#include <memory>

#include "article_addresses.hpp"
#include "articles.hpp"
#include "http/routes.hpp"

namespace klipp::example {

/// GET /oembed?url=…&format=json|xml&maxwidth=…&maxheight=…: oEmbed 1.0 for the addresses of articles' pages. The
/// default format is JSON. Any page may read the answer. Errors have a body `{"error":"…"}`: 400 if `url` is missing, a
/// parameter is there twice or a size is not a number from 1; 404 for addresses that are not of an article here; 501
/// for another format. Routes must outlive the server.
void add_oembed_route(Routes& routes, const std::shared_ptr<const Articles>& articles,
                      const ArticleAddresses& addresses);

}  // namespace klipp::example
