#include "article_addresses.hpp"

namespace klipp::example {

Url ArticleAddresses::canonical(const NamedArticle& named) const {
  const Url said = resolve_url(named.article.url, resolve_url(document(named.name)));
  return named.article.url.empty() || !said.is_web() ? resolve_url(page(named.name)) : said;
}

std::optional<std::string> ArticleAddresses::name_in(std::string_view address) const {
  const std::string folder = resolve_url(page("")).text();
  const Url url = resolve_url(address);
  if (!url.text().starts_with(folder)) return std::nullopt;
  const std::string rest = url.text().substr(folder.size());
  const std::string name = rest.substr(0, rest.find_first_of("?#"));
  if (name.empty() || name.find('/') != std::string::npos) return std::nullopt;
  return name;
}

}  // namespace klipp::example
