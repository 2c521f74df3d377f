#pragma once

#include <memory>

#include "article_addresses.hpp"
#include "articles.hpp"
#include "http/routes.hpp"

namespace klipp::example {

/// GET /markup/KIND/NAME is the widget ready made, for the attribute `markup` of elements on other sites: KIND is
/// article, card, feed, share or signup, NAME that of a document, and the query has attributes of the element
/// (`?layout=hero&lang=nb`). Answers 404 to unknown names, 400 to what is no attribute or value, and 500 if the
/// document cannot be shown so, with the reason in the log.
///
/// GET /prerendered/KIND/NAME is the element with that markup in its shadow root (render_shadow), as text to copy into
/// a page: its styles and script are those of /v1/ here. The query may have a `theme`, too.
void add_markup_routes(Routes& routes, const std::shared_ptr<const Articles>& articles,
                       const ArticleAddresses& addresses);

}  // namespace klipp::example
