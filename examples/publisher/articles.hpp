#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "caches.hpp"
#include "directory_watch.hpp"
#include "http/file_cache.hpp"
#include "klipp/model.hpp"

namespace klipp::example {

class Sources;

/// One article of the publisher, read from `documents/NAME.json` or from a source.
struct NamedArticle {
  std::string name;
  Article article;
};

/// A document as it is now.
struct PublishedDocument {
  std::string json;
  std::string digest;              ///< of its bytes
  std::optional<Article> article;  ///< unless it is a feed, is broken or has no title
};

/// All articles as they are now.
struct ArticleList {
  std::vector<NamedArticle> articles;  ///< newest first
  std::string digest;                  ///< of their names and documents
};

/// The directory of documents, and what sources have. Both are kept in memory until they change. A change of a file
/// shows at once, and one that the system does not tell (a network file system, a link to somewhere else) in the list
/// within ten seconds. Any thread may ask.
class Articles {
 public:
  /// Either may be missing.
  explicit Articles(const std::filesystem::path& directory, std::shared_ptr<const Sources> sources = nullptr);

  /// What is counted of their caches, and of those of all that is made of them.
  [[nodiscard]] const Caches& caches() const { return caches_; }

  /// All documents that are articles with a title. Feeds and broken documents are left out.
  [[nodiscard]] std::shared_ptr<const ArticleList> list() const;

  /// The names of all documents, also of those that are feeds or broken, in their order.
  [[nodiscard]] std::vector<std::string> names() const;

  /// The article called `name`, or nothing. Documents that list() leaves out are not found.
  [[nodiscard]] std::optional<NamedArticle> find(const std::string& name) const;

  /// The document called `name` (a file name without ".json", or that of a source's article), or nullptr.
  [[nodiscard]] std::shared_ptr<const PublishedDocument> document(std::string_view name) const;

 private:
  using Clock = std::chrono::steady_clock;

  [[nodiscard]] std::shared_ptr<const ArticleList> read_list() const;
  [[nodiscard]] std::shared_ptr<const PublishedDocument> of_source(std::string_view name) const;

  std::filesystem::path directory_;
  std::shared_ptr<const Sources> sources_;
  Caches caches_;
  mutable FileCache<PublishedDocument> files_;
  mutable ByteCache<std::shared_ptr<const PublishedDocument>> of_sources_;
  DirectoryWatch watch_;
  mutable std::mutex mutex_;  ///< for the rest
  mutable std::shared_ptr<const ArticleList> list_;
  mutable Clock::time_point listed_at_;
};

}  // namespace klipp::example
