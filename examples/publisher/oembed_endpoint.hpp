#pragma once

#include <httplib.h>

#include <memory>

#include "article_addresses.hpp"
#include "articles.hpp"

namespace klipp::example {

/// GET /oembed?url=…&format=json|xml&maxwidth=…&maxheight=…, oEmbed 1.0 for the addresses of articles' pages. JSON
/// where no format is asked for. Any page may read the answer. 400 where `url` is missing, a parameter stands twice, or
/// a size is no number from 1; 404 for every address that is not an article's here; 501 for another format. These come
/// with
/// `{"error":"…"}`. Routes must outlive the server.
void add_oembed_route(httplib::Server& routes, const std::shared_ptr<const Articles>& articles,
                      const ArticleAddresses& addresses);

}  // namespace klipp::example
