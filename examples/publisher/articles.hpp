#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "klipp/model.hpp"

namespace klipp::example {

class Sources;

/// One article of the publisher, read from `documents/NAME.json` or from a source.
struct NamedArticle {
  std::string name;
  Article article;
};

/// The directory of documents, and what sources have. Every call reads the disk.
class Articles {
 public:
  /// Either may be missing.
  explicit Articles(const std::filesystem::path& directory, std::shared_ptr<const Sources> sources = nullptr);

  /// All documents that are articles with a title, newest first. Feeds and broken documents are left out.
  [[nodiscard]] std::vector<NamedArticle> list() const;

  /// The article called `name`, or nothing. Documents that list() leaves out are not found.
  [[nodiscard]] std::optional<NamedArticle> find(const std::string& name) const;

  /// The JSON text called `name` (a file name without ".json", or that of a source's article), or nothing.
  [[nodiscard]] std::optional<std::string> document(std::string_view name) const;

 private:
  std::filesystem::path directory_;
  std::shared_ptr<const Sources> sources_;
};

}  // namespace klipp::example
