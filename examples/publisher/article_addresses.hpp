#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "articles.hpp"
#include "klipp/url.hpp"

namespace klipp::example {

/// The absolute addresses of everything that belongs to an article.
class ArticleAddresses {
 public:
  explicit ArticleAddresses(std::string origin) : origin_(std::move(origin)) {}

  [[nodiscard]] std::string home() const { return origin_ + "/"; }
  [[nodiscard]] std::string oembed() const { return origin_ + "/oembed"; }
  [[nodiscard]] std::string document(const std::string& name) const { return origin_ + "/documents/" + name + ".json"; }
  [[nodiscard]] std::string page(const std::string& name) const { return origin_ + "/articles/" + name; }
  [[nodiscard]] std::string embed(const std::string& name) const { return origin_ + "/embed/" + name; }

  /// The canonical address of an article: the one in its document, or else its page.
  [[nodiscard]] Url canonical(const NamedArticle& named) const;

  /// The name in the address of an article's page; nothing for any other address. An article of that name may not
  /// exist.
  [[nodiscard]] std::optional<std::string> name_in(std::string_view address) const;

 private:
  std::string origin_;
};

}  // namespace klipp::example
