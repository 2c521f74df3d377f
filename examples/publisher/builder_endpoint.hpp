#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "article_addresses.hpp"
#include "articles.hpp"
#include "http/routes.hpp"

namespace klipp::example {

struct BuilderOptions {
  std::filesystem::path files;         ///< v1 of build/dist
  std::string policy;                  ///< of the page
  bool behind_proxy = false;           ///< as in PublisherOptions
  bool looks_at_this_machine = false;  ///< when somebody develops here
  bool has_gallery = false;            ///< which it links to
};

/// Adds /builder, the page on which people choose and copy a snippet (web/src/builder); /builder/articles, which it may
/// choose from; and /builder/look?url=, which says what stands at an address. That gets nothing but what everybody can
/// get, 2 MB of it within 8 seconds, for pages of its own only, at a rate for each client; and tells nothing of its
/// text.
void add_builder_routes(Routes& routes, const BuilderOptions& options, const std::shared_ptr<const Articles>& articles,
                        const ArticleAddresses& addresses);

}  // namespace klipp::example
