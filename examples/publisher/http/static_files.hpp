#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "http/file_cache.hpp"
#include "http/request.hpp"
#include "http/response.hpp"

namespace klipp::example {

struct StaticOptions {
  std::filesystem::path root;
  std::string cache_control = "no-cache";  ///< "no-cache": keep a copy, and ask each time whether it is still valid
  bool every_origin = false;               ///< pages of other origins may use the files
  std::string page_policy = {};            ///< the Content-Security-Policy of pages (.html); if empty, they say none
  std::function<std::string(std::string)> html = nullptr;                 ///< changes a page (.html) before it is sent
  std::size_t memory = 32 << 20;                                          ///< bytes of files that are kept in it
  std::shared_ptr<CacheCounts> counts = std::make_shared<CacheCounts>();  ///< of that
};

/// Serves the files of one directory: types by extension, ETag and 304. If `klipp.js.br` or `klipp.js.gz` lies beside
/// `klipp.js`, it sends the one that the client prefers; without these it compresses what is text. A file that changes
/// shows at the next request.
class StaticFiles {
 public:
  explicit StaticFiles(StaticOptions options);

  /// Answers with the file at `path`, relative to the root and percent-decoded. After a "/", and for an empty path,
  /// that is "index.html". If there is no such file the status is 404, and the error page becomes the content.
  void serve(const Request& request, const std::string& path, Response& response) const;

 private:
  [[nodiscard]] std::shared_ptr<const Content> find(const std::string& path) const;
  void choose_neighbour(const Request& request, const std::string& path, Response& response) const;

  StaticOptions options_;
  std::unique_ptr<FileCache<Content>> cache_;
};

}  // namespace klipp::example
