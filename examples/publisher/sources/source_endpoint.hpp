#pragma once

#include <memory>
#include <string_view>

#include "article_addresses.hpp"
#include "articles.hpp"
#include "http/routes.hpp"
#include "sources/sources.hpp"

namespace klipp::example {

/// Adds /feed.json, a JSON Feed of all articles of the publisher.
void add_feed_route(Routes& routes, const std::shared_ptr<const Articles>& articles, const ArticleAddresses& addresses);

/// Answers with the document of a source whose file, NAME.json, is asked for. Returns whether there is one.
bool send_source_document(const Sources& sources, std::string_view file, Response& response);

}  // namespace klipp::example
