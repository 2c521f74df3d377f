#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "klipp/model.hpp"

namespace klipp::example {

/// One article of the publisher: `documents/NAME.json`, read.
struct NamedArticle {
  std::string name;
  Article article;
};

/// The directory of documents. Reads the disk at each call.
class Articles {
 public:
  explicit Articles(const std::filesystem::path& directory);

  /// Every document that is an article with a title, the newest first. Feeds and broken documents are left out.
  [[nodiscard]] std::vector<NamedArticle> list() const;

  /// The article called `name`, or nothing; what list() leaves out is none.
  [[nodiscard]] std::optional<NamedArticle> find(const std::string& name) const;

  /// The JSON text called `name` (a file name without ".json"), or nothing.
  [[nodiscard]] std::optional<std::string> document(std::string_view name) const;

 private:
  std::filesystem::path directory_;
};

}  // namespace klipp::example
